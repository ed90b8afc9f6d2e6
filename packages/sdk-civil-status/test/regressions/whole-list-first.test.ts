import { expect, it } from 'vitest'
import { civilStatusWorld, collect } from '../world.ts'

const five = ['1', '2', '3', '4', ' ']

it.each<[string, object, string[]]>([
  ['nothing at all', {}, ['provinceCode required', 'dossierCodes required']],
  ['the last of five', { provinceCode: '42', dossierCodes: five }, ['dossierCodes.4 too-short']],
  ['no list', { provinceCode: '42', dossierCodes: 'H42-1' }, ['dossierCodes type']],
  ['no dossiers of a province that is none', { provinceCode: 'HT', dossierCodes: [] }, ['provinceCode format']],
  [
    'copies of a joint procedure',
    { provinceCode: '42', kind: 'extract-copy', joint: true, dossierCodes: ['1'] },
    ['joint contradicts'],
  ],
  ['a kind that is none', { provinceCode: '42', kind: 'divorce', dossierCodes: ['1'] }, ['kind not-in-list']],
])('a question with a fault in it is not sent: %s', async (_, question, expected) => {
  const { platform, newClient } = civilStatusWorld()
  const error: unknown = await collect(newClient().listRegistrationResults(question as never)).catch(
    (thrown: unknown) => thrown,
  )

  expect(error).toMatchObject({ kind: 'input', system: 'civil-status', operation: 'listRegistrationResults' })
  const { fields } = error as { fields: { field: string; rule: string }[] }
  expect(fields.map(({ field, rule }) => `${field} ${rule}`)).toEqual(expected)
  expect(platform.journal.total).toBe(0)
})
