/** Words in both languages. */
export interface Words {
  readonly vi: string
  readonly en: string
}

/** Makes words. */
export const words = (vi: string, en: string): Words => ({ vi, en })
