import type { FieldProblem } from '@lienthong/sdk-core'

/** One field that the portal would refuse. The value is left out. */
export interface RefusedField extends FieldProblem {
  /** Where the rule comes from, with how sure it is. */
  readonly source: string
}

/** The portal would refuse this event: it was not taken. `fields` names every field at fault. No personal data. */
export class DossierRefused extends Error {
  override readonly name = 'DossierRefused'
  readonly code = 'DOSSIER_REFUSED'
  readonly messageVi: string
  readonly fields: readonly RefusedField[]

  constructor(fields: readonly RefusedField[]) {
    super(`The portal would refuse this dossier: ${fields.map(({ message }) => message).join('; ')}`)
    this.messageVi = `Cổng Dịch vụ công quốc gia sẽ từ chối hồ sơ này: ${fields.map(({ messageVi }) => messageVi).join('; ')}`
    this.fields = fields
  }
}
