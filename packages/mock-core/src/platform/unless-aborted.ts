/** Waits for some work until the client gives its request up; without work, for just that. */
export async function unlessAborted<T = never>(
  signal: AbortSignal,
  work: Promise<T> = new Promise<never>(() => undefined),
): Promise<T> {
  let giveUp = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason as Error)
  })
  if (signal.aborted) giveUp()
  else signal.addEventListener('abort', giveUp, { once: true })
  try {
    return await Promise.race([aborted, work])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
