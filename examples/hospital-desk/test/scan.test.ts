import { expect, it } from 'vitest'
import { readFolder, readScan } from '../src/scan.ts'

const scans = await readFolder(new URL('../payloads/', import.meta.url))

/** What scanners write before a code when they are told to, or when nobody told them not to. */
it.each(['', ']Q3', 'CCCD: ', 'Số CCCD: ', 'BHYT:', '\0\r\n'])(
  '%j before the code does not change which card it is',
  (prefix) => {
    const read = scans.map(({ payload }) => {
      const { of, card } = readScan(Buffer.concat([Buffer.from(prefix), payload]))
      return [of, card.name]
    })

    expect(read).toEqual(
      scans.map(({ payload }) => {
        const { of, card } = readScan(payload)
        return [of, card.name]
      }),
    )
    expect(read.map(([of]) => of)).toEqual([
      'citizen-card',
      'citizen-card',
      'insurance-card',
      'insurance-card',
      'citizen-card',
    ])
  },
)
