import { describe, expect, test } from 'vitest'
import { contractProblems } from './contract-rules.ts'
import type { Schema } from './document.ts'

function problemsOf(schemas: Record<string, Schema>): string[] {
  return contractProblems({ paths: {}, components: { schemas } })
}

describe('rules of a contract', () => {
  test('an object inside an object has a name of its own', () => {
    const inner: Schema = { type: 'object', properties: { b: { type: 'string' } } }
    expect(problemsOf({ A: { type: 'object', properties: { inner } } })).toEqual([
      'A.inner: give this object a name in components/schemas',
    ])
  })

  test('a keyword that the tolerant reading would not open is refused', () => {
    expect(problemsOf({ A: { type: 'string', const: 'x' } })).toEqual([
      'A: the generator does not know the keyword const',
    ])
  })

  test('references and required names exist', () => {
    expect(
      problemsOf({ A: { type: 'object', required: ['y'], properties: { x: { $ref: '#/components/schemas/B' } } } }),
    ).toEqual(['A: required y is not a property', 'A.x: no schema is called B'])
  })

  test('the two names of a stringified document agree', () => {
    const schema: Schema = { type: 'string', 'x-stringified': 'A', contentSchema: { $ref: '#/components/schemas/B' } }
    expect(problemsOf({ A: { type: 'string' }, B: { type: 'string' }, C: schema })).toEqual([
      'C: contentSchema and x-stringified differ',
    ])
  })

  test('a path with a fragment says how the service is named in the body', () => {
    const post = { operationId: 'a', summary: 'A.', 'x-source': 's', 'x-confidence': 'assumed', 'x-effect': 'read' }
    expect(contractProblems({ paths: { '/g#A': { post } } })).toEqual(['POST /g#A: a path with a fragment needs x-rpc'])
  })

  test('a part of a path that stands for a field is a parameter, and the reverse', () => {
    const read = { operationId: 'a', summary: 'A.', 'x-source': 's', 'x-confidence': 'assumed', 'x-effect': 'read' }
    const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })
    const problems = (path: string, ...names: string[]) =>
      contractProblems({ paths: { [path]: { get: { ...read, parameters: names.map(parameter) } } } })

    expect(problems('/dossiers/{id}', 'id')).toEqual([])
    expect(problems('/dossiers/{id}', 'code')).toEqual([
      'GET /dossiers/{id}: {id} needs a required parameter in path',
      'GET /dossiers/{id}: the path has no {code}',
    ])
  })
})
