import { zPartialDate, zPersonalId, zSex, type PartialDate, type Sex } from '@lienthong/sdk-core'
import { z } from 'zod'
import { readInput } from '../refuse-input.ts'
import { compareCardNames } from './compare-card-names.ts'
import { verdictSentence } from './holder-verdict-sentences.ts'
import {
  judgeCardHolder,
  holderReasons,
  type HolderDecision,
  type HolderReason,
  type HolderVerdicts,
} from './judge-card-holder.ts'

const zHolder = z.object({
  personalId: zPersonalId,
  name: z.string(),
  birthDate: zPartialDate,
  sex: zSex.optional(),
})

const zFoundCard = z.object({
  cardNumber: z.string().min(1),
  name: z.string(),
  personalId: zPersonalId.optional(),
  birthDate: zPartialDate.optional(),
  sex: zSex.optional(),
})

const zAsked = z.object({ number: z.string().min(1), birthDate: zPartialDate.optional() })

const zInput = z.object({ holder: zHolder, card: zFoundCard, asked: zAsked.optional() })

/** Who stands at the desk, as the citizen card says it. What `parseCardQr` of the residence package reads fits. */
export type CitizenCardHolder = z.input<typeof zHolder>

/** The card that the gateway found: the `card` of `checkCard` fits. */
export type FoundCard = z.input<typeof zFoundCard>

/** What the gateway was asked with. */
export interface MatchCardHolderOptions {
  /** Absent: it was asked with the personal number and the birth date of the citizen card. */
  readonly asked?: { readonly number: string; readonly birthDate?: string | undefined }
}

/** One field of the two cards beside each other. */
export interface HolderFieldMatch<Field extends keyof HolderVerdicts = keyof HolderVerdicts> {
  readonly field: Field
  readonly verdict: HolderVerdicts[Field]
  /** Name: after it was made readable. Number: the personal number. */
  readonly onCitizenCard?: string
  /** Name: after it was made readable. Number: the card number, or the holder's personal number when the gateway tells it. */
  readonly onInsuranceCard?: string
  /** What the verdict means, without a value. */
  readonly message: string
  readonly messageVi: string
}

/** The answer of {@link matchCardHolder}. Its sentences name no value; the fields do, for the desk alone. */
export interface CardHolderMatch {
  readonly decision: HolderDecision
  readonly reason: HolderReason
  readonly message: string
  readonly messageVi: string
  /** Number, name, birth date and sex, each with what stands on either side. */
  readonly fields: readonly HolderFieldMatch[]
  /** A name was in an old encoding, or misread, and was put right before it was compared. */
  readonly nameRepaired: boolean
}

/**
 * Tells whether the insurance card that the gateway found is that of the person with this citizen card.
 *
 * Pure. The number decides, the name is checked after it: both names are made readable (`repairText`) and compared
 * (`compareNames`), so that a name in an old encoding or with lost letters does not turn a patient away. Without a number that
 * joins the two cards nobody is accepted, whatever the names say.
 *
 * | number | birth date | name | decision |
 * | --- | --- | --- | --- |
 * | same | agrees, or unknown | same, tone style, without accents | `accept` |
 * | same | agrees | similar, or unreadable | `accept`, the name to be corrected later |
 * | same | unknown | similar, or unreadable | `ask` |
 * | same | agrees, or unknown | different | `ask` |
 * | same | different | anything but different | `ask` |
 * | not linked | anything | anything | `ask`, unless name and birth date both differ |
 * | any | different | different | `reject` |
 * | different | anything | anything | `reject` |
 *
 * A sex that differs turns `accept` into `ask`.
 *
 * @param holder - Read from the citizen card.
 * @param card - Found at the gateway. When it tells a personal number, that one is compared.
 * @param options.asked - With what the gateway was asked, when it was not the number and birth date of the citizen card.
 * @throws {@link InputError} when a number or date has another form.
 * @source the decision table is this project's; confidence: assumed
 * @example
 * const { card } = await insurance.checkCard({ number: personalId, name, birthDate, officer })
 * const { decision, messageVi, fields } = matchCardHolder({ personalId, name, birthDate }, card)
 */
export function matchCardHolder(
  holder: CitizenCardHolder,
  card: FoundCard,
  options: MatchCardHolderOptions = {},
): CardHolderMatch {
  const read = readInput('matchCardHolder', zInput, { holder, card, ...options })
  const { asked = { number: read.holder.personalId, birthDate: read.holder.birthDate } } = read
  const names = compareCardNames(read.holder.name, read.card.name)
  const verdicts: HolderVerdicts = {
    number: compareNumbers(read.holder.personalId, read.card.personalId ?? asked.number),
    name: names.verdict,
    birthDate: compareBirthDates(read.holder.birthDate, read.card.birthDate, asked.birthDate),
    sex: compareSexes(read.holder.sex, read.card.sex),
  }
  const reason = judgeCardHolder(verdicts)
  const fields = fieldsOf(verdicts, read, names)
  return { ...holderReasons[reason], reason, fields, nameRepaired: names.repaired }
}

type Read = z.output<typeof zInput>

function fieldsOf(
  verdicts: HolderVerdicts,
  { holder, card }: Read,
  names: { readonly first: string; readonly second: string },
): HolderFieldMatch[] {
  const sides: Readonly<Record<keyof HolderVerdicts, readonly (string | undefined)[]>> = {
    number: [holder.personalId, card.personalId ?? card.cardNumber],
    name: [names.first, names.second],
    birthDate: [holder.birthDate, card.birthDate],
    sex: [holder.sex, card.sex],
  }
  return (['number', 'name', 'birthDate', 'sex'] as const).map((field) => {
    const [onCitizenCard, onInsuranceCard] = sides[field]
    return {
      field,
      verdict: verdicts[field],
      ...verdictSentence(field, verdicts[field]),
      ...(onCitizenCard !== undefined && { onCitizenCard }),
      ...(onInsuranceCard !== undefined && { onInsuranceCard }),
    }
  })
}

/** A card or insurance number says nothing about the personal number; another personal number is another person. */
function compareNumbers(personalId: string, other: string): HolderVerdicts['number'] {
  if (other === personalId) return 'same'
  return /^\d{12}$/.test(other) ? 'different' : 'not-linked'
}

function compareBirthDates(
  holder: PartialDate,
  card: PartialDate | undefined,
  asked: string | undefined,
): HolderVerdicts['birthDate'] {
  if (card === undefined) return asked !== undefined && areAgreed(holder, asked) ? 'asked' : 'unknown'
  if (card === holder) return 'same'
  return areAgreed(holder, card) ? 'partly-known' : 'different'
}

/** Equal as far as both are known. */
function areAgreed(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function compareSexes(a: Sex | undefined, b: Sex | undefined): HolderVerdicts['sex'] {
  if (a === undefined || b === undefined || a === 'unknown' || b === 'unknown') return 'unknown'
  return a === b ? 'same' : 'different'
}
