import { inProcessFetch } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { changing, portalWorld } from '../world.ts'

const code = 'H42.18-260302-0001'

async function foundIn(result: unknown) {
  const { platform, newClient } = portalWorld()
  const fetch = changing(inProcessFetch(platform), 'findDossier', () => ({ error_code: '0', result }))
  return newClient({ fetch }).findDossier(code)
}

describe('no sample of a row of TraCuuHoSo is public, so every writing is read', () => {
  it.each([
    ['capitals', { MAHOSO: code, TRANGTHAIHOSO: '4' }],
    ['as the dossier is sent', { MaHoSo: code, TrangThaiHoSo: '4' }],
    ['as the question is sent', { mahoso: code, trangthaihoso: '4' }],
    ['with a space behind', { MAHOSO: `${code} `, TRANGTHAIHOSO: ' 4' }],
  ])('%s', async (_, row) => {
    expect(await foundIn([row])).toEqual({ code, status: 'processing' })
  })

  it('one row that stands in no list', async () => {
    expect(await foundIn({ MAHOSO: code, TRANGTHAIHOSO: '4' })).toEqual({ code, status: 'processing' })
    expect(await foundIn({})).toBeUndefined()
  })
})

describe('a row of another dossier is not the dossier that was asked for', () => {
  const other = { MAHOSO: `${code}0`, TRANGTHAIHOSO: '9' }

  it('is passed over', async () => {
    expect(await foundIn([other, { MAHOSO: code, TRANGTHAIHOSO: '2' }])).toEqual({ code, status: 'received' })
  })

  it('is nothing found when it stands alone: a dossier that is not there would be updated', async () => {
    expect(await foundIn([other])).toBeUndefined()
    expect(await foundIn(other)).toBeUndefined()
  })
})
