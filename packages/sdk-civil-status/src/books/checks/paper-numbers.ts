/** How the number of an identity paper looks, for the kinds whose numbers are known. */
export const paperNumbers: Readonly<Record<string, RegExp>> = {
  'old-identity-card': /^(?:\d{9}|\d{12})$/,
  'citizen-card': /^\d{12}$/,
}
