import { ContractError } from '../errors/index.ts'
import type { WireAnswer } from '../gateways/index.ts'
import { readXml, shapeXml, soapBody } from '../xml/index.ts'
import { requireUsable, type ExchangeLabel } from './exchange.ts'
import type { FileAnswer, OperationMeta } from './operation.ts'

/**
 * The body of an answer as plain data, read as its contract says; XML later, as its reader is loaded when it is needed. A SOAP fault is an answer of the system although it comes
 * with HTTP 500; an envelope with nothing in it is an empty answer. Who is asked in JSON may answer in SOAP where the contract
 * says so: then it is `{ Body }`, as converters write it. A file is its bytes, where the contract says that one may come.
 */
export function answerBody(answer: WireAnswer, meta: OperationMeta, label: ExchangeLabel, nowMs: number): unknown {
  const { encoding, xml, refusalStatuses = [], files } = meta
  const isJson = answer.json !== undefined
  if (files !== undefined && !isJson && answer.bytes !== undefined) {
    requireUsable(answer, label, nowMs)
    return { bytes: answer.bytes } satisfies FileAnswer
  }
  if (encoding !== 'xml' && encoding !== 'soap' && (isJson || xml === undefined)) {
    if (!isJson || !refusalStatuses.includes(answer.status)) requireUsable(answer, label, nowMs)
    if (!isJson) throw new ContractError('ANSWER_NOT_JSON', label)
    return answer.json
  }
  return xmlBody(answer, meta, label, nowMs)
}

async function xmlBody(
  answer: WireAnswer,
  { encoding, xml }: OperationMeta,
  label: ExchangeLabel,
  nowMs: number,
): Promise<unknown> {
  const root = await readXml(answer.text)
  const content = encoding !== 'xml' && root !== undefined ? soapBody(root) : root
  const isFault = answer.status === 500 && content?.name === 'Fault'
  if (!isFault) requireUsable(answer, label, nowMs)
  if (root === undefined) throw new ContractError('ANSWER_NOT_XML', label)
  const body = content === undefined ? {} : shapeXml(content, xml?.answer ?? {})
  return encoding === undefined && root.name === 'Envelope' ? { Body: body } : body
}
