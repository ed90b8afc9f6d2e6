import { checkStep } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { stepFields, zProgressStep } from '../src/client/progress-step.ts'
import { portalWorld, step } from './world.ts'

interface Contract {
  readonly components: {
    readonly schemas: {
      readonly PortalProgress: { readonly properties: Record<string, { readonly maxLength?: number }> }
    }
  }
}
const { properties } = (parse(readFileSync(join(import.meta.dirname, '../contract/openapi.yaml'), 'utf8')) as Contract)
  .components.schemas.PortalProgress

describe('checkStep', () => {
  it('has nothing to say of a sound step', () => {
    const at = '2026-03-02T09:00:00+07:00'
    expect(checkStep(step('processing', { startedAt: at, dueAt: at, office: 'Phòng Tư pháp' }))).toEqual([])
  })

  it('names field, rule, wire name and source of each problem', () => {
    expect(checkStep({ ...step('processing', { officer: 'x'.repeat(51), note: '' }), phone: '1' })).toMatchObject([
      {
        field: 'officer',
        rule: 'too-long',
        wire: 'NguoiXuLy',
        source: 'a provincial one-stop product cuts at 50 characters',
        confidence: 'inferred',
      },
      { field: 'note', rule: 'too-short', wire: 'NoiDungXuLy', confidence: 'assumed' },
      { field: 'phone', rule: 'unknown-field', source: expect.stringMatching(/./) as string },
    ])
  })

  it('is what the client refuses by', async () => {
    const bad = step('processing', { officer: '' })
    const refused = portalWorld().newClient().syncProgress([bad])

    await expect(refused).rejects.toMatchObject({
      fields: checkStep(bad).map(({ field, rule }) => ({ field: `0.${field}`, rule })),
    })
  })

  it('never throws, and says something of whatever is no step', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkStep(value).length).toBeGreaterThan(0)
      }),
    )
  })

  it('has a row for every field, with the names and lengths of the contract', () => {
    expect(Object.keys(stepFields)).toEqual(Object.keys(zProgressStep.shape))
    expect(
      Object.values(stepFields)
        .map(({ wire }) => wire)
        .sort(),
    ).toEqual(Object.keys(properties).sort())
    expect(properties['NguoiXuLy']?.maxLength).toBe(stepFields.officer.max)
  })
})
