import { InputError } from '@lienthong/sdk-core'
import { matchCardHolder, type CitizenCardHolder, type FoundCard } from '@lienthong/sdk-insurance'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { everythingShown, insuranceWorld } from './world.ts'

const holder: CitizenCardHolder = {
  personalId: '942185000017',
  name: 'Nguyễn Thị Hoà',
  birthDate: '1985-03-02',
  sex: 'female',
}
const card: FoundCard = {
  cardNumber: 'GD4429000000017',
  name: 'Nguyễn Thị Hoà',
  birthDate: '1985-03-02',
  sex: 'female',
}
const latin1 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text))

describe('the report of 2022: a broken name no longer turns the patient away', () => {
  it.each<[string, string]>([
    ['as it should be', 'Nguyễn Thị Hoà'],
    ['in capitals', 'NGUYỄN THỊ HOÀ'],
    ['decomposed', 'Nguyễn Thị Hoà'.normalize('NFD')],
    ['with the tone on the other vowel', 'Nguyễn Thị Hòa'],
    ['without accents', 'NGUYEN THI HOA'],
    ['in ABC (TCVN3)', 'NguyÔn ThÞ Hoµ'],
    ['in VNI', 'Nguyeãn Thò Hoaø'],
    ['in VISCII shown as Latin-1', iconv.decode(iconv.encode('Nguyễn Thị Hoà', 'viscii'), 'latin1')],
    ['as UTF-8 read as Latin-1', latin1('Nguyễn Thị Hoà')],
    ['with question marks for letters', 'NGUY?N TH? HO?'],
    ['with replacement characters', 'Nguy\ufffdn Th\ufffd Ho\ufffd'],
    ['as UTF-8 read as Big5, which loses letters', iconv.decode(Buffer.from('Nguyễn Thị Hoà'), 'big5')],
    ['of question marks only', '??????'],
    ['missing', ''],
    ['with one mistyped letter', 'Nguyễn Thị Hoàn'],
  ])('%s', (_, name) => {
    expect(matchCardHolder(holder, { ...card, name }).decision).toBe('accept')
  })

  it('shows what differs, made readable, and says what to do', () => {
    const match = matchCardHolder(holder, { ...card, name: 'NguyÔn ThÞ Hßa' })

    expect(match).toMatchObject({
      decision: 'accept',
      reason: 'number-and-name',
      messageVi: 'Số định danh và họ tên khớp. Tiếp nhận người bệnh.',
      nameRepaired: true,
    })
    expect(match.fields).toEqual([
      {
        field: 'number',
        verdict: 'same',
        onCitizenCard: '942185000017',
        onInsuranceCard: 'GD4429000000017',
        message: 'The personal number agrees.',
        messageVi: 'Số định danh khớp.',
      },
      {
        field: 'name',
        verdict: 'tone-style',
        onCitizenCard: 'Nguyễn Thị Hoà',
        onInsuranceCard: 'Nguyễn Thị Hòa',
        message: 'The tone mark stands on another vowel.',
        messageVi: 'Họ tên khớp, chỉ khác cách đặt dấu thanh.',
      },
      {
        field: 'birthDate',
        verdict: 'same',
        onCitizenCard: '1985-03-02',
        onInsuranceCard: '1985-03-02',
        message: 'The birth date agrees.',
        messageVi: 'Ngày sinh khớp.',
      },
      {
        field: 'sex',
        verdict: 'same',
        onCitizenCard: 'female',
        onInsuranceCard: 'female',
        message: 'The sex agrees.',
        messageVi: 'Giới tính khớp.',
      },
    ])
  })

  it('a name with lost letters is accepted with the word to have it corrected', () => {
    expect(matchCardHolder(holder, { ...card, name: 'NGUY?N TH? HO?' })).toMatchObject({
      decision: 'accept',
      reason: 'number-despite-name',
      messageVi: expect.stringContaining('đề nghị cơ quan BHXH sửa họ tên') as string,
    })
  })

  it('the same when the citizen card is the broken one', () => {
    expect(matchCardHolder({ ...holder, name: latin1(holder.name) }, card)).toMatchObject({
      decision: 'accept',
      nameRepaired: true,
    })
    expect(matchCardHolder({ ...holder, name: 'Nguy?n Th? Ho?' }, card)).toMatchObject({ decision: 'accept' })
  })

  it('with the card of the gateway, found by the number of the citizen card', async () => {
    const { newClient, person, questionAbout } = insuranceWorld()
    const { personalId, name, birthDate } = person('card-holder')
    const found = await newClient().checkCard(questionAbout('card-holder'))

    expect(matchCardHolder({ personalId, name: latin1(name), birthDate }, found.card)).toMatchObject({
      decision: 'accept',
      reason: 'number-and-name',
    })
  })
})

