import type { z } from 'zod'
import type {
  zBirthDataTolerant,
  zBirthResultTolerant,
  zDeathResultTolerant,
  zExtractCopyResultTolerant,
  zListRegistrationResultsAnswerTolerant,
  zMarriageResultTolerant,
  zRegistrationResultRowTolerant,
  zSubmitRegistrationAnswerTolerant,
  zSubmitRegistrationRequestTolerant,
} from './schemas.gen.ts'
import { operations as generation1Operations } from './generation1-operations.gen.ts'
import type {
  components as Generation1Components,
  operations as Generation1Operations,
} from './generation1-types.gen.ts'
import { operations as jointServiceOperations } from './joint-service-operations.gen.ts'
import type {
  zAcknowledgeJointDossierAnswerTolerant,
  zGetJointDossierAnswerTolerant,
  zJointBeneficiaryTolerant,
  zJointBirthFormTolerant,
  zJointDeathFormTolerant,
  zJointDeliveryTolerant,
  zJointDossierContentTolerant,
  zJointDossierEnvelopeTolerant,
  zJointFileTolerant,
  zJointFormTolerant,
  zJointServiceAnswerTolerant,
  zListNewJointDossiersAnswerTolerant,
  zNewJointDossierRowTolerant,
} from './joint-service-schemas.gen.ts'
import type {
  components as JointServiceComponents,
  operations as JointServiceOperations,
} from './joint-service-types.gen.ts'
import { operations as registrationOperations } from './operations.gen.ts'
import type { components, operations as RegistrationOperations } from './types.gen.ts'

/** Operations of all systems of the package, by operationId: where they are, what they do, how sure we are. */
export const operations = { ...registrationOperations, ...jointServiceOperations, ...generation1Operations } as const
export {
  zAddress,
  zAddress2025,
  zAddressTolerant,
  zAttachment,
  zAttachmentTolerant,
  zBirthData,
  zBirthData2025,
  zBirthDataTolerant,
  zBirthDate2025Tolerant,
  zBirthResult,
  zBirthResultTolerant,
  zDeathData,
  zDeathData2025,
  zDeathResult,
  zDeathResultTolerant,
  zExtractCopyData,
  zExtractCopyData2025,
  zExtractCopyResult,
  zExtractCopyResultTolerant,
  zListRegistrationResultsAnswer,
  zListRegistrationResultsAnswerTolerant,
  zListRegistrationResultsRequest,
  zListRegistrationResultsRequestTolerant,
  zMarriageData,
  zMarriageData2025,
  zMarriageResult,
  zMarriageResultTolerant,
  zPersonName2025Tolerant,
  zRegistrationData,
  zRegistrationError,
  zRegistrationErrorTolerant,
  zRegistrationModule,
  zRegistrationOutcome,
  zRegistrationResultRow,
  zRegistrationResultRowTolerant,
  zSubmitRegistrationAnswer,
  zSubmitRegistrationAnswerTolerant,
  zSubmitRegistrationRequest,
  zSubmitRegistrationRequestTolerant,
} from './schemas.gen.ts'

/** Requests and answers of all systems of the package, by operationId. */
export type Operations = RegistrationOperations & JointServiceOperations & Generation1Operations

type Schemas = components['schemas']

