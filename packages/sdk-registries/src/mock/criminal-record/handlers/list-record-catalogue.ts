import { mockOperation } from '@lienthong/mock-core'
import { ethnicities } from '@lienthong/sdk-core'
import {
  operations,
  zListRecordCatalogueAnswer,
  zListRecordCatalogueRequest,
  type ListRecordCatalogueRequest,
  type Operations,
} from '../../../contract/index.ts'
import { maxQuestionBytes } from '../../limits.ts'
import { done, refused } from '../wire.ts'

type Rows = readonly { readonly ID: string; readonly NAME: string }[]

const offices: Rows = [{ ID: '42', NAME: 'Công an tỉnh Hà Tĩnh' }]

const catalogues: Readonly<Record<ListRecordCatalogueRequest['infoType'], Rows>> = {
  '1': [{ ID: '42', NAME: 'Tỉnh Hà Tĩnh' }],
  '2': [{ ID: 'VN', NAME: 'Việt Nam' }],
  '3': Object.entries(ethnicities).map(([ID, NAME]) => ({ ID, NAME })),
  '4': offices,
  '5': offices,
}

/** Gives a catalogue. That of administrative units and offices is one row. */
export const listRecordCatalogue = mockOperation<Operations['listRecordCatalogue']>({
  meta: operations.listRecordCatalogue,
  request: zListRecordCatalogueRequest,
  maxBodyBytes: maxQuestionBytes,
  answers: { 200: zListRecordCatalogueAnswer },
  handle: ({ body }, reply) => reply(200, { ...done, LISTCONTENT: [...catalogues[body.infoType]] }),
  malformed: (_, reply) => reply(200, { ...refused('Dữ liệu sai định dạng'), LISTCONTENT: null }),
  errorIn200: (reply) => reply(200, { ...refused('Hệ thống gặp lỗi'), LISTCONTENT: null }),
})
