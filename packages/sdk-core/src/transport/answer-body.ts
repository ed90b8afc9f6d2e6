import { ContractError } from '../errors/index.ts'
import type { WireAnswer } from '../gateways/index.ts'
import { readXml, shapeXml, soapBody } from '../xml/index.ts'
import { requireUsable, type ExchangeLabel } from './exchange.ts'
import type { OperationMeta } from './operation.ts'

/**
 * The body of an answer as plain data, read as its contract says. A SOAP fault is an answer of the system although it comes
 * with HTTP 500; an envelope with nothing in it is an empty answer.
 */
export async function answerBody(
  answer: WireAnswer,
  { encoding, xml }: OperationMeta,
  label: ExchangeLabel,
  nowMs: number,
): Promise<unknown> {
  if (encoding !== 'xml' && encoding !== 'soap') {
    requireUsable(answer, label, nowMs)
    if (answer.json === undefined) throw new ContractError('ANSWER_NOT_JSON', label)
    return answer.json
  }
  const root = await readXml(answer.text)
  const content = encoding === 'soap' && root !== undefined ? soapBody(root) : root
  const isFault = answer.status === 500 && content?.name === 'Fault'
  if (!isFault) requireUsable(answer, label, nowMs)
  if (root === undefined) throw new ContractError('ANSWER_NOT_XML', label)
  return content === undefined ? {} : shapeXml(content, xml?.answer ?? {})
}
