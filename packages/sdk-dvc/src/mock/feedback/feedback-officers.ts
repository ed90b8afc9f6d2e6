import { officerAction, type OfficerAction } from '@lienthong/mock-core'
import { z } from 'zod'
import { ask } from './questions.ts'

/** What citizens do at the portal's own pages. */
export const feedbackOfficers: Readonly<Record<string, OfficerAction>> = {
  'ask-question': officerAction({
    summary: 'Has a citizen ask a question at the national portal.',
    body: z.strictObject({
      text: z.string().min(1),
      fieldCode: z.string().optional(),
      procedureCode: z.string().optional(),
      /** Of the one who asks. Made-up people only. */
      name: z.string().optional(),
      isPublic: z.boolean().default(true),
    }),
    run(world, { text, fieldCode, procedureCode, name, isPublic }) {
      const id = ask(world, {
        MADONVI: '000.00.00.H27',
        TENDONVI: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
        NOIDUNG: text,
        MALINHVUC: fieldCode ?? null,
        MATTHCDP: procedureCode ?? null,
        HOVATEN: name ?? null,
        TRANGTHAI: isPublic ? 1 : 0,
      })
      return { done: { questionId: String(id) } }
    },
  }),
}
