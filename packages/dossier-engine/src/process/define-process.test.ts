import { expect, it } from 'vitest'
import { defineProcess, type BranchDefinition, type ProcessDefinition } from './define-process.ts'
import { Registry } from './registry.ts'
import { done } from './step-result.ts'

const branch: BranchDefinition = { step: () => done() }
const good: ProcessDefinition = { kind: 'joint-birth', version: 1, branches: { register: branch } }

it('a definition that holds is given back as it is', () => {
  expect(defineProcess(good)).toBe(good)
})

it.each([
  ['kind', { kind: 'Joint birth' }],
  ['kind', { kind: 'x'.repeat(41) }],
  ['version', { version: 0 }],
  ['version', { version: 1.5 }],
  ['branch-name', { branches: {} }],
  ['branch-name', { branches: { 'Đăng ký': branch } }],
  ['after-unknown', { branches: { card: { ...branch, after: ['register'] } } }],
  ['after-unknown', { branches: { card: { ...branch, after: ['toString'] } } }],
  ['after-cycle', { branches: { a: { ...branch, after: ['b'] }, b: { ...branch, after: ['a'] } } }],
  ['after-cycle', { branches: { a: { ...branch, after: ['a'] } } }],
  ['signal-type', { branches: { a: { ...branch, accepts: ['Bổ sung'] } } }],
  ['due', { branches: { a: { ...branch, dueWorkingDays: -1 } } }],
  ['retry', { retry: { attempts: 0 } }],
  ['step-timeout', { stepTimeoutMs: 0 }],
] as const)('one that breaks the rule %s is refused (%#)', (rule, change) => {
  expect(() => defineProcess({ ...good, ...change } as ProcessDefinition)).toThrow(
    expect.objectContaining({ code: 'DEFINITION_INVALID', rule }),
  )
})

it('the same version twice, or none at all, is refused', () => {
  expect(() => new Registry([good, { ...good }])).toThrow(expect.objectContaining({ rule: 'defined-twice' }))
  expect(() => new Registry([])).toThrow(expect.objectContaining({ rule: 'no-process' }))
})

it('the newest version of a kind is found by its number', () => {
  const registry = new Registry([good, { ...good, version: 10 }, { ...good, version: 9 }])
  expect(registry.newest('joint-birth').version).toBe(10)
})
