import { describe, expect, it } from 'vitest'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { dueIn } from './due-in.ts'

describe('special-seal', () => {
  const { office, file, form } = officeOfTests()
  const about = async (slug: 'new-seal' | 'special-seal', code: string) => {
    const given = (await form(slug)) as { organisation: object }
    return { ...given, organisation: { ...given.organisation, name: 'Trường Tiểu học Ví Dụ', code } }
  }

  it('a body whose specimen is registered: due in three working days, gets the further seal', async () => {
    const filed = await file('special-seal', {})
    expect(await filed.dossier.status()).toMatchObject({ dueAt: dueIn(filed, 3) })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('a body that has no registered seal yet: stopped, and goes through after a new seal', async () => {
    const further = await about('special-seal', '9900000077')
    const tooEarly = await file('special-seal', {}, further)
    expect(await followToEnd(tooEarly, office())).toMatchObject({
      status: 'stopped',
      refusal: { code: 'CHUA_DANG_KY_MAU_DAU' },
    })
    await followToEnd(await file('new-seal', {}, await about('new-seal', '9900000077')), office())
    expect(await followToEnd(await file('special-seal', {}, further), office())).toMatchObject({ status: 'finished' })
  })
})