/** Kind of registration on the wire. */
export type RegistrationModule = Schemas['RegistrationModule']
/** Address by codes. */
export type Address = Schemas['Address']
/** One attached paper with its content. */
export type Attachment = Schemas['Attachment']
/** One dossier with its form and papers, as sent. */
export type SubmitRegistrationRequest = Schemas['SubmitRegistrationRequest']
/** The dossier as a system may receive it. */
export type SubmitRegistrationRequestTolerant = z.infer<typeof zSubmitRegistrationRequestTolerant>
/** Whether the dossier was accepted. */
export type SubmitRegistrationAnswer = Schemas['SubmitRegistrationAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type SubmitRegistrationAnswerTolerant = z.infer<typeof zSubmitRegistrationAnswerTolerant>
/** Form of a birth: what stands as JSON in `data`. */
export type BirthData = Schemas['BirthData']
/** Form of a birth in the shape of 2025. */
export type BirthData2025 = Schemas['BirthData2025']
/** Form of a death. */
export type DeathData = Schemas['DeathData']
/** Form of a death in the shape of 2025. */
export type DeathData2025 = Schemas['DeathData2025']
/** Form of a marriage. */
export type MarriageData = Schemas['MarriageData']
/** Form of a marriage in the shape of 2025. */
export type MarriageData2025 = Schemas['MarriageData2025']
/** Request for copies of an entry. */
export type ExtractCopyData = Schemas['ExtractCopyData']
/** Request for copies of an entry in the shape of 2025. */
export type ExtractCopyData2025 = Schemas['ExtractCopyData2025']
/** A name in its parts. */
export type PersonName2025 = Schemas['PersonName2025']
/** A birth date in its parts. */
export type BirthDate2025 = Schemas['BirthDate2025']
/** An address without a district. */
export type Address2025 = Schemas['Address2025']
/** Form of a birth as a system may receive it. */
export type BirthDataTolerant = z.infer<typeof zBirthDataTolerant>
/** Dossiers to ask for. */
export type ListRegistrationResultsRequest = Schemas['ListRegistrationResultsRequest']
/** Rows of the dossiers that are known. */
export type ListRegistrationResultsAnswer = Schemas['ListRegistrationResultsAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ListRegistrationResultsAnswerTolerant = z.infer<typeof zListRegistrationResultsAnswerTolerant>
/** State of one dossier. */
export type RegistrationResultRow = Schemas['RegistrationResultRow']
/** The same as it may arrive: unknown fields kept, codes open. */
export type RegistrationResultRowTolerant = z.infer<typeof zRegistrationResultRowTolerant>
/** One thing to correct. */
export type RegistrationError = Schemas['RegistrationError']
/** Entry of a birth in the book: what stands in `ketQuaXuLy`. */
export type BirthResult = Schemas['BirthResult']
/** The same as it may arrive: unknown fields kept, codes open. */
export type BirthResultTolerant = z.infer<typeof zBirthResultTolerant>
/** Entry of a death in the book. */
export type DeathResult = Schemas['DeathResult']
/** The same as it may arrive: unknown fields kept, codes open. */
export type DeathResultTolerant = z.infer<typeof zDeathResultTolerant>
/** Entry of a marriage in the book. */
export type MarriageResult = Schemas['MarriageResult']
/** The same as it may arrive: unknown fields kept, codes open. */
export type MarriageResultTolerant = z.infer<typeof zMarriageResultTolerant>
/** Copies of an entry. */
export type ExtractCopyResult = Schemas['ExtractCopyResult']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ExtractCopyResultTolerant = z.infer<typeof zExtractCopyResultTolerant>

export { xmlDocuments as jointXmlDocuments } from './joint-service-operations.gen.ts'
export {
  zAcknowledgeJointDossierAnswer,
  zAcknowledgeJointDossierAnswerTolerant,
  zAcknowledgeJointDossierRequest,
  zGetJointDossierAnswer,
  zGetJointDossierAnswerTolerant,
  zGetJointDossierRequest,
  zIssueJointTokenAnswer,
  zIssueJointTokenAnswerTolerant,
  zIssueJointTokenRequest,
  zJointBirthForm,
  zJointBirthOutcome,
  zJointDeathForm,
  zJointDeathOutcome,
  zJointDossierContent,
  zJointDossierContentTolerant,
  zJointForm,
  zJointFormTolerant,
  zJointOutcome,
  zJointServiceAnswer,
  zJointServiceAnswerTolerant,
  zListNewJointDossiersAnswer,
  zListNewJointDossiersAnswerTolerant,
  zListNewJointDossiersRequest,
  zNewJointDossierRow,
  zNewJointDossierRowTolerant,
  zUpdateJointStatusRequest,
} from './joint-service-schemas.gen.ts'

type JointSchemas = JointServiceComponents['schemas']

/** Account of a province at the joint-service software. */
export type IssueJointTokenRequest = JointSchemas['IssueJointTokenRequest']
/** A token of the joint-service software. */
export type IssueJointTokenAnswer = JointSchemas['IssueJointTokenAnswer']
/** What the joint-service software says. */
export type JointServiceAnswer = JointSchemas['JointServiceAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type JointServiceAnswerTolerant = z.infer<typeof zJointServiceAnswerTolerant>
/** New joint dossiers. */
export type ListNewJointDossiersAnswer = JointSchemas['ListNewJointDossiersAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ListNewJointDossiersAnswerTolerant = z.infer<typeof zListNewJointDossiersAnswerTolerant>
/** A joint dossier without its content. */
export type NewJointDossierRow = JointSchemas['NewJointDossierRow']
/** The same as it may arrive: unknown fields kept, codes open. */
export type NewJointDossierRowTolerant = z.infer<typeof zNewJointDossierRowTolerant>
/** Which joint dossier is asked for. */
export type GetJointDossierRequest = JointSchemas['GetJointDossierRequest']
/** A joint dossier, or why there is none. */
export type GetJointDossierAnswer = JointSchemas['GetJointDossierAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type GetJointDossierAnswerTolerant = z.infer<typeof zGetJointDossierAnswerTolerant>
/** The outer wrapping of a joint dossier as it may arrive. */
export type JointDossierEnvelopeTolerant = z.infer<typeof zJointDossierEnvelopeTolerant>
/** The inner wrapping of a joint dossier. */
export type JointDossierContent = JointSchemas['JointDossierContent']
/** The same as it may arrive: unknown fields kept, codes open. */
export type JointDossierContentTolerant = z.infer<typeof zJointDossierContentTolerant>
/** One paper of a joint dossier. */
export type JointFile = JointSchemas['JointFile']
/** The same as it may arrive: unknown fields kept, codes open. */
export type JointFileTolerant = z.infer<typeof zJointFileTolerant>
/** The form of a joint dossier: what stands as XML in `data`. */
export type JointForm = JointSchemas['JointForm']
/** The same as it may arrive: unknown elements kept, codes open. */
export type JointFormTolerant = z.infer<typeof zJointFormTolerant>
/** The civil-status part of a birth. */
export type JointBirthForm = JointSchemas['JointBirthForm']
/** The same as it may arrive: unknown elements kept, codes open. */
export type JointBirthFormTolerant = z.infer<typeof zJointBirthFormTolerant>
/** The civil-status part of a death. */
export type JointDeathForm = JointSchemas['JointDeathForm']
/** The same as it may arrive: unknown elements kept, codes open. */
export type JointDeathFormTolerant = z.infer<typeof zJointDeathFormTolerant>
/** How the citizen wants the results, as it may arrive. */
export type JointDeliveryTolerant = z.infer<typeof zJointDeliveryTolerant>
/** Somebody who is to get money, as it may arrive. */
export type JointBeneficiaryTolerant = z.infer<typeof zJointBeneficiaryTolerant>
/** Which joint dossier was taken over. */
export type AcknowledgeJointDossierRequest = JointSchemas['AcknowledgeJointDossierRequest']
/** Whether it was noted, as it may arrive. */
export type AcknowledgeJointDossierAnswerTolerant = z.infer<typeof zAcknowledgeJointDossierAnswerTolerant>
/** One step of a joint dossier. */
export type UpdateJointStatusRequest = JointSchemas['UpdateJointStatusRequest']
/** Entry of a birth: what stands as JSON in `ketQuaXuLy`. */
export type JointBirthOutcome = JointSchemas['JointBirthOutcome']
/** Entry of a death: what stands as JSON in `ketQuaXuLy`. */
export type JointDeathOutcome = JointSchemas['JointDeathOutcome']
/** Entry of a joint dossier, of a birth or a death. */
export type JointOutcome = JointSchemas['JointOutcome']

export { xmlDocuments as generation1XmlDocuments } from './generation1-operations.gen.ts'
export {
  zCatalogueRow,
  zCatalogueRows,
  zEntriesAnswer,
  zEntriesAnswerTolerant,
  zGetEntryRequest,
  zGetRegistrationEntryRequest,
  zGetRegistrationStateAnswer,
  zGetRegistrationStateAnswerTolerant,
  zGetRegistrationStateRequest,
  zListCatalogueAnswer,
  zListCatalogueAnswerTolerant,
  zListCatalogueRequest,
  zListEntriesRequest,
  zListUpdatedEntriesAnswer,
  zListUpdatedEntriesAnswerTolerant,
  zListUpdatedEntriesRequest,
  zRegisterEntry,
  zRegisterEntryTolerant,
  zRegistrationXml,
  zRegistrationXmlTolerant,
  zSubmitRegistrationXmlAnswer,
  zSubmitRegistrationXmlAnswerTolerant,
  zSubmitRegistrationXmlRequest,
  zUpdatedEntryRow,
  zXmlBirthForm,
  zXmlDeathForm,
  zXmlExtractCopyForm,
  zXmlMarriageForm,
} from './generation1-schemas.gen.ts'

type Generation1Schemas = Generation1Components['schemas']

/** Kind of a registration in the first generation. */
export type XmlModule = Generation1Schemas['XmlModule']
/** Kind of an entry in the first generation. */
export type XmlEntryModule = Generation1Schemas['XmlEntryModule']
/** One dossier with its form as XML, as sent. */
export type SubmitRegistrationXmlRequest = Generation1Schemas['SubmitRegistrationXmlRequest']
/** Whether the first generation accepted a dossier. */
export type SubmitRegistrationXmlAnswer = Generation1Schemas['SubmitRegistrationXmlAnswer']
/** The document in `data`: what stands within its root. */
export type RegistrationXml = Generation1Schemas['RegistrationXml']
/** Form of a birth, one element per field. */
export type XmlBirthForm = Generation1Schemas['XmlBirthForm']
/** Form of a death, one element per field. */
export type XmlDeathForm = Generation1Schemas['XmlDeathForm']
/** Form of a marriage, one element per field. */
export type XmlMarriageForm = Generation1Schemas['XmlMarriageForm']
/** Request for copies, one element per field. */
export type XmlExtractCopyForm = Generation1Schemas['XmlExtractCopyForm']
/** Which catalogue is asked for. */
export type ListCatalogueRequest = Generation1Schemas['ListCatalogueRequest']
/** A catalogue. */
export type ListCatalogueAnswer = Generation1Schemas['ListCatalogueAnswer']
/** One row of a catalogue. */
export type CatalogueRow = Generation1Schemas['CatalogueRow']
/** Whose state is asked for. */
export type GetRegistrationStateRequest = Generation1Schemas['GetRegistrationStateRequest']
/** State of a dossier. */
export type GetRegistrationStateAnswer = Generation1Schemas['GetRegistrationStateAnswer']
/** Whose entry is asked for. */
export type GetRegistrationEntryRequest = Generation1Schemas['GetRegistrationEntryRequest']
/** Which entries are asked for, by day. */
export type ListUpdatedEntriesRequest = Generation1Schemas['ListUpdatedEntriesRequest']
/** Ids of entries. */
export type ListUpdatedEntriesAnswer = Generation1Schemas['ListUpdatedEntriesAnswer']
/** An entry without its content. */
export type UpdatedEntryRow = Generation1Schemas['UpdatedEntryRow']
/** Which entry is asked for. */
export type GetEntryRequest = Generation1Schemas['GetEntryRequest']
/** Which entries are asked for, by id. */
export type ListEntriesRequest = Generation1Schemas['ListEntriesRequest']
/** Entries of the register. */
export type EntriesAnswer = Generation1Schemas['EntriesAnswer']
/** An entry of the register. */
export type RegisterEntry = Generation1Schemas['RegisterEntry']
