/** A live system is waited for no longer than this at a time. */
const longestWaitMs = 60_000

/** Moves the clock of a mock server on; waits for real when there is no such clock. */
export function letTimePass(mockAddress: string | undefined): (ms: number) => Promise<void> {
  return async (ms) => {
    if (mockAddress === undefined) return new Promise((resolve) => setTimeout(resolve, Math.min(ms, longestWaitMs)))
    const headers = { 'content-type': 'application/json' }
    await fetch(new URL('/__admin/v1/clock', mockAddress), { method: 'POST', headers, body: JSON.stringify({ advanceMs: ms }) })
  }
}
