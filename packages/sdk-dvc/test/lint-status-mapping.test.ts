import { dossierStatus, lintStatusMapping, type StatusMapping } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** A mapping with nothing wrong in it: a draft that the portal is not told of, then the way of a plain dossier. */
function goodMapping(): StatusMapping & { moves: { from: string; to: string }[] } {
  return {
    kind: 'lienthong-status-mapping/1',
    system: 'Một cửa (giả lập)',
    statuses: {
      LUU_NHAP: { portal: null, label: 'Lưu nháp' },
      MOI: { portal: '1', label: 'Mới đăng ký' },
      TIEP_NHAN: { portal: '2' },
      TU_CHOI: { portal: '3' },
      DANG_XU_LY: { portal: '4' },
      TRINH_KY: { portal: '4', label: 'Trình ký' },
      BO_SUNG: { portal: '5' },
      CHO_NOP_PHI: { portal: '6' },
      RUT: { portal: '7' },
      DUNG: { portal: '8' },
      XONG: { portal: '9' },
      DA_TRA: { portal: '10' },
    },
    initial: ['LUU_NHAP'],
    moves: [
      { from: 'LUU_NHAP', to: 'MOI' },
      { from: 'MOI', to: 'TIEP_NHAN' },
      { from: 'MOI', to: 'TU_CHOI' },
      { from: 'TIEP_NHAN', to: 'DANG_XU_LY' },
      { from: 'TIEP_NHAN', to: 'RUT' },
      { from: 'TIEP_NHAN', to: 'CHO_NOP_PHI' },
      { from: 'CHO_NOP_PHI', to: 'DANG_XU_LY' },
      { from: 'DANG_XU_LY', to: 'TRINH_KY' },
      { from: 'DANG_XU_LY', to: 'BO_SUNG' },
      { from: 'DANG_XU_LY', to: 'DUNG' },
      { from: 'BO_SUNG', to: 'DANG_XU_LY' },
      { from: 'TRINH_KY', to: 'XONG' },
      { from: 'XONG', to: 'DA_TRA' },
    ],
  }
}

const found = (mapping: unknown, used?: readonly string[]) =>
  lintStatusMapping(mapping, used && { used }).map(({ kind, states }) => [kind, ...states].join(' '))

describe('lintStatusMapping', () => {
  it('finds nothing in a good file', () => {
    expect(lintStatusMapping(goodMapping(), { used: ['MOI', 'DA_TRA'] })).toEqual([])
  })

  it('finds a state that is used and not mapped, wherever it is used', () => {
    const mapping = goodMapping()
    mapping.moves.push({ from: 'XONG', to: 'LUU_KHO' })

    expect(found(mapping, ['CHUYEN_TIEP', 'MOI'])).toEqual(['unmapped CHUYEN_TIEP', 'unmapped LUU_KHO'])
  })

  it('finds a state that no dossier reaches', () => {
    const mapping = goodMapping()
    mapping.moves = mapping.moves.filter(({ to }) => to !== 'RUT')

    expect(found(mapping)).toEqual(['unreachable RUT'])
  })

  it('finds a move that the portal refuses, and says it in two languages', () => {
    const mapping = goodMapping()
    mapping.moves.push({ from: 'TIEP_NHAN', to: 'XONG' })

    expect(lintStatusMapping(mapping)).toEqual([
      {
        kind: 'illegal-move',
        severity: 'error',
        states: ['TIEP_NHAN', 'XONG'],
        message: 'From "TIEP_NHAN" to "XONG" the portal would go from 2 (Received) to 9 (Done)',
        messageVi:
          'Bước chuyển từ "TIEP_NHAN" sang "XONG" làm Cổng chuyển trạng thái 2 (Được tiếp nhận) sang 9 (Đã xử lý xong): không hợp lệ',
      },
    ])
  })

  it('sees an illegal move behind states that the portal is not told of, also in a circle of them', () => {
    const mapping = goodMapping()
    Object.assign(mapping.statuses, { CHO_1: { portal: null }, CHO_2: { portal: null } })
    mapping.moves.push(
      { from: 'TIEP_NHAN', to: 'CHO_1' },
      { from: 'CHO_1', to: 'CHO_2' },
      { from: 'CHO_2', to: 'CHO_1' },
      { from: 'CHO_2', to: 'DA_TRA' },
    )

    expect(found(mapping)).toEqual(['illegal-move TIEP_NHAN DA_TRA'])
  })

  it('warns of a state without a way on that is no end, and of codes never told', () => {
    const mapping = goodMapping()
    mapping.moves = mapping.moves.filter(({ from }) => from !== 'CHO_NOP_PHI')
    delete mapping.statuses['RUT']
    mapping.moves = mapping.moves.filter(({ to }) => to !== 'RUT')

    const findings = lintStatusMapping(mapping)
    expect(findings.map(({ kind, severity, states }) => [kind, severity, ...states])).toEqual([
      ['dead-end', 'warning', 'CHO_NOP_PHI'],
      ['never-told', 'warning'],
    ])
    expect(findings[1]!.messageVi).toContain('7 (Công dân yêu cầu rút hồ sơ)')
  })

  it.each([
    [null],
    [undefined],
    [42],
    [[]],
    ['{}'],
    [{}],
    [{ ...goodMapping(), kind: 'lienthong-status-mapping/2' }],
    [{ ...goodMapping(), statuses: {} }],
    [{ ...goodMapping(), statuses: { MOI: { portal: '11' } } }],
    [{ ...goodMapping(), statuses: { MOI: { portal: 1 } } }],
    [{ ...goodMapping(), initial: [] }],
    [{ ...goodMapping(), moves: [['MOI', 'XONG']] }],
    [{ ...goodMapping(), note: 'x' }],
  ])('%j is no mapping: told, not thrown', (mapping) => {
    const findings = lintStatusMapping(mapping)

    expect(findings.length).toBeGreaterThan(0)
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['not-a-mapping']))
  })

  it('a name that every object has is a state when it is declared, and unmapped when it is not', () => {
    const mapping = goodMapping()
    mapping.moves.push({ from: 'XONG', to: 'constructor' }, { from: 'XONG', to: '__proto__' })
    expect(found(mapping)).toEqual(['unmapped constructor', 'unmapped __proto__'])

    const declared = { ...mapping, statuses: { ...mapping.statuses, constructor: { portal: '10' } } }
    expect(found(declared)).not.toContain('unmapped constructor')
    expect(found(declared)).toContain('unmapped __proto__')
  })

  it('finds no illegal move where the moves are those of the table, and each one that is not', () => {
    const code = fc.constantFrom(...dossierStatus.codes)
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code), { maxLength: 40 }), (moves) => {
        const mapping: StatusMapping = {
          kind: 'lienthong-status-mapping/1',
          statuses: Object.fromEntries(dossierStatus.codes.map((one) => [`S${one}`, { portal: one }])),
          initial: dossierStatus.codes.map((one) => `S${one}`),
          moves: moves.map(([from, to]) => ({ from: `S${from}`, to: `S${to}` })),
        }
        const illegal = new Set(
          moves.flatMap(([from, to]) =>
            from === to || dossierStatus.canMove(from, to) ? [] : [`illegal-move S${from} S${to}`],
          ),
        )
        expect(new Set(found(mapping).filter((line) => line.startsWith('illegal-move')))).toEqual(illegal)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        lintStatusMapping(value)
        lintStatusMapping({ ...goodMapping(), moves: value })
        lintStatusMapping({ ...goodMapping(), statuses: value })
      }),
    )
  })
})
