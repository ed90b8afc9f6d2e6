/** Procedures a province has had mapped: birth, marriage, death, residence and the joint ones. Others answer 004. */
export const permittedProcedures: ReadonlySet<string> = new Set([
  '1.001193',
  '1.000656',
  '1.000894',
  '1.004222',
  '2.000986',
  '2.001023',
  '1.011733',
])

/** An officer's account without the right to ask; answers 005. */
export const deniedOfficer = 'can-bo-khong-co-quyen'
