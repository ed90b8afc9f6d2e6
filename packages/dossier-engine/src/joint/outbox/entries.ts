import type { StepContext } from '../../process/step-context.ts'
import { formOf as birthForm } from '../birth/child.ts'
import { formOf as deathForm } from '../death/deceased.ts'
import type { JointBirth } from '../joint-birth.ts'
import type { JointDeath } from '../joint-death.ts'
import type { JointEntryTold } from '../joint-service-desk.ts'
import type { JointSystems } from '../joint-systems.ts'
import { askRegistration } from '../registration/registration-standing.ts'

/** The entry of a birth with its certificate, which no process keeps: it is fetched when it is told. */
export function birthEntry(systems: JointSystems) {
  return async (context: StepContext<JointBirth>): Promise<JointEntryTold | undefined> => {
    const result = await askRegistration(systems, context, 'birth')
    if (result.state !== 'completed') return undefined
    const { number, book, page = '', registeredOn, personalId, certificatePdf } = result.birth
    const { name, sex, birthDate } = birthForm(context).child
    return {
      kind: 'birth',
      number,
      book,
      page: page || '-',
      registeredOn: registeredOn ?? (context.now.slice(0, 10) as never),
      ...(personalId !== undefined && { personalId }),
      ...(certificatePdf && { certificatePdf: certificatePdf as Uint8Array<ArrayBuffer> }),
      child: { name, sex, birthDate: birthDate as never },
    }
  }
}

/** The entry of a death with its extract. */
export function deathEntry(systems: JointSystems) {
  return async (context: StepContext<JointDeath>): Promise<JointEntryTold | undefined> => {
    const result = await askRegistration(systems, context, 'death')
    if (result.state !== 'completed') return undefined
    const { number, book, page = '', certificatePdf } = result.death
    const { name, sex, diedOn } = deathForm(context).deceased
    return {
      kind: 'death',
      number,
      book,
      page: page || '-',
      ...(certificatePdf && { certificatePdf: certificatePdf as Uint8Array<ArrayBuffer> }),
      deceased: { name, sex, diedOn: diedOn as never },
    }
  }
}
