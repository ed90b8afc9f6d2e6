import { z } from 'zod'

/** What follows the name of a field in a sentence. */
export interface RuleWords {
  readonly rule: string
  readonly vi: string
  readonly en: string
}

const words = {
  required: ['là bắt buộc', 'is required'],
  type: ['sai kiểu dữ liệu', 'has the wrong type'],
  format: ['không đúng định dạng', 'is not in the required form'],
  'not-in-list': ['không có trong danh mục', 'is not in the list of allowed values'],
  'unknown-field': ['không có trong tờ khai này', 'is not a field of this form'],
  'not-asked': ['không phải khai trong trường hợp này', 'is not asked for in this case'],
  'personal-id': ['phải gồm đúng 12 chữ số', 'must be 12 digits'],
  'old-id-number': ['phải gồm đúng 9 chữ số', 'must be 9 digits'],
  'plain-date': ['phải là ngày có thật', 'must be an existing day'],
  'partial-date': [
    'phải là năm, tháng và năm, hoặc ngày có thật',
    'must be a year, a month of a year or an existing day',
  ],
  instant: ['phải là thời điểm có ngày, giờ và múi giờ', 'must be a time with day, hour and offset'],
  phone: ['phải là số điện thoại Việt Nam', 'must be a Vietnamese telephone number'],
  email: ['phải là địa chỉ thư điện tử', 'must be an e-mail address'],
  consent: ['phải được đánh dấu đồng ý', 'must be agreed to'],
  'commune-code': ['phải là xã, phường, đặc khu đang có hiệu lực', 'must be a commune in force on that day'],
  'district-code': ['phải là huyện, quận đang có hiệu lực', 'must be a district in force on that day'],
  'province-code': ['phải là tỉnh, thành phố đang có hiệu lực', 'must be a province in force on that day'],
  'commune-of-province': ['không thuộc tỉnh, thành phố đã chọn', 'does not lie in the chosen province'],
} as const satisfies Record<string, readonly [vi: string, en: string]>

/** Rules that have words of their own here. */
export type KnownRule = keyof typeof words

/** The words of a rule by its short name. */
export function ruleWords(rule: KnownRule): RuleWords {
  const [vi, en] = words[rule]
  return { rule, vi, en }
}

/** The words of what zod found. `scalarRule` is the rule that the field's pattern stands for. Never the value. */
export function issueWords(issue: z.core.$ZodIssue, scalarRule?: string): RuleWords {
  if ('input' in issue && issue.input === undefined) return ruleWords('required')
  if (issue.code === 'custom') return byName(String(issue.params?.['rule'] ?? 'format'))
  if (issue.code === 'invalid_type') return ruleWords('type')
  if (issue.code === 'invalid_value') return byName(scalarRule ?? 'not-in-list')
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeWords(issue)
  if (issue.code === 'invalid_format') return byName(scalarRule ?? 'format')
  return fromZod(issue)
}

function byName(rule: string): RuleWords {
  return ruleWords(Object.hasOwn(words, rule) ? (rule as KnownRule) : 'format')
}

function sizeWords(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): RuleWords {
  const small = issue.code === 'too_small'
  const limit = small ? issue.minimum : issue.maximum
  const rule = small ? 'too-short' : 'too-long'
  const [least, most] = [`ít nhất ${limit}`, `nhiều nhất ${limit}`]
  if (issue.origin === 'string' && small && limit === 1) return ruleWords('required')
  if (issue.origin === 'string') {
    return {
      rule,
      vi: `phải có ${small ? least : most} ký tự`,
      en: `must have at ${small ? 'least' : 'most'} ${limit} characters`,
    }
  }
  if (issue.origin === 'array') {
    return {
      rule,
      vi: `phải có ${small ? least : most} mục`,
      en: `must have at ${small ? 'least' : 'most'} ${limit} entries`,
    }
  }
  const side = small ? ['không được nhỏ hơn', 'must not be less than'] : ['không được lớn hơn', 'must not be more than']
  return { rule, vi: `${side[0] ?? ''} ${limit}`, en: `${side[1] ?? ''} ${limit}` }
}

/** zod's own words for what has none here; they tell types and limits, and no value. */
function fromZod(issue: z.core.$ZodIssue): RuleWords {
  const raw = issue as unknown as z.core.$ZodRawIssue
  const say = (locale: { localeError: z.core.$ZodErrorMap }): string => {
    const said = locale.localeError(raw)
    return typeof said === 'string' ? said : (said?.message ?? '')
  }
  return { rule: 'format', vi: `– ${say(z.locales.vi())}`, en: `– ${say(z.locales.en())}` }
}
