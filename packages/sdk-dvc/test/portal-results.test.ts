import { classifyPortalResult, portalErrors, portalResults } from '@lienthong/sdk-dvc'
import { describe, expect, it } from 'vitest'

const exists = 'Hồ sơ đã tồn tại'

describe('classifyPortalResult', () => {
  it.each([
    [0, 'success'],
    ['0', 'success'],
    ['00', 'success'],
    [' 00 ', 'success'],
    [3, 'PORTAL_DOSSIER_EXISTS'],
    ['3', 'PORTAL_DOSSIER_EXISTS'],
    [-3, 'PORTAL_DOSSIER_EXISTS'],
    ['-3', 'PORTAL_DOSSIER_EXISTS'],
    [4, 'PORTAL_DOSSIER_UNKNOWN'],
    ['5', 'PORTAL_DATA_REFUSED'],
    [99, 'PORTAL_FAILED'],
  ] as const)('%j is %s, whatever the text says', (errorCode, means) => {
    for (const message of [undefined, null, '', 'thành công', exists]) {
      expect(classifyPortalResult({ errorCode, message }).means).toBe(means)
    }
  })

  it.each([0, '0', '00'])('%j to a creation with the words "đã tồn tại" is no success', (errorCode) => {
    for (const message of [exists, exists.toUpperCase(), exists.normalize('NFD')]) {
      expect(classifyPortalResult({ errorCode, message, creates: true }).means).toBe('PORTAL_DOSSIER_EXISTS')
      expect(classifyPortalResult({ errorCode, message, creates: false }).means).toBe('success')
    }
    expect(classifyPortalResult({ errorCode, message: 'Thành công', creates: true }).means).toBe('success')
  })

  it.each(['', '000', '0.0', '03', 'OK', 'constructor', 1, -1])('%j is nothing that is known', (errorCode) => {
    expect(classifyPortalResult({ errorCode, message: exists, creates: true })).toEqual({
      wireCode: String(errorCode),
      means: undefined,
    })
  })

  it('has a row with a source for every refusal', () => {
    for (const [code, { wire }] of Object.entries(portalErrors)) {
      for (const one of wire) expect(portalResults.some((row) => row.wire === one && row.means === code)).toBe(true)
    }
    expect(portalResults.every(({ source }) => source.length > 0)).toBe(true)
  })
})
