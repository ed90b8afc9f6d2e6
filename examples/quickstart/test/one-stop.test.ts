import { systemClock } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { ordinary, type Stage } from '../src/cases.ts'
import type { NationalSystems } from '../src/connect.ts'
import { readDossier } from '../src/dossier.ts'
import { OneStop } from '../src/one-stop.ts'
import { PersonMismatchError } from '../src/stopped.ts'
import { Timeline } from '../src/timeline.ts'

/** A desk whose population database knows nobody by the given numbers, and where nothing else may be asked. */
function deskWithout(...unknown: readonly string[]) {
  const asked: string[] = []
  const verifyCitizen = async ({ personalId }: { personalId: string }) => {
    asked.push(personalId)
    return { matches: !unknown.includes(personalId) }
  }
  const systems = {
    residence: { verifyCitizen },
    civilStatus: { checkRegistration: () => undefined },
  } as unknown as NationalSystems
  const timeline = new Timeline('en', systemClock, () => undefined)
  const cardOfficer = { personalId: '942191829743', name: 'Bùi Ngọc Bích' }
  const oneStop = new OneStop({ systems, timeline, clock: systemClock, wait: async () => undefined, cardOfficer })
  return { asked, oneStop, timeline }
}

describe('a person whom the population database does not know so', () => {
  it.each([
    ['mother', 1],
    ['father', 2],
  ] as const)('%s: the work ends there, and nothing is sent anywhere', async (role, questions) => {
    const { registration } = await readDossier('ordinary')
    const { asked, oneStop, timeline } = deskWithout(registration[role]?.personalId ?? '')

    const stopped = await ordinary({ oneStop, timeline } as Stage).catch((error: unknown) => error)

    expect(stopped).toBeInstanceOf(PersonMismatchError)
    expect(stopped).toMatchObject({ role, message: expect.stringContaining(`The ${role} does not match`) as string })
    expect(asked).toHaveLength(questions)
    expect(JSON.stringify((stopped as PersonMismatchError).said)).not.toContain(registration[role]?.name)
  })

  it('the child, after it was registered', async () => {
    const { oneStop } = deskWithout('942326218445')

    await expect(oneStop.verifyChild(await readDossier('ordinary'), '942326218445')).rejects.toMatchObject({
      role: 'child',
    })
  })
})

it('a dossier says itself how it was filed, and brings its papers', async () => {
  const [online, desk] = await Promise.all([readDossier('ordinary'), readDossier('suspected-duplicate')])

  expect([online.filing, desk.filing]).toEqual([
    { channel: 'online', verifiedByVneid: true },
    { channel: 'desk', verifiedByVneid: false },
  ])
  expect(desk.registration.attachments).toEqual([])
  const [paper] = online.registration.attachments ?? []
  expect(new TextDecoder().decode(paper?.content)).toMatch(/^%PDF-1\.4\n[^]*%%EOF\n$/)
})
