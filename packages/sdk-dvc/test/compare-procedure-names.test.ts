import { compareProcedureNames } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('bad input is never "the same"', () => {
  it.each([
    ['', ''],
    ['  ', '...'],
    ['và của', 'và của'],
    ['', 'Đăng ký khai sinh'],
    ['\u0301\u0301', '\u0301'],
  ])('%j, %j', (a, b) => {
    expect(compareProcedureNames(a, b)).toEqual({ verdict: 'different', score: 0 })
  })

  it('a text of a million letters ends soon', () => {
    expect(compareProcedureNames('đăng ký '.repeat(125_000), 'Đăng ký khai sinh').verdict).toBe('different')
  })
})

describe('the same procedure, written otherwise', () => {
  it.each([
    ['Đăng ký khai sinh', 'ĐĂNG KÝ  KHAI SINH.'],
    ['Đăng ký khai sinh', 'Thủ tục đăng ký khai sinh'],
    ['Đăng ký khai sinh', 'Thủ tục hành chính: đăng ký khai sinh'],
    ['Đăng ký khai sinh', 'Dang ky khai sinh'],
    ['Xóa đăng ký thường trú', 'Xoá đăng ký thường trú'],
    ['Xóa đăng ký thường trú'.normalize('NFD'), 'Xóa đăng ký thường trú'],
    ['Cấp GCN QSDĐ', 'Cấp Giấy chứng nhận quyền sử dụng đất'],
    ['Đổi, cấp lại GPLX', 'Đổi và cấp lại giấy phép lái xe'],
  ])('%s = %s', (a, b) => {
    expect(compareProcedureNames(a, b)).toEqual({ verdict: 'same', score: 1 })
  })
})

describe('one says more than the other', () => {
  it.each([
    ['Cấp Phiếu lý lịch tư pháp', 'Cấp Phiếu lý lịch tư pháp (cấp tỉnh)'],
    ['Đăng ký khai sinh', 'Đăng ký khai sinh có yếu tố nước ngoài'],
    // The same words turned around may be another thing: not equal.
    ['Chuyển từ công lập sang tư thục', 'Chuyển từ tư thục sang công lập'],
  ])('%s, %s', (a, b) => {
    expect(compareProcedureNames(a, b).verdict).toBe('reworded')
  })
})

describe('an officer should look', () => {
  it.each([
    ['Đăng ký thường trú', 'Đăng ký tạm trú'],
    ['Đăng ký khai sinh', 'Đăng ký khai tử'],
    ['Cấp lại thẻ tạm trú', 'Cấp lại thẻ tám trú'],
  ])('%s, %s', (a, b) => {
    expect(compareProcedureNames(a, b).verdict).toBe('doubtful')
  })
})

describe('another procedure', () => {
  it.each([
    [
      'Đăng ký mẫu con dấu mới (cấp tỉnh)',
      'Giải quyết chế độ trợ cấp một lần đối với thanh niên xung phong đã hoàn thành nhiệm vụ',
    ],
    ['Đăng ký khai sinh', 'Cấp hộ chiếu phổ thông'],
  ])('%s, %s', (a, b) => {
    const { verdict, score } = compareProcedureNames(a, b)

    expect(verdict).toBe('different')
    expect(score).toBeLessThan(0.5)
  })
})

it('is symmetric, and a name with a word in it is itself', () => {
  const word = fc.constantFrom(
    'đăng',
    'ký',
    'khai',
    'sinh',
    'tử',
    'BHYT',
    'cấp',
    'lại',
    'và',
    'thường',
    'thuong',
    'trú',
  )
  const name = fc
    .array(fc.oneof({ weight: 4, arbitrary: word }, fc.string()), { maxLength: 12 })
    .map((words) => words.join(' '))

  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compareProcedureNames(a, b)).toEqual(compareProcedureNames(b, a))
      const { verdict, score } = compareProcedureNames(a, b)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      if (verdict === 'same') expect(score).toBe(1)
      expect(compareProcedureNames(`${a} khai`, `${a} khai`).verdict).toBe('same')
    }),
  )
})
