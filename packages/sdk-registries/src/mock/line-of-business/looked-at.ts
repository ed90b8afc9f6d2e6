import type { Instant } from '@lienthong/sdk-core'
import type { SubmitCaseRequest } from '../../contract/index.ts'
import type { KeptCase } from './cases.ts'
import type { LookedAt } from './sheets/sheet.ts'

/** A dossier that is handed in, as its system looks at it. */
export function newlyLookedAt(request: SubmitCaseRequest, at: Instant): LookedAt {
  return lookedAt({ request, content: request.noiDung, supplements: [] }, at)
}

/** A kept dossier, as its system looks at it. */
export function lookedAt(
  { request, content, supplements }: Pick<KeptCase, 'request' | 'content' | 'supplements'>,
  at: Instant,
): LookedAt {
  const { maHoSo: code, heThong: system, dichVu: service, taiLieu = [] } = request
  const papers = [...taiLieu.map(({ ma }) => ma), ...supplements.flatMap((supplement) => supplement.papers)]
  return { code, system, service, content, papers, at }
}
