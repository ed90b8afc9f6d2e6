import { faultOfContent, isAttachable } from '../../form-parts.ts'
import type { JointAttachment } from '../joint-dossier.ts'
import type { Draft } from './draft.ts'

/** Papers that a registration takes. What it does not take is named, but for the file of a signed paper that is looked up. */
export function attachmentsOf(papers: readonly JointAttachment[], isElectronic: boolean, draft: Draft) {
  return papers.flatMap(({ kindCode, title, fileName, content }, index) => {
    const field = `attachments.${index}`
    if (isElectronic && /\.xml$/i.test(fileName)) return []
    const rules = {
      [`${field}.fileName`]: isAttachable(fileName) ? undefined : 'file-type',
      [`${field}.kindCode`]: kindCode === undefined ? 'required' : undefined,
      [`${field}.content`]: content === undefined ? 'format' : faultOfContent(content),
    }
    for (const [path, rule] of Object.entries(rules)) if (rule !== undefined) draft.note(path, rule)
    const isGood = Object.values(rules).every((rule) => rule === undefined)
    return isGood && kindCode !== undefined && content !== undefined
      ? [{ kindCode, title: title ?? fileName, fileName, content }]
      : []
  })
}
