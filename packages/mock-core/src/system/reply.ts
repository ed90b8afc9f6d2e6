/** An answer before it becomes HTTP. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  /** The same answer written as XML, where an operation that is asked in JSON sends that instead. */
  readonly xml?: string
  /** Media type of a body that is the bytes of a file. */
  readonly mediaType?: string
}

/** The body that a contract documents for one status: JSON, XML, or the bytes of a file. */
type BodyOf<Answer> = Answer extends { content: infer Content }
  ? { [Type in keyof Content]: Type extends FileType ? Uint8Array : Content[Type] }[keyof Content]
  : never

/** The media types of files that contracts name. */
type FileType = 'application/pdf' | 'application/octet-stream'

/** Makes an answer; only the statuses and bodies of the contract compile. */
export type Replier<Op extends { responses: object }> = <Status extends keyof Op['responses'] & number>(
  status: Status,
  body: BodyOf<Op['responses'][Status]>,
) => Reply

/** The request body that a contract documents, whatever its media type. */
export type RequestOf<Op> = Op extends { requestBody?: { content: infer Content } | undefined }
  ? Content[keyof Content]
  : never

/** The fields that a contract puts into the path. */
export type ParamsOf<Op> = Op extends { parameters: { path: infer Params extends object } }
  ? Params
  : Readonly<Record<string, string>>
