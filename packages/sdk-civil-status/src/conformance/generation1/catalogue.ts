import type { CaseContext } from '@lienthong/conformance'
import {
  operations,
  zCatalogueRows,
  zListCatalogueAnswer,
  type CatalogueRow,
  type ListCatalogueRequest,
} from '../../contract/index.ts'

/** The rows of a catalogue. */
export async function catalogueRows(
  t: CaseContext,
  loaiDanhMuc: ListCatalogueRequest['loaiDanhMuc'],
): Promise<readonly CatalogueRow[]> {
  const answer = await t.send(operations.listCatalogue, { loaiDanhMuc })
  t.expectStatus(answer, 200)
  const { status, value } = t.expectFits(answer.body, zListCatalogueAnswer, 'the answer')
  t.expectCode(String(status), '1', 'status')
  return t.expectFits(parse(value ?? ''), zCatalogueRows, 'the JSON in value')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
