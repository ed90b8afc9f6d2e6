/** Opens a store in a process of its own, says so, and holds it until it is killed. */
import { openStore } from '../../src/index.ts'
import type { Place } from './each-store.ts'

try {
  await openStore(JSON.parse(process.env['STORE_PLACE'] ?? '{}') as Place)
  console.log('open')
  setInterval(() => undefined, 60_000)
} catch (error) {
  console.log((error as { code?: string }).code ?? String(error))
}
