import { safePath, type FieldProblem } from '@lienthong/sdk-core'
import type { FieldModel } from './field-model.ts'
import type { RuleWords } from './rule-words.ts'

/** One field that breaks a rule, with its name as the form shows it. The value is left out on purpose. */
export interface FormProblem extends FieldProblem {
  /** Name of the field and of the groups around it, as `Người nộp hồ sơ › Họ và tên`. */
  readonly labelVi: string
  readonly label: string
}

/** Tells of a field by its names. A field that the form does not have is named by its path. */
export function formProblem(
  fields: readonly FieldModel[],
  path: readonly PropertyKey[],
  { rule, vi, en }: RuleWords,
): FormProblem {
  const field = safePath(path, '(form)')
  const names = namesOf(fields, path)
  const labelVi = names.map((name) => name.vi).join(' › ') || 'Tờ khai'
  const label = names.map((name) => name.en).join(' › ') || 'The form'
  return { field, rule, labelVi, label, message: `${label} ${en}`, messageVi: `${labelVi} ${vi}` }
}

interface Names {
  readonly vi: string
  readonly en: string
}

function namesOf(fields: readonly FieldModel[], path: readonly PropertyKey[]): Names[] {
  const [key, ...rest] = path
  if (key === undefined) return []
  const model = fields.find(({ name }) => name === key)
  if (model === undefined) return [stranger(path)]
  const [index, ...below] = rest
  if (model.item && typeof index === 'number') {
    const item = { vi: `${model.vi} ${index + 1}`, en: `${model.en} ${index + 1}` }
    return [item, ...namesOf(model.item.fields ?? [], below)]
  }
  return model.fields ? [model, ...namesOf(model.fields, rest)] : [model]
}

function stranger(path: readonly PropertyKey[]): Names {
  const name = safePath(path, '(form)')
  return { vi: `Trường “${name}”`, en: `Field "${name}"` }
}

/** The model of the field at a path of a form, list indexes included. */
export function modelAt(fields: readonly FieldModel[], path: readonly PropertyKey[]): FieldModel | undefined {
  const [key, ...rest] = path
  const model = fields.find(({ name }) => name === key)
  if (model === undefined || rest.length === 0) return model
  if (model.item && typeof rest[0] === 'number') {
    return rest.length === 1 ? model.item : modelAt(model.item.fields ?? [], rest.slice(1))
  }
  return modelAt(model.fields ?? [], rest) ?? (model.kind === 'file' ? model : undefined)
}
