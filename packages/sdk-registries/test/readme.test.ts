import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const samples = [...readme.matchAll(/<!-- (test\/readme\/\S+) -->\n\n```ts\n([\s\S]*?)```/g)]

test('every sample is a file that compiles', () => {
  expect(samples).toHaveLength(readme.split('```ts').length - 1)
  for (const [, file = '', code] of samples) {
    expect(code).toBe(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
  }
})
