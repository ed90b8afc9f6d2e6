import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { getService } from '@lienthong/essential-services'

const folder = fileURLToPath(new URL('../src/api/', import.meta.url))

/** Calls in examples that name a service first. */
function slugsIn(text: string): string[] {
  const examples = [...text.matchAll(/@example([\s\S]*?)(?=\n \* @|\*\/)/g)].map(([, example]) => example ?? '')
  return examples.flatMap((example) => [...example.matchAll(/\w+\('([a-z-]+)'/g)].map(([, slug]) => slug ?? ''))
}

it('the examples of the documentation name services that there are', () => {
  const slugs = readdirSync(folder).flatMap((name) => slugsIn(readFileSync(`${folder}${name}`, 'utf8')))
  expect(slugs.length).toBeGreaterThan(8)
  for (const slug of slugs) expect(() => getService(slug), slug).not.toThrow()
})
