import ts from 'typescript'

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Gives generated zod objects their reading: `z.object` drops unknown keys without a word, so it becomes `z.strictObject`,
 * or `z.looseObject` in `…Tolerant` schemas and in those named as open. Optional means absent, so `.optional()` becomes
 * `.exactOptional()`: a key that is there with the value `undefined` is refused.
 */
export function closeObjects(source: string, openSchemas: ReadonlySet<string>): string {
  const file = ts.createSourceFile('schemas.gen.ts', source, ts.ScriptTarget.Latest, true)
  const edits = file.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations.flatMap((declaration) => {
      const name = declaration.name.getText(file).replace(/^z/, '')
      const loose = name.endsWith('Tolerant') || openSchemas.has(name)
      return editsIn(declaration, file, loose ? 'looseObject' : 'strictObject')
    }),
  )
  return applyEdits(source, edits)
}

function editsIn(node: ts.Node, file: ts.SourceFile, objectKind: string): Edit[] {
  const edits: Edit[] = []
  const visit = (child: ts.Node): void => {
    if (ts.isCallExpression(child) && ts.isPropertyAccessExpression(child.expression)) {
      const { expression, name } = child.expression
      const replacement = replacementOf(expression.getText(file), name.text, objectKind)
      if (replacement) edits.push({ start: name.getStart(file), end: name.getEnd(), text: replacement })
    }
    ts.forEachChild(child, visit)
  }
  visit(node)
  return edits
}

function replacementOf(owner: string, method: string, objectKind: string): string | undefined {
  if (owner === 'z' && method === 'object') return objectKind
  if (method === 'optional') return 'exactOptional'
  if (method === 'nullish') return 'nullable().exactOptional'
  return undefined
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source)
}
