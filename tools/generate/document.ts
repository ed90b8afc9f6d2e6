/** The part of OpenAPI 3.1 that the contracts use. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
  readonly [key: string]: unknown
}

/** The operations of one path, by lower-case method. */
export type PathItem = Readonly<Record<string, OperationObject>>

/** One operation with the project's extensions. */
export interface OperationObject {
  readonly operationId?: string
  readonly summary?: string
  readonly parameters?: readonly Parameter[]
  readonly responses?: Readonly<Record<string, ResponseObject>>
  readonly 'x-effect'?: string
  readonly 'x-source'?: string
  readonly 'x-confidence'?: string
  readonly 'x-path-confidence'?: string
  readonly 'x-rpc'?: { readonly field: string; readonly value?: string }
  /** The XML of request and answer travels in an envelope. */
  readonly 'x-soap'?: boolean
  readonly requestBody?: Content
}

/** A body by media type. */
export interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

/** One answer of an operation. */
export type ResponseObject = Content

/** A parameter in query, path or header. */
export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Schema
}

/** A JSON Schema object. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  /** Several may fit: forms that are told apart by what surrounds them. */
  readonly anyOf?: readonly Schema[]
  /** How it is written as XML. */
  readonly xml?: {
    readonly name?: string
    readonly namespace?: string
    readonly prefix?: string
    readonly attribute?: boolean
  }
  /** What a string holds, where that is a document: `application/xml`, else JSON. */
  readonly contentMediaType?: string
  readonly contentSchema?: Schema
  readonly additionalProperties?: boolean
  readonly [key: string]: unknown
}

/** One operation with its place in the document. */
export interface PlacedOperation {
  readonly path: string
  readonly method: string
  readonly operation: OperationObject
}

const methods = ['get', 'put', 'post', 'delete', 'patch']

/** Every operation of a document, in the order of the document. */
export function listOperations(document: OpenApiDocument): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ path, method, operation }] : []
    }),
  )
}
