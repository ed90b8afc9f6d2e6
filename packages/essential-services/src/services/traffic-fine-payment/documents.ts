import type { DocumentRule } from '../../service/document-rule.ts'

/** A payment needs no paper. */
export const trafficFinePaymentDocuments: readonly DocumentRule[] = []
