/** A unit as text: a number has lost its zeros in front. */
export function unitCode(wire: string | number): string {
  return String(wire).padStart(5, '0')
}
