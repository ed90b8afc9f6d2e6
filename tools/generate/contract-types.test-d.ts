import type { z } from 'zod'
import type * as civilStatus from '../../packages/sdk-civil-status/src/contract/index.ts'
import type * as dvc from '../../packages/sdk-dvc/src/contract/index.ts'
import type * as insurance from '../../packages/sdk-insurance/src/contract/index.ts'
import type * as registries from '../../packages/sdk-registries/src/contract/index.ts'
import type * as residence from '../../packages/sdk-residence/src/contract/index.ts'

// Two generators read one contract. Their types must be the same, or a request that compiles could be refused.
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type Holds<T extends true> = T

export type Proof = [
  Holds<Same<z.infer<typeof registries.zAddCatalogueRowsRequest>, registries.AddCatalogueRowsRequest>>,
  Holds<Same<z.infer<typeof registries.zCatalogueColumn>, registries.CatalogueColumn>>,
  Holds<Same<z.infer<typeof registries.zCreatePostOrderRequest>, registries.CreatePostOrderRequest>>,
  Holds<Same<z.infer<typeof registries.zTrackPostOrderAnswer>, registries.TrackPostOrderAnswer>>,
  Holds<Same<z.infer<typeof registries.zGetEnterpriseAnswer>, registries.GetEnterpriseAnswer>>,
  Holds<Same<z.infer<typeof registries.zBusinessDossier>, registries.BusinessDossier>>,
  Holds<Same<z.infer<typeof registries.zSubmitLandDossierRequest>, registries.SubmitLandDossierRequest>>,
  Holds<Same<z.infer<typeof registries.zLandTaxNotice>, registries.LandTaxNotice>>,
  Holds<Same<z.infer<typeof registries.zSubmitDeclarationRequest>, registries.SubmitDeclarationRequest>>,
  Holds<Same<z.infer<typeof registries.zSubmitRecordRequestRequest>, registries.SubmitRecordRequestRequest>>,
  Holds<Same<z.infer<typeof registries.zSubmitCaseRequest>, registries.SubmitCaseRequest>>,
  Holds<Same<z.infer<typeof registries.zCaseRecord>, registries.CaseRecord>>,
  Holds<Same<z.infer<typeof registries.zCaseNotice>, registries.CaseNotice>>,
  Holds<Same<z.infer<typeof residence.zVerifyCitizenRequest>, residence.VerifyCitizenRequest>>,
  Holds<Same<z.infer<typeof residence.zVerifyCitizenAnswer>, residence.VerifyCitizenAnswer>>,
  Holds<Same<z.infer<typeof residence.zLookupCitizenAnswer>, residence.LookupCitizenAnswer>>,
  Holds<Same<z.infer<typeof residence.zLookupCitizenSoapRequest>, residence.LookupCitizenSoapRequest>>,
  Holds<Same<z.infer<typeof residence.zLookupCitizenSoapAnswer>, residence.LookupCitizenSoapAnswer>>,
  Holds<Same<z.infer<typeof residence.zVerifyRelativesSoapRequest>, residence.VerifyRelativesSoapRequest>>,
  Holds<Same<z.infer<typeof residence.zVerifyRelativesSoapAnswer>, residence.VerifyRelativesSoapAnswer>>,
  Holds<
    Same<z.infer<typeof residence.zRegisterPermanentResidenceRequest>, residence.RegisterPermanentResidenceRequest>
  >,
  Holds<Same<z.infer<typeof residence.zNotifyLodgingRequest>, residence.NotifyLodgingRequest>>,
  Holds<Same<z.infer<typeof residence.zGetProcedureStatusAnswer>, residence.GetProcedureStatusAnswer>>,
  Holds<Same<z.infer<typeof residence.zListProcedureResultsAnswer>, residence.ListProcedureResultsAnswer>>,
  Holds<Same<z.infer<typeof civilStatus.zSubmitRegistrationRequest>, civilStatus.SubmitRegistrationRequest>>,
  Holds<Same<z.infer<typeof civilStatus.zBirthData>, civilStatus.BirthData>>,
  Holds<Same<z.infer<typeof civilStatus.zListRegistrationResultsAnswer>, civilStatus.ListRegistrationResultsAnswer>>,
  Holds<Same<z.infer<typeof civilStatus.zBirthResult>, civilStatus.BirthResult>>,
  Holds<Same<z.infer<typeof civilStatus.zListNewJointDossiersAnswer>, civilStatus.ListNewJointDossiersAnswer>>,
  Holds<Same<z.infer<typeof civilStatus.zJointForm>, civilStatus.JointForm>>,
  Holds<Same<z.infer<typeof civilStatus.zUpdateJointStatusRequest>, civilStatus.UpdateJointStatusRequest>>,
  Holds<Same<z.infer<typeof civilStatus.zSubmitRegistrationXmlRequest>, civilStatus.SubmitRegistrationXmlRequest>>,
  Holds<Same<z.infer<typeof civilStatus.zRegistrationXml>, civilStatus.RegistrationXml>>,
  Holds<Same<z.infer<typeof civilStatus.zGetRegistrationStateAnswer>, civilStatus.GetRegistrationStateAnswer>>,
  Holds<Same<z.infer<typeof civilStatus.zEntriesAnswer>, civilStatus.EntriesAnswer>>,
  Holds<Same<z.infer<typeof civilStatus.zListEntriesRequest>, civilStatus.ListEntriesRequest>>,
  Holds<Same<z.infer<typeof insurance.zTakeTokenAnswer>, insurance.TakeTokenAnswer>>,
  Holds<Same<z.infer<typeof insurance.zCheckCardAnswer>, insurance.CheckCardAnswer>>,
  Holds<Same<z.infer<typeof insurance.zCheckCardQuery>, insurance.Operations['checkCard']['parameters']['query']>>,
  Holds<Same<z.infer<typeof dvc.zPortalDossier>, dvc.PortalDossier>>,
  Holds<Same<z.infer<typeof dvc.zSyncProgressRequest>, dvc.SyncProgressRequest>>,
  Holds<Same<z.infer<typeof dvc.zFindDossierAnswer>, dvc.FindDossierAnswer>>,
]
