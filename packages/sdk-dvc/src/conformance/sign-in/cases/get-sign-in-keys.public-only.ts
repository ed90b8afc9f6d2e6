import type { ConformanceCase } from '@lienthong/conformance'
import { operations, zGetSignInKeysAnswer } from '../../../contract/index.ts'

/** Parts of a private RSA key (RFC 7518, 6.3.2). */
const privateParts = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

export const publicKeysOnly: ConformanceCase = {
  id: 'sign-in/get-sign-in-keys.public-only',
  operation: 'getSignInKeys',
  kind: 'success',
  requirement: 'The keys are RSA keys with names of their own, and hold no private part',
  requirementVi: 'Các khóa là khóa RSA có tên riêng và không chứa phần bí mật',
  source: 'RFC 7517 and RFC 7518, 6.3',
  confidence: 'assumed',
  async run(t) {
    const answer = await t.send(operations.getSignInKeys, {})
    t.expectStatus(answer, 200)
    const raw = (answer.body as { keys?: unknown } | undefined)?.keys
    const shown = Array.isArray(raw) ? raw.flatMap((key) => Object.keys((key ?? {}) as object)) : []
    t.expect(!shown.some((name) => privateParts.includes(name)), 'no private part of a key to be published')
    const { keys } = t.expectFits(answer.body, zGetSignInKeysAnswer, 'the keys')
    t.expect(keys.length > 0, 'at least one key')
    t.expect(new Set(keys.map(({ kid }) => kid)).size === keys.length, 'every key to have a name of its own')
  },
}
