import type { Readable } from 'node:stream'

/**
 * Stops a server when its standard input closes. A parent that is killed cannot send a signal any more, but its end of the
 * pipe closes in every case: no server is left behind on a port.
 */
export function endWithParent(input: Readable, stop: () => void): void {
  // Nothing is read, but the end is only told to whoever reads.
  input.resume()
  for (const event of ['end', 'close', 'error']) input.once(event, stop)
}
