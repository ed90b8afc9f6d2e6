/** The candidate that shares most words with a path, to answer "did you mean"; `undefined` when none shares any. */
export function nearest(path: string, candidates: readonly string[]): string | undefined {
  const wanted = words(path)
  let best: { candidate: string; score: number } | undefined
  for (const candidate of candidates) {
    const has = words(candidate)
    const score = [...wanted].filter((word) => has.has(word)).length / Math.max(wanted.size, has.size)
    if (score > (best?.score ?? 0)) best = { candidate, score }
  }
  return best?.candidate
}

function words(path: string): Set<string> {
  // Limited, because the path is a stranger's.
  return new Set(
    path
      .slice(0, 500)
      .split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/)
      .filter(Boolean)
      .map((word) => word.toLowerCase()),
  )
}
