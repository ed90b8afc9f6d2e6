import type { CaseAnswer } from '../case/conformance-case.ts'

/** Reads an answer whole; a body that is no JSON is `undefined`. */
export async function readAnswer(response: Response): Promise<CaseAnswer> {
  const { status, headers } = response
  const text = await response.text()
  try {
    return { status, headers, body: JSON.parse(text) as unknown }
  } catch {
    return { status, headers, body: undefined }
  }
}
