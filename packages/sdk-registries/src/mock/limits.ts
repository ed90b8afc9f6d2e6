/** Bytes of a request that asks about one dossier, with room to spare. */
export const maxQuestionBytes = 64 * 1024
