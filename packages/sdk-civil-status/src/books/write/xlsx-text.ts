/** Excel takes `_x0041_` for an A: an underscore that could begin such a thing is written that way itself. */
const likeEscape = /_(?=x[0-9A-Fa-f]{4}_)/g

/** The sign for lost letters, which the writer of the file would leave out without a word. */
const lostLetter = /\ufffd/g

/** Writes text so that Excel and the reader see just this text. */
export function xlsxText(text: string): string {
  const escaped = text.replace(likeEscape, '_x005F_').replace(lostLetter, '_xFFFD_')
  // The library keeps texts as keys of an object: `constructor` would be found there before it was put in.
  return escaped in Object.prototype ? `${escapeOf(escaped.charCodeAt(0))}${escaped.slice(1)}` : escaped
}

function escapeOf(unit: number): string {
  return `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`
}
