import { portalMoves } from '@lienthong/mock-core'
import { dossierStatus, dossierStatuses } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** The table of the facts, written once more by hand. */
const table = ['1→2 3 5 6 7', '2→4 5 6 7 8', '4→5 6 8 9', '5→2 4 7 8', '6→2 4 7 8', '9→10', '3→', '7→', '8→', '10→']
const legal = new Set(
  table.flatMap((row) => {
    const [from = '', to = ''] = row.split('→')
    return to === '' ? [] : to.split(' ').map((code) => `${from}→${code}`)
  }),
)

describe('dossierStatus', () => {
  it('knows all hundred pairs of states, and 23 legal moves among them', () => {
    const found = dossierStatus.codes.flatMap((from) =>
      dossierStatus.codes.flatMap((to) => (dossierStatus.canMove(from, to) ? [`${from}→${to}`] : [])),
    )

    expect(new Set(found)).toEqual(legal)
    expect(found).toHaveLength(23)
  })

  it('agrees with the mock, which has a table of its own', () => {
    for (const code of dossierStatus.codes) expect(dossierStatus.next(code)).toEqual(portalMoves[code])
  })

  it('ends in 3, 7, 8 and 10 only', () => {
    expect(dossierStatus.codes.filter((code) => dossierStatus.isTerminal(code))).toEqual(['3', '7', '8', '10'])
  })

  it('has a word in two languages and a name for each code, there and back', () => {
    expect(dossierStatus.label('5', 'vi')).toBe('Yêu cầu bổ sung giấy tờ')
    expect(dossierStatus.label('5', 'en')).toBe('More papers asked for')
    for (const code of dossierStatus.codes) {
      const name = dossierStatus.nameOf(code)!
      expect(dossierStatus.codeOf(name)).toBe(code)
      expect(dossierStatuses[name].vi).toBe(dossierStatus.label(code, 'vi'))
    }
  })

  it.each(['', '0', '11', '01', ' 1', 'constructor', '__proto__', 'toString'])('knows nothing of %j', (code) => {
    expect(dossierStatus.canMove(code, '2')).toBe(false)
    expect(dossierStatus.canMove('1', code)).toBe(false)
    expect(dossierStatus.next(code)).toEqual([])
    expect(dossierStatus.isTerminal(code)).toBe(false)
    expect(dossierStatus.label(code, 'vi')).toBeUndefined()
    expect(dossierStatus.nameOf(code)).toBeUndefined()
  })

  it('lets no walk of legal moves leave a terminal state', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 30 }), (turns) => {
        let at = '1'
        for (const turn of turns) {
          const next = dossierStatus.next(at)
          if (next.length === 0) {
            expect(dossierStatus.isTerminal(at)).toBe(true)
            return
          }
          const to = next[turn % next.length]!
          expect(dossierStatus.canMove(at, to)).toBe(true)
          at = to
        }
      }),
    )
  })
})
