import type { RemoteError } from '@lienthong/sdk-core'
import type { BirthPaper, InsurancePapersErrorCode, PaperInput, PaperSigner } from '@lienthong/sdk-insurance'

/** A switch over the codes is complete: with one more code, or one less, this does not compile. */
export function whatToDo({ code }: RemoteError<InsurancePapersErrorCode>): 'correct' | 'later' {
  switch (code) {
    case 'PAPER_INVALID':
    case 'PAPER_TOO_LARGE':
      return 'correct'
    case 'PAPER_SERVER_ERROR':
      return 'later'
  }
}

/** A paper comes with who signs it, or signed. */
export const inputs = (paper: BirthPaper, signer: PaperSigner): PaperInput<BirthPaper>[] => [
  { facilityCode: '42001', paper, signer },
  { facilityCode: '42001', signedXml: '<HSDLGCS/>' },
  // @ts-expect-error: nobody signs it
  { facilityCode: '42001', paper },
  // @ts-expect-error: signed here or elsewhere, not both
  { facilityCode: '42001', paper, signer, signedXml: '<HSDLGCS/>' },
]
