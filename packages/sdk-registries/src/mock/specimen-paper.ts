import { specimenPdf } from '@lienthong/mock-core'

/** A result as a one-page PDF that is plainly a specimen, in base64. */
export function specimenPaper(lines: readonly string[]): string {
  return btoa(specimenPdf('KET QUA', lines))
}
