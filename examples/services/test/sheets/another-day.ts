/** Another day of the same year: the personal number still fits it. */
export function anotherDay(birthDate: string): string {
  const year = birthDate.slice(0, 4)
  return birthDate === `${year}-06-15` ? `${year}-06-16` : `${year}-06-15`
}
