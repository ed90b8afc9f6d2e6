import { InputError } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { absence, proceduresWorld } from './world.ts'

describe('checkDossier', () => {
  it('names what the write itself would name, and sends nothing', async () => {
    const { procedures: client, person } = proceduresWorld()
    const good = absence(person('settler'))
    client.checkDossier('declareAbsence', good)
    await expect(client.getProcedureStatus(good.dossierCode)).rejects.toMatchObject({
      code: 'PROCEDURE_DOSSIER_UNKNOWN',
    })
    const wrong = { ...good, agencyCode: '99999', dossierCode: '' }
    const thrown = (await client.declareAbsence(wrong).catch((error: unknown) => error)) as InputError
    expect(thrown).toBeInstanceOf(InputError)
    expect(() => {
      client.checkDossier('declareAbsence', wrong)
    }).toThrow(expect.objectContaining({ kind: 'input', outcome: 'not-sent', fields: thrown.fields }) as Error)
  })
})
