// Vietnamese text against a bare loop that strips marks and compares.
import type { BenchResult } from './result.ts'
import { compareNames, identityKey, repairText } from '../packages/sdk-core/src/text/index.ts'

const pairCount = 1_000_000
const rounds = 5

const families = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ')
const middles = 'Văn Thị Hữu Đức Công Đình Xuân Ngọc Minh Quang Thành Thanh Kim Bảo Gia Hải Mỹ Như'.split(' ')
const givens =
  'An Ánh Bình Châu Dũng Đạt Giang Hà Hạnh Hoà Hùng Khánh Lan Mai Nghĩa Oanh Phúc Quý Sơn Thảo Uyên Vy Yến'.split(' ')

const unmark = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** Spellings of the second name of a pair: the same, without marks, capitals, without its middle, another name. */
const spellings: readonly ((name: string, other: string) => string)[] = [
  (name) => `${name} `.trimEnd(),
  unmark,
  (name) => name.toUpperCase(),
  (name) => name.replace(/ \S+ /u, ' '),
  (_, other) => other,
]

function makePairs(): (readonly [string, string])[] {
  let state = 7
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[Math.floor((state / 2 ** 32) * list.length)] ?? ''
  }
  const name = (): string => `${pick(families)} ${pick(middles)} ${pick(givens)}`
  return Array.from({ length: pairCount }, (_, at) => {
    const first = name()
    return [first, spellings[at % spellings.length]?.(first, name()) ?? first] as const
  })
}

/** Milliseconds of the fastest of several rounds; rounds of all contenders take turns, so that a slow moment hits all. */
function measure(contenders: Readonly<Record<string, () => number>>): Map<string, number> {
  const fastest = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now()
      run()
      fastest.set(name, Math.min(fastest.get(name) ?? Infinity, performance.now() - start))
    }
  }
  return fastest
}

/** Runs the benchmark: ratios to the bare loop over the same million pairs in the same process. */
export function benchText(): BenchResult[] {
  const pairs = makePairs()
  const count = (isHit: (a: string, b: string) => boolean) => () => {
    let hits = 0
    for (const [a, b] of pairs) if (isHit(a, b)) hits++
    return hits
  }
  const times = measure({
    bare: count((a, b) => unmark(a) === unmark(b)),
    compareNames: count((a, b) => compareNames(a, b).verdict !== 'different'),
    identityKey: count((a, b) => identityKey(a) === identityKey(b)),
    'compareNames and identityKey': count(
      (a, b) => compareNames(a, b).score > 0.5 && identityKey(a) === identityKey(b),
    ),
    'repairText on clean text': count((a, b) => repairText(a).text === repairText(b).text),
  })
  const limits = { compareNames: 3, identityKey: 3, 'compareNames and identityKey': 3, 'repairText on clean text': 2 }
  return Object.entries(limits).map(([name, limit]) => {
    return { name, ratio: (times.get(name) ?? NaN) / (times.get('bare') ?? NaN), limit }
  })
}
