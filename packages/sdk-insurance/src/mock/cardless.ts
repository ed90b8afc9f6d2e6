/** Personas who hold no card when the world begins: that is their story. */
export const cardlessPersonas: ReadonlySet<string> = new Set([
  'household-never',
  'newborn-without-card',
  'newborn-incomplete',
])