describe('the number comes first', () => {
  it('another name under the same number is for the desk to ask about', () => {
    const match = matchCardHolder(holder, { ...card, name: 'Trần Văn Thử' })
    expect(match).toMatchObject({ decision: 'ask', reason: 'name-differs' })
    expect(match.fields.find(({ field }) => field === 'name')).toMatchObject({
      verdict: 'different',
      onInsuranceCard: 'Trần Văn Thử',
    })
  })

  it.each([
    ['the letters that are left are of another name', 'TR?N V?N TH?'],
    ['the letters that are left stand in another order', 'HO? TH? NGUY?N'],
    ['the name ends otherwise', 'NGUY?N TH? MAI'],
  ])('a broken name does not pass as unreadable when %s', (_, name) => {
    expect(matchCardHolder(holder, { ...card, name })).toMatchObject({ decision: 'ask', reason: 'name-differs' })
  })

  it('the same name and birth date under another number are another person', () => {
    expect(matchCardHolder(holder, { ...card, personalId: '942185000018' })).toMatchObject({
      decision: 'reject',
      reason: 'number-differs',
    })
    expect(matchCardHolder(holder, card, { asked: { number: '942185000018' } })).toMatchObject({
      decision: 'reject',
      reason: 'number-differs',
    })
  })

  it.each(['GD4429000000017', '9000000017'])(
    'a card that was looked up by its own number is not joined to the citizen card: %s',
    (number) => {
      expect(matchCardHolder(holder, card, { asked: { number } })).toMatchObject({
        decision: 'ask',
        reason: 'not-linked',
      })
    },
  )

  it('unless the gateway tells whose card it is', () => {
    const found = { ...card, personalId: holder.personalId }
    expect(matchCardHolder(holder, found, { asked: { number: '9000000017' } })).toMatchObject({ decision: 'accept' })
  })
})

describe('birth date and sex', () => {
  const without = (change: Partial<FoundCard>): FoundCard => ({
    cardNumber: card.cardNumber,
    name: card.name,
    ...change,
  })

  it.each<[string, FoundCard, string, string]>([
    ['agrees', card, 'same', 'accept'],
    ['is known by year', { ...card, birthDate: '1985' }, 'partly-known', 'accept'],
    ['is known by month', { ...card, birthDate: '1985-03' }, 'partly-known', 'accept'],
    ['is another day', { ...card, birthDate: '1985-03-20' }, 'different', 'ask'],
    ['is another year', { ...card, birthDate: '1958' }, 'different', 'ask'],
    ['is not on the card, the gateway compared it', without({}), 'asked', 'accept'],
  ])('the birth date %s', (_, found, verdict, decision) => {
    const match = matchCardHolder(holder, found)
    expect([match.fields.find(({ field }) => field === 'birthDate')?.verdict, match.decision]).toEqual([
      verdict,
      decision,
    ])
  })

  it('without a birth date on either way a broken name is not enough', () => {
    const asked = { number: holder.personalId }
    expect(matchCardHolder(holder, without({ name: 'NGUY?N TH? HO?' }), { asked })).toMatchObject({
      decision: 'ask',
      reason: 'birth-date-unknown',
    })
    expect(matchCardHolder(holder, without({}), { asked })).toMatchObject({ decision: 'accept' })
  })

  it('name and birth date of somebody else are refused', () => {
    const other = { ...card, name: 'Trần Văn Thử', birthDate: '1990-01-01' }
    expect(matchCardHolder(holder, other)).toMatchObject({ decision: 'reject', reason: 'name-and-birth-date-differ' })
  })

  it('another sex is for the desk to ask about; an unknown one says nothing', () => {
    expect(matchCardHolder(holder, { ...card, sex: 'male' })).toMatchObject({ decision: 'ask', reason: 'sex-differs' })
    expect(matchCardHolder(holder, { ...card, sex: 'unknown' })).toMatchObject({ decision: 'accept' })
  })
})

describe('bad input', () => {
  it('names the fields, and no value', () => {
    try {
      matchCardHolder({ ...holder, personalId: '94218500001X', birthDate: '02/03/1985' }, { ...card, cardNumber: '' })
      expect.unreachable()
    } catch (error) {
      expect((error as InputError).fields.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
        'holder.personalId personal-id',
        'holder.birthDate partial-date',
        'card.cardNumber too-short',
      ])
      for (const value of ['94218500001X', '02/03/1985', holder.name])
        expect(everythingShown(error)).not.toContain(value)
    }
  })

  it('no sentence of an answer holds a value', () => {
    const { message, messageVi, fields } = matchCardHolder(holder, { ...card, name: 'Trần Văn Thử', birthDate: '1990' })
    const said = [message, messageVi, ...fields.flatMap((field) => [field.message, field.messageVi])].join('\n')
    for (const value of ['Trần', 'Nguyễn', '1990', '1985', '942185000017']) expect(said).not.toContain(value)
  })

  it('whatever the names are, there is an answer, and nobody is accepted under another number', () => {
    const names = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(names, names, fc.boolean(), (a, b, isLinked) => {
        const asked = { number: isLinked ? holder.personalId : '942185000018' }
        const { decision } = matchCardHolder({ ...holder, name: a }, { ...card, name: b }, { asked })
        expect(isLinked ? ['accept', 'ask'] : ['reject']).toContain(decision)
      }),
      { numRuns: 2_000 },
    )
  })
})
