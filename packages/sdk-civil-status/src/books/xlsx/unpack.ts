import { unzipSync, type Unzipped } from 'fflate'
import { fileProblem, refuseFile } from '../file-rules.ts'

/** Sizes beyond which a file is not read. */
export interface BookFileLimits {
  /** Bytes of the file. Default 33,554,432 (32 MiB). */
  readonly maxFileBytes: number
  /** Bytes of what is packed in it. Default 134,217,728 (128 MiB). */
  readonly maxUnpackedBytes: number
}

/** Enough for 20,000 rows of the widest book. */
export const bookFileLimits: BookFileLimits = { maxFileBytes: 32 * 1024 * 1024, maxUnpackedBytes: 128 * 1024 * 1024 }

/** First bytes of a packed file, and of the older container that `.xls` and locked files have. */
const [packed, container] = ['504b0304', 'd0cf11e0']

/**
 * Unpacks the XML of an `.xlsx`. What it says of its size is held against the limit before anything is unpacked, and no
 * part can become larger than it says: it is unpacked into a place of just that size.
 */
export function unpack(bytes: Uint8Array, operation: string, limits: BookFileLimits): Unzipped {
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (start !== packed) throw refuseFile(operation, fileProblem(start === container ? 'old-or-locked' : 'not-xlsx'))
  if (bytes.length > limits.maxFileBytes) throw refuseFile(operation, fileProblem('file-too-large'))
  let unpackedBytes = 0
  let isTooLarge = false
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!/\.(?:xml|rels)$/.test(name)) return false
    unpackedBytes += originalSize
    isTooLarge ||= unpackedBytes > limits.maxUnpackedBytes
    return !isTooLarge
  }
  // First only asked for the sizes: a part before the one that is too much would be unpacked for nothing.
  tryUnzip(bytes, operation, (part) => filter(part) && false)
  if (isTooLarge) throw refuseFile(operation, fileProblem('unpacked-too-large'))
  unpackedBytes = 0
  return tryUnzip(bytes, operation, filter)
}

function tryUnzip(
  bytes: Uint8Array,
  operation: string,
  filter: (part: { name: string; originalSize: number }) => boolean,
): Unzipped {
  try {
    return unzipSync(bytes, { filter })
  } catch {
    throw refuseFile(operation, fileProblem('broken-file'))
  }
}
