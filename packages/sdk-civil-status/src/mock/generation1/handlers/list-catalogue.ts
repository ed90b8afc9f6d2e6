import { mockOperation } from '@lienthong/mock-core'
import { operations, zListCatalogueAnswer, zListCatalogueRequest, type Operations } from '../../../contract/index.ts'
import { done, refused, turnedAway } from '../access.ts'
import { catalogueRows } from '../catalogues.ts'
import { refusalOfQuestion } from './refuse-question.ts'

/** One of five catalogues, as JSON in a string. */
export const listCatalogue = mockOperation<Operations['listCatalogue']>({
  meta: operations.listCatalogue,
  request: zListCatalogueRequest,
  answers: { 200: zListCatalogueAnswer },
  handle({ world, body }, reply) {
    const away = turnedAway(world)
    if (away !== undefined) return reply(200, away)
    return reply(200, { ...done, value: JSON.stringify(catalogueRows(world, String(body.loaiDanhMuc))) })
  },
  malformed: (problems, reply) => reply(200, refusalOfQuestion(problems)),
  errorIn200: (reply) => reply(200, refused('500', 'Có lỗi xảy ra.')),
})
