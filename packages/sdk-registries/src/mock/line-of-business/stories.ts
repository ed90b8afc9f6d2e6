import { own, type CastRow, type World } from '@lienthong/mock-core'
import type { PartialDate } from '@lienthong/sdk-core'
import { policy } from './policy.ts'

/** What the systems find of somebody. */
interface Story {
  readonly decision?: 'supplement' | 'refuse'
  readonly reasonCode?: string
  readonly feeVnd?: number
}

interface StoryRow extends CastRow {
  readonly story: Story
}

const born = (date: string): PartialDate => date as PartialDate

const rows: readonly StoryRow[] = [
  {
    persona: 'case-lacking',
    why: 'Named in a dossier, a line-of-business system asks for more papers once',
    whyVi: 'Hồ sơ có tên người này bị yêu cầu bổ sung giấy tờ một lần',
    person: { name: 'Trịnh Thị Thiếu', birthDate: born('1993-04-18') },
    story: { decision: 'supplement' },
  },
  {
    persona: 'case-barred',
    why: 'Named in a dossier, a line-of-business system stops it, as for an exit ban',
    whyVi: 'Hồ sơ có tên người này bị dừng xử lý, như khi bị tạm hoãn xuất cảnh',
    person: { name: 'Mai Văn Cấm', sex: 'male', birthDate: born('1986-10-02') },
    story: { decision: 'refuse', reasonCode: 'BI_CHAN' },
  },
  {
    persona: 'case-payer',
    why: 'Named in a dossier, a line-of-business system asks for a fee of 100,000 đồng first',
    whyVi: 'Hồ sơ có tên người này phải nộp 100.000 đồng trước khi được tiếp nhận',
    person: { name: 'Lương Thị Phí', birthDate: born('1979-07-21') },
    story: { feeVnd: 100_000 },
  },
]

/** People whose dossiers do not simply pass. */
export const caseCast: readonly CastRow[] = rows.map(({ story: _, ...row }) => row)

/** How a dossier is dealt with: what the policy says, and what the systems find of the people it names. */
export function dealWith(world: World, code: string, content: object) {
  const set = policy.of(world, code)
  const story = storyOf(world, content)
  return {
    ...set,
    decision: set.decision === 'by-the-facts' ? (story.decision ?? 'complete') : set.decision,
    reasonCode: story.reasonCode ?? set.reasonCode,
    feeVnd: set.feeVnd > 0 ? set.feeVnd : (story.feeVnd ?? 0),
  }
}

/** Nobody knows where the form of a system has its people: a number that stands anywhere in it counts. */
function storyOf({ graph }: World, content: object): Story {
  const text = JSON.stringify(content)
  const told = rows.find(({ persona }) => text.includes(`"${own(graph.personas, persona)?.personalId ?? '?'}"`))
  return told?.story ?? {}
}
