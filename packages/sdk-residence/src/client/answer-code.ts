/**
 * The code of an answer in its three digits; `000` when the question was answered. Only `data` is known of a real success,
 * so no code at all means the same as any zero. Provinces write the code as text or as a number.
 */
export function answerCode(errorCode: string | number | null | undefined): string {
  const code = String(errorCode ?? '0')
  return /^\d{1,3}$/.test(code) ? code.padStart(3, '0') : code
}
