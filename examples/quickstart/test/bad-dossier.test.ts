import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { play } from './play.ts'

const example = fileURLToPath(new URL('..', import.meta.url))
// Inside the repository, where the packages are found.
const build = fileURLToPath(new URL('../../../build', import.meta.url))

/** Plays a copy of the example whose first dossier was spoilt. */
async function playWith(spoil: (text: string) => string) {
  await mkdir(build, { recursive: true })
  const copy = await mkdtemp(join(build, 'quickstart-'))
  onTestFinished(() => rm(copy, { recursive: true }))
  for (const part of ['src', 'dossiers', 'package.json']) {
    await cp(join(example, part), join(copy, part), { recursive: true })
  }
  const dossier = join(copy, 'dossiers/ordinary.json')
  await writeFile(dossier, spoil(await readFile(dossier, 'utf8')))
  return play(['--lang', 'en'], undefined, join(copy, 'src/main.ts'))
}

interface Person {
  personalId?: string
  name?: string
  birthDate?: string
}

interface Form {
  registration?: {
    registryCommuneCode: string
    child: Person & { birthPlace: { communeCode: string } }
    mother: Person
    requester: Person
  }
  filing?: { attachments?: object[] }
}

/** Spoils a dossier that is still JSON. */
const change = (spoil: (form: Form) => void) => (text: string) => {
  const form = JSON.parse(text) as Form
  spoil(form)
  return JSON.stringify(form)
}

describe('a bad dossier is refused before any system hears of it', () => {
  it('every field at fault is named, and no value', async () => {
    const { exitCode, errors, lines } = await playWith(
      change(({ registration }) => {
        if (registration === undefined) return
        delete registration.requester.name
        registration.mother.personalId = '9421871045721'
        registration.child.birthDate = '2026-02-30'
        registration.child.birthPlace.communeCode = '99999'
      }),
    )

    for (const field of ['requester.name', 'mother.personalId', 'child.birthDate', 'child.birthPlace.communeCode']) {
      expect(errors).toContain(field)
    }
    for (const value of ['9421871045721', '2026-02-30', '99999']) expect(errors).not.toContain(value)
    expect(errors).toContain('(INVALID_INPUT, civil-status submitRegistration)')
    expect(lines.filter((line) => /^ {2}\d\d:\d\d/.test(line))).toEqual([])
    expect(exitCode).toBe(1)
  })

  it.each([
    ['form', change((form) => delete form.registration), 'child is required'],
    ['way of filing', change((form) => delete form.filing), 'channel is required'],
  ])('without its %s', async (_, spoil, sentence) => {
    const { exitCode, errors, lines } = await playWith(spoil)

    expect(errors).toContain(sentence)
    expect(lines.join('\n')).not.toMatch(/upsertDossier|submitRegistration/)
    expect(exitCode).toBe(1)
  })

  it('papers may be missing: a form without any is whole', async () => {
    const { exitCode, lines } = await playWith(change(({ filing }) => delete filing?.attachments))

    expect(lines).toContainEqual(expect.stringMatching(/submitRegistration +H27\.18-260302-0001: received$/))
    expect(exitCode).toBe(0)
  })

  it.each([
    ['broken JSON', (text: string) => text.replace('"Hồ Minh An",', 'Hồ Minh An,')],
    ['no object', () => 'null'],
  ])('%s: the file is named, and nothing of what it holds', async (_, spoil) => {
    const { exitCode, errors } = await playWith(spoil)

    expect(errors.trim()).toBe('The demo stopped: dossiers/ordinary.json is not a JSON object. Correct the file.')
    expect(exitCode).toBe(1)
  })
})
