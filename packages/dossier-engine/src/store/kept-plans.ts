const names = new Map<string, string>()

/** Marks a statement that is run so often that its plan should be made once for each connection. */
export function keepPlan(text: string): string {
  names.set(text, `lienthong_${String(names.size)}`)
  return text
}

/** The name under which a connection keeps the plan of a statement; `undefined` for all others. */
export function planName(text: string): string | undefined {
  return names.get(text)
}
