import { checkDossier, dossierFields, type PortalDossier } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { fieldSourceOf } from '../src/client/dossier-fields.ts'
import { zPortalDossier } from '../src/client/portal-dossier.ts'
import { everythingShown, portalWorld } from './world.ts'

const { dossier } = portalWorld()

interface Contract {
  readonly components: {
    readonly schemas: Record<string, { readonly properties?: Record<string, { readonly maxLength?: number }> }>
  }
}
const contract = parse(readFileSync(join(import.meta.dirname, '../contract/openapi.yaml'), 'utf8')) as Contract

describe('checkDossier', () => {
  it('has nothing to say of a sound dossier', () => {
    expect(checkDossier(dossier())).toEqual([])
  })

  it('names field, rule, wire name and source of each problem, in two languages', () => {
    expect(checkDossier(dossier({ summary: 'a'.repeat(1001) }))).toEqual([
      {
        field: 'summary',
        rule: 'too-long',
        message: 'summary is too long or too large',
        messageVi: 'summary dài hoặc lớn hơn mức cho phép',
        wire: 'TrichYeuHoSo',
        source: 'a provincial one-stop product cuts at 1000 characters and never sends it empty',
        confidence: 'inferred',
      },
    ])
  })

  it.each([
    [{ documents: [{ title: 'x'.repeat(4001), url: 'https://a.example/1' }] }, 'documents.0.title', 'TenTepDinhKem'],
    [
      { results: [{ title: 'x'.repeat(2001), resultCode: 'K', url: 'https://a.example/1' }] },
      'results.0.title',
      'TenGiayTo',
    ],
    [{ fees: [{ name: 'a', code: 'b', amountVnd: -1 }] }, 'fees.0.amountVnd', 'Gia'],
    [
      {
        supplements: [
          { request: 'x', askedAt: '2026-03-02T09:00:00+07:00', fees: [{ name: 'a', code: '', amountVnd: 1 }] },
        ],
      },
      'supplements.0.fees.0.code',
      'MaPhiLePhi',
    ],
    [{ supplements: [{ request: '', askedAt: 'x' }] }, 'supplements.0.request', 'NoiDungBoSung'],
    [{ otherPapers: [{ title: 'Ảnh', copies: 1.5 }] }, 'otherPapers.0.copies', 'SoLuong'],
    [
      { owner: { name: 'a', identity: { kind: 'portal-code', code: '1', number: '1' } } },
      'owner.identity.code',
      'LoaiDinhDanh',
    ],
    [{ procedure: { ...dossier().procedure, code: '1.1' } }, 'procedure.code', 'MaTTHC'],
  ] as const)('%j: %s, %s on the wire', (change, field, wire) => {
    const [problem] = checkDossier(dossier(change as Partial<PortalDossier>))

    expect(problem).toMatchObject({ field, wire, source: expect.stringMatching(/./) as string })
  })

  it('demands of the generation of 766 what that generation requires, and not of others', () => {
    expect(checkDossier(dossier(), { profile: 'base-2020' })).toEqual([])
    expect(checkDossier(dossier(), { profile: '766' }).map(({ field, wire }) => [field, wire])).toEqual([
      ['owner.verifiedByVneid', 'TaiKhoanDuocXacThucVoiVNeID'],
      ['documents', 'TaiLieuNop'],
      ['onlinePayment', 'DuocThanhToanTrucTuyen'],
      ['usedDatabases', 'DSKetNoiCSDL'],
    ])
    const url = 'https://a.example/1'
    const papers = [
      { title: 'a', url, digitised: false },
      { title: 'b', url },
    ]
    const whole = dossier({
      owner: { kind: 'business', name: 'Công ty (giả lập)', verifiedByVneid: false },
      documents: papers,
      onlinePayment: 'none',
      usedDatabases: [],
    })
    expect(checkDossier(whole, { profile: '766' }).map(({ field }) => field)).toEqual([
      'owner.identity',
      'documents.1.digitised',
    ])
  })

  it.each([
    ['H27.18-260302-0900', []],
    ['000.00.18.H27-260302-0900', []],
    ['H42.18-260302-0001', ['province-in-code']],
    ['H270.18-260302-0001', ['province-in-code']],
    ['260302-H27', ['province-in-code']],
  ])('code %s in province H27', (code, rules) => {
    expect(checkDossier(dossier({ code }), { provinceCode: 'H27' }).map(({ rule }) => rule)).toEqual(rules)
  })

  it('is what the client refuses by', async () => {
    const { newClient, platform } = portalWorld()
    const bad = dossier({ summary: '', processingUnit: 'x'.repeat(501) })
    const error: unknown = await newClient()
      .upsertDossier(bad)
      .catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({ kind: 'input', fields: checkDossier(bad) })
    expect(checkDossier(bad)).toHaveLength(2)
    expect(platform.journal.total).toBe(0)
  })

  it('shows no value of any field', () => {
    const mark = 'MARKED9'
    const marked = JSON.parse(
      JSON.stringify(dossier(), (_, value: unknown) => (typeof value === 'string' ? mark : value)),
    )
    const problems = checkDossier({ ...(marked as object), [`other`]: mark })

    expect(problems.length).toBeGreaterThan(5)
    expect(everythingShown(problems)).not.toContain(mark)
  })

  it('never throws, and says something of whatever is no dossier', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkDossier(value, { profile: '766', provinceCode: 'H27' }).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('the table of fields', () => {
  /** Paths of all fields of the schema, `*` for a place in a list. */
  function pathsOf(schema: z.core.JSONSchema.BaseSchema, at = ''): string[] {
    const here = (key: string): string => (at === '' ? key : `${at}.${key}`)
    if (schema.items !== undefined) return [at, ...pathsOf(schema.items as typeof schema, here('*'))]
    const parts = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] as (typeof schema)[]
    const fields = parts.flatMap(({ properties = {} }) => Object.entries(properties))
    if (fields.length === 0) return [at]
    return fields.flatMap(([key, value]) => pathsOf(value as typeof schema, here(key)))
  }
  const paths = [...new Set(pathsOf(z.toJSONSchema(zPortalDossier, { io: 'input', unrepresentable: 'any' })))]

  it('has a row for every field of the schema, and no other', () => {
    expect(paths.filter((path) => fieldSourceOf(path) === undefined)).toEqual([])
    const inSupplements = (path: string) => path.replace(/^supplements\.\*\.(?=(documents|fees)\.)/, '')
    const known = new Set([...paths, ...paths.map(inSupplements)])
    expect(Object.keys(dossierFields).filter((path) => !known.has(path))).toEqual([])
  })

  it('has the names of the contract', () => {
    const names = new Set(
      [
        'PortalDossier',
        'SubmittedPaper',
        'Fee',
        'OtherPaper',
        'Supplement',
        'ResultPaper',
        'OwnerIdentity',
        'UsedDatabase',
      ].flatMap((schema) => Object.keys(contract.components.schemas[schema]?.properties ?? {})),
    )
    const wires = new Set(Object.values(dossierFields).map(({ wire }) => wire))

    expect([...wires].filter((wire) => !names.has(wire))).toEqual([])
    // The one that follows from the papers.
    expect([...names].filter((name) => !wires.has(name as never))).toEqual(['HoSoCoThanhPhanSoHoa'])
  })

  it('has the lengths of the contract', () => {
    const { schemas } = contract.components
    const limits = ['PortalDossier', 'SubmittedPaper', 'ResultPaper'].flatMap((schema) =>
      Object.entries(schemas[schema]?.properties ?? {}).flatMap(([name, { maxLength }]) =>
        maxLength === undefined ? [] : [[name, maxLength]],
      ),
    )

    expect(limits).toEqual([
      ['TrichYeuHoSo', dossierFields.summary.max],
      ['TenTepDinhKem', dossierFields['documents.*.title'].max],
      ['TenGiayTo', dossierFields['results.*.title'].max],
    ])
  })
})
