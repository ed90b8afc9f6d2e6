import type { World } from '../world/world.ts'

/** A page that people see in a browser, as that of a bank. It is part of no contract: programs do not ask for it. */
export interface MockPage {
  readonly method: 'GET' | 'POST'
  /** Below the base path of the gateway. A part in braces stands for a field. */
  readonly path: string
  /** Shows the page, or does what its form asks for. */
  show(asked: PageRequest): PageReply
}

/** What a browser asks. */
export interface PageRequest {
  readonly world: World
  /** Where the mocks were asked, as `http://127.0.0.1:4010`. */
  readonly origin: string
  readonly params: Readonly<Record<string, string>>
  /** Fields of a form that was sent. */
  readonly form: Readonly<Record<string, unknown>>
}

/** What a browser gets: a document, or the address where to go on. */
export type PageReply =
  | { readonly status: number; readonly contentType: string; readonly body: string | Uint8Array }
  | { readonly location: string }
