import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { getPaperFile, type GetPaperFileInput } from './operations/get-paper-file.ts'
import {
  listPersonalPapers,
  type ListPersonalPapersInput,
  type PersonalPaper,
} from './operations/list-personal-papers.ts'

/** Reads the personal digital repository (kho dữ liệu cá nhân) of the national portal: results that stand in for papers. */
export interface PersonalPapersClient {
  /**
   * Lists electronic results of a citizen that can stand in for papers of a dossier.
   *
   * `POST /bndp/public/v1/ketQuaGiayTo`. Reads only; safe to repeat. One request. Nothing when the citizen owns none of them.
   * A paper that is used counts for the ministries' index: send it with `fromRepository` in the dossier.
   *
   * @param input.requester - The officer, or the citizen; a citizen asks for their own papers only.
   * @param input.results - Codes of the national catalogue, as `Procedure.results` and the papers of a procedure name them.
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PAPERS_NOT_ALLOWED`, `PAPERS_DATA_REFUSED`, `PAPERS_FAILED`.
   * @source a provincial one-stop product; confidence: observed, path and codes assumed. The `signature` of the answer is not
   * verified: what it is made of is not public
   * @example
   * const results = [{ code: 'KQ.G15.000031' }]
   * for await (const paper of papers.listPersonalPapers({ ownerId, requester, procedureCode: '1.004222', results })) offer(paper)
   */
  listPersonalPapers(input: ListPersonalPapersInput, options?: CallOptions): AsyncIterable<PersonalPaper>

  /**
   * Gets one file of a paper.
   *
   * `POST /bndp/public/v1/giayToByUrl`. Reads only; safe to repeat. One request; the whole answer is held in memory, 20 MB at
   * most.
   *
   * @param input - `agency` of the paper and `path` of the file, as the list told them.
   * @returns The bytes. What kind of file it is, is not told: look at the first of them.
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PAPERS_FILE_UNKNOWN`, `PAPERS_NOT_ALLOWED`, `PAPERS_DATA_REFUSED`, `PAPERS_FAILED`.
   * @throws {@link ContractError} `ANSWER_OUTSIDE_CONTRACT` when the answer is no base64.
   * @source a provincial one-stop product; confidence: observed, path and refusals assumed
   * @example const bytes = await papers.getPaperFile({ agency: paper.agency, path: paper.files[0].path })
   */
  getPaperFile(input: GetPaperFileInput, options?: CallOptions): Promise<Uint8Array>
}

/**
 * Makes a client of the personal digital repository.
 *
 * @example
 * const papers = createPersonalPapersClient({ gateway: personalPapersGateway({ baseUrl, username, password }) })
 */
export function createPersonalPapersClient(options: ClientOptions): PersonalPapersClient {
  const call = createCaller(options)
  return {
    async *listPersonalPapers(input, callOptions) {
      yield* await call(listPersonalPapers, input, callOptions)
    },
    getPaperFile: (input, callOptions) => call(getPaperFile, input, callOptions),
  }
}
