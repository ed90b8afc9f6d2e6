/** Marks left by programs that could not show a letter; misread UTF-8 that does not fit together any more. */
const traces = [
  /[\ufffd\x80-\x9f]/,
  // "Nguy?n": a question mark between the letters of one word, and no address with a query.
  /(?:^|\s)\p{L}+\?\p{L}[\p{L}?]*(?=$|[\s,.;:!)])/u,
  // The first two bytes of Ạ…ỹ, or the first byte of á…ý and a sign.
  /[áÁ][º»]|[ÃĂ][\xa1-\xbf€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™]|Ä[‘ƒ‚]|Æ[°¡¯]/,
  // Chinese or Japanese in the middle of a Latin word: UTF-8 read as Big5 or Shift-JIS.
  /\p{Script=Latin}[\u2e80-\u9fff\uf900-\ufaff\uff61-\uff9f]|[\u2e80-\u9fff\uf900-\ufaff\uff61-\uff9f][a-z]/u,
]

/** Tells whether letters were lost before the text came here. */
export function hasLostLetters(text: string): boolean {
  return traces.some((trace) => trace.test(text))
}
