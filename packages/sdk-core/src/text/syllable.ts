import { toneMarkOf, type Tone } from './letters.ts'

/** Longest first, so that `ngh` is not read as `ng` and `h`. */
const onsets = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p q r s t v x'.split(' ')

/** Every rime of Vietnamese, without tone. `qu` and `gi` are onsets, so `uyên` stands here for `nguyên`, `yên` for `quyên`. */
const rimes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
  uy uya uych uyên uyêt uynh uyt uyu uyp
  ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưn ưt ưu
  y ych yêm yên yêng yêt yêu ynh yt`.split(/\s+/),
)

const longestSyllable = 7
const frontVowels = 'eêiy'

/**
 * Tells whether a word could be a Vietnamese syllable: an onset, a rime and a tone that go together, the tone on the
 * right vowel in the old or the new style.
 *
 * @param word - Lower case, NFC.
 */
export function isSyllable(word: string): boolean {
  if (word.length > longestSyllable) return false
  let bare = ''
  let tone: Tone = 0
  let toneAt = -1
  for (let at = 0; at < word.length; at++) {
    const mark = toneMarkOf(word.charAt(at))
    bare += mark?.bare ?? word.charAt(at)
    if (mark === undefined || mark.tone === 0) continue
    if (tone !== 0) return false
    tone = mark.tone
    toneAt = at
  }
  return parsesAs(bare, tone, toneAt)
}

function parsesAs(bare: string, tone: Tone, toneAt: number): boolean {
  if (fits('', bare, tone, toneAt)) return true
  return onsets.some((onset) => bare.startsWith(onset) && fits(onset, bare, tone, toneAt))
}

function fits(onset: string, bare: string, tone: Tone, toneAt: number): boolean {
  const rime = bare.slice(onset.length)
  if (!rimes.has(rime) || !goesTogether(onset, rime)) return false
  const stopped = /(?:[cpt]|ch)$/.test(rime)
  if (stopped && tone !== 4 && tone !== 5) return false
  return tone === 0 || placesOf(rime).includes(toneAt - onset.length)
}

const highlandRimes: ReadonlySet<string> = /* @__PURE__ */ new Set('iê uô ôr êr êl ôl ôk êk êban êđê'.split(' '))

/**
 * Tells whether a word could be a name of the highlands written with Vietnamese letters: any cluster of consonants
 * before a Vietnamese rime or one of their own, as in "Krông", "Blô", "Kôn", "Niê".
 *
 * @param word - Lower case, NFC.
 */
export function isHighlandSyllable(word: string): boolean {
  const rime = word.replace(/^[bcdđghjklmnpqrstvwxz]{1,3}/, '')
  return rime !== '' && (highlandRimes.has(rime) || isSyllable(rime))
}

/** The spelling rules that tie an onset to what follows it. */
function goesTogether(onset: string, rime: string): boolean {
  const front = frontVowels.includes(rime.charAt(0))
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
  if (onset === 'c' || onset === 'ng') return !front
  if (onset === 'g') return !front || rime.startsWith('i')
  if (onset === 'gi') return rime !== 'y'
  // Only in "giêng" and "giếng".
  if (rime === 'êng') return false
  // `q` alone: the tone of "qúy" written on the u.
  if (onset === 'q') return rime === 'uy'
  if (onset === 'qu') return !'uo'.includes(rime.charAt(0))
  // `ynh` and its like need `qu` before them; `yên` and its like nothing at all.
  return !rime.startsWith('y') || rime === 'y' || (onset === '' && rime.startsWith('yê'))
}

/** Which letters of a rime may carry the tone. Two answers where the old and the new style differ: hòa, hoà. */
function placesOf(rime: string): readonly number[] {
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => rime.lastIndexOf(letter)))
  // "ưu" and "ưa" carry the tone on ư, "ươ" on ơ: always on the last letter with a hat or horn.
  if (marked >= 0) return [marked]
  const vowels = [...rime].filter((letter) => 'aeiouy'.includes(letter)).length
  if (vowels === 1) return [0]
  if (vowels === 3 || vowels < rime.length) return [1]
  return ['oa', 'oe', 'uy'].includes(rime) ? [0, 1] : [0]
}
