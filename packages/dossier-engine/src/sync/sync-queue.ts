/** The queue of pg-boss in which dossiers stand that have something to send. */
export const syncQueue = 'dossier-sync'
