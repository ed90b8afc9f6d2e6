/** The codes of the portal by the words of the domain; read and written from one place. */
export const wireCodes = {
  channel: { desk: '1', online: '2', post: '3' },
  resultDelivery: { desk: '0', post: '1' },
  collectedAt: { reception: '1', supplement: '2', result: '4' },
  onlinePayment: { none: '0', 'national-platform': '1', 'province-gateway': '2', 'fee-not-online': '3' },
  filedWith: { 'national-portal': '1', province: '2' },
  ownerKind: { citizen: '1', business: '2', agency: '3', organisation: '4' },
  /** Only these two are seen; what stands for a tax code or a passport is not public. */
  identityKind: { 'personal-id': '1', 'old-id': '2' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

/** The word that a code stands for; `undefined` for a code nobody knows. */
export function wordOf<Word extends string>(
  codes: Readonly<Record<Word, string>>,
  code: string | undefined,
): Word | undefined {
  return (Object.keys(codes) as Word[]).find((word) => codes[word] === code)
}
