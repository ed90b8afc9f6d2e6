import type { CaseAnswer, CaseOperation } from '../case/conformance-case.ts'
import { readXmlAnswer } from './read-xml-answer.ts'

/** Reads an answer whole; a body that the operation does not answer with is `undefined`. */
export async function readAnswer(
  response: Response,
  { encoding, xml }: Partial<CaseOperation> = {},
): Promise<CaseAnswer> {
  const { status, headers } = response
  const text = await response.text()
  // What a gateway says on the way is JSON, also before a service that speaks XML. Who is asked in JSON may answer in XML.
  const mayBeXml = encoding === 'soap' || encoding === 'xml' || (encoding === undefined && xml !== undefined)
  if (mayBeXml && headers.get('content-type')?.includes('json') !== true) {
    const content = readXmlAnswer(text, xml?.answer ?? {})
    const body = encoding === undefined && content !== undefined ? { Body: content } : content
    return { status, headers, body, text }
  }
  try {
    return { status, headers, body: JSON.parse(text) as unknown, text }
  } catch {
    return { status, headers, body: undefined, text }
  }
}
