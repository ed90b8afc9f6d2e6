import { services } from '@lienthong/essential-services'

/** One of the 25 essential public services. */
export interface EssentialService {
  /** Position in the list of Decision 06/QĐ-TTg. */
  readonly no: number
  /** Vietnamese slug, as `dang-ky-khai-sinh`. */
  readonly slug: string
  readonly vi: string
  readonly en: string
}

/** The 25 services in the order of the list. They are told apart by number and slug, never by name: reports misprint names. */
export const essentialServices: readonly EssentialService[] = services.map(({ number, slugVi, name }) => ({
  no: number,
  slug: slugVi,
  ...name,
}))

/** Finds a service by number, or by its Vietnamese or English slug; `undefined` when it is none of the 25. */
export function findService(word: string): EssentialService | undefined {
  const found = services.find(({ number, slug, slugVi }) => [slug, slugVi, String(number)].includes(word))
  return found && essentialServices.find(({ no }) => no === found.number)
}
