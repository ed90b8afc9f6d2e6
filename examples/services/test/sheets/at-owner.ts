import { paper } from '../../src/papers.ts'
import { followDossier, getService, type ServiceSlug } from '@lienthong/essential-services'
import { instantOf } from '@lienthong/sdk-core'
import type { Office } from '../../src/office.ts'
import type { Filed } from '../../src/run-service.ts'

/** A dossier that a citizen filed at the portal of the owner with just these papers, and its mirror here. */
export async function filedAtOwner(
  slug: ServiceSlug,
  form: object,
  office: Office,
  papers: readonly string[] = [],
): Promise<Filed> {
  const { clients, admin, sync } = office
  const head = await office.nextHead()
  const { office: _, ...told } = head
  const documents = papers.map(paper)
  await clients.lineOfBusiness?.submit({ ...told, system: ownerOf(slug), service: slug, content: form, documents })
  return { slug, head, dossier: followDossier(slug, { head, clients, sync, clock: admin }), mirrored: true }
}

/** Answers a question, or pays what is asked for, at the portal of the owner: the mirror cannot. */
export function atOwner({ slug, head }: Filed, { clients, admin }: Office) {
  const key = { system: ownerOf(slug), dossierCode: head.dossierCode }
  const at = instantOf(admin.now())
  return {
    supplement: (papers: readonly string[]) =>
      clients.lineOfBusiness?.supplement({ ...key, submittedAt: at, documents: papers.map(paper) }),
    pay: (amountVnd: number) =>
      clients.lineOfBusiness?.confirmPayment({
        ...key,
        amountVnd,
        reference: `EVN-${head.dossierCode}`,
        transactionId: `GD-${head.dossierCode}`,
        paidAt: at,
      }),
  }
}

/** The system of the owner. */
function ownerOf(slug: ServiceSlug): string {
  const { filing } = getService(slug)
  if (filing.by !== 'mirror') throw new Error('Nobody but us takes this service in')
  return filing.system
}
