import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fetchPapers, placePapers } from '../../src/dossier/fetch-papers.ts'

const file = new TextEncoder().encode('%PDF-1.4 hai giấy tờ')
const paper = (id: string, url: string, civilStatusKindCode?: number) => ({
  id,
  name: `${id}.pdf`,
  url: `https://one-stop.example/${url}`,
  sha256: createHash('sha256').update(file).digest('hex'),
  ...(civilStatusKindCode !== undefined && { civilStatusKindCode }),
})

/** A store, and what was asked of it. */
function store() {
  const read: string[] = []
  const readPaper = ({ url }: { readonly url: string }) => {
    read.push(url)
    return Promise.resolve(file)
  }
  return { read, readPaper }
}

describe('one scan that serves as two papers', () => {
  it.each([
    ['of two ids', [paper('birth-certificate', 'scan'), paper('identity', 'scan')]],
    ['of two kinds', [paper('other', 'scan', 1), paper('other', 'scan', 2)]],
  ])('%s is sent as both, and fetched once', async (_, papers) => {
    const { read, readPaper } = store()
    const fetched = await fetchPapers(placePapers(papers), readPaper, 'submit')
    expect(fetched).toEqual(papers.map((each) => ({ ...each, content: file })))
    expect(read).toHaveLength(1)
  })
})

it('a paper that comes a second time is sent once, as it came last', async () => {
  const { readPaper } = store()
  const [before, after] = [{ ...paper('a', 'a'), sha256: '0'.repeat(64) }, paper('a', 'a')]
  expect(await fetchPapers(placePapers([before], [after]), readPaper, 'supplement')).toMatchObject([after])
})

it('a file with another hash is named by the place where it was given, doubles counted', async () => {
  const { readPaper } = store()
  const wrong = (id: string) => ({ ...paper(id, id), sha256: '0'.repeat(64) })
  const placed = placePapers([paper('a', 'a'), paper('a', 'a'), wrong('b')], [paper('c', 'c'), wrong('d')])
  await expect(fetchPapers(placed.slice(1), readPaper, 'supplement')).rejects.toMatchObject({
    operation: 'supplement',
    fields: [{ field: 'head.documents.2.sha256' }, { field: 'documents.1.sha256' }],
  })
})
