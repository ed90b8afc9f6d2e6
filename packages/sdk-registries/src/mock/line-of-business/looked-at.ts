import type { Instant } from '@lienthong/sdk-core'
import type { CasePayment, SubmitCaseRequest } from '../../contract/index.ts'
import type { KeptCase } from './cases.ts'
import type { LookedAt } from './sheets/sheet.ts'

type Looked = Pick<KeptCase, 'request' | 'content' | 'supplements'> & { readonly payment?: CasePayment | undefined }

/** A dossier that is handed in, as its system looks at it. */
export function newlyLookedAt(request: SubmitCaseRequest, at: Instant): LookedAt {
  return lookedAt({ request, content: request.noiDung, supplements: [], payment: request.thanhToan }, at)
}

/** A kept dossier, as its system looks at it. */
export function lookedAt({ request, content, supplements, payment }: Looked, at: Instant): LookedAt {
  const { maHoSo: code, heThong: system, dichVu: service, taiLieu = [] } = request
  const papers = [...taiLieu.map(({ ma }) => ma), ...supplements.flatMap((supplement) => supplement.papers)]
  return { code, system, service, content, papers, at, ...(payment && { payment }) }
}
