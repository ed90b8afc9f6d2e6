import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { nothingSent } from '../../src/joint/agency/agency-data.ts'
import type { JointSystems } from '../../src/joint/joint-systems.ts'
import { attachmentsOf } from '../../src/joint/registration/attachments.ts'

const file = new TextEncoder().encode('%PDF-1.4 giấy tờ')
const sha256 = createHash('sha256').update(file).digest('hex')
const paper = (kindCode: number, reference: string) => ({
  kindCode,
  title: `Giấy tờ ${String(kindCode)}`,
  fileName: `${reference}.pdf`,
  reference,
})

/** Systems with a store of papers, and what was asked of it. */
function store() {
  const read: string[] = []
  const readPaper = (reference: string) => {
    read.push(reference)
    return Promise.resolve(file)
  }
  return { read, systems: { readPaper } as unknown as JointSystems }
}

describe('papers of a joint dossier', () => {
  it('that share a file are all sent, and the file is fetched once', async () => {
    const { read, systems } = store()
    const attachments = await attachmentsOf({ papers: [paper(1, 'scan'), paper(2, 'scan')] }, nothingSent, systems)
    expect(attachments.map(({ kindCode }) => kindCode)).toEqual([1, 2])
    expect(read).toEqual(['scan'])
  })

  it('that come a second time are sent once, as they came last', async () => {
    const { systems } = store()
    const papers = [{ ...paper(1, 'scan'), sha256: '0'.repeat(64) }]
    const data = { ...nothingSent, changes: { papers: [{ ...paper(1, 'scan'), sha256 }] } }
    expect(await attachmentsOf({ papers }, data, systems)).toEqual([
      { kindCode: 1, title: 'Giấy tờ 1', fileName: 'scan.pdf', content: file },
    ])
  })

  it('with another hash go nowhere, and are named by their place', async () => {
    const { systems } = store()
    const data = { ...nothingSent, changes: { papers: [{ ...paper(3, 'c'), sha256: '0'.repeat(64) }] } }
    const papers = [{ ...paper(1, 'a'), sha256 }, paper(2, 'b')]
    await expect(attachmentsOf({ papers }, data, systems)).rejects.toMatchObject({
      kind: 'input',
      fields: [{ field: 'papers.2.sha256', rule: 'hash-of-file' }],
    })
  })
})
