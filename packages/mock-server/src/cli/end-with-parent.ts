import type { ReadStream } from 'node:tty'

/**
 * Stops a server when its standard input closes. A parent that is killed cannot send a signal any more, but its end of the
 * pipe closes in every case: no server is left behind on a port.
 */
export function endWithParent(
  input: Pick<ReadStream, 'resume' | 'once'> & Partial<Pick<ReadStream, 'unref'>>,
  stop: () => void,
): void {
  // Nothing is read, but the end is only told to whoever reads.
  input.resume()
  // Listening must not keep a process alive that a signal has stopped. A file has no `unref`, and ends by itself.
  input.unref?.()
  for (const event of ['end', 'close', 'error']) input.once(event, stop)
}
