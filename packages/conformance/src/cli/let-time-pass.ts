/** A live system is waited for no longer than this at a time. */
const longestWaitMs = 60_000

/** Moves the clock of a mock server on; waits for real when there is no such clock. */
export function letTimePass(mockAddress: string | undefined): (ms: number) => Promise<void> {
  return async (ms) => {
    if (mockAddress === undefined) return new Promise((resolve) => setTimeout(resolve, Math.min(ms, longestWaitMs)))
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ advanceMs: ms })
    const response = await fetch(new URL('/__admin/v1/clock', mockAddress), { method: 'POST', headers, body })
    if (!response.ok) throw new Error(`The clock of the mock server was not moved: HTTP ${response.status}`)
  }
}
