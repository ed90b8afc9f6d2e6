import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { MockAdmin } from '../src/mock-server.ts'
import { MocksGoneError } from '../src/stopped.ts'
import { play } from './play.ts'

describe('a mock server that is of no use is told in one sentence', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['en', 'The demo stopped: The mock server did not start. It said: '],
    ['vi', 'Chương trình dừng lại: Máy chủ giả lập không khởi động được. Máy chủ báo: '],
  ])('it does not start (%s): with its own reason', async (language, sentence) => {
    vi.stubEnv('NODE_ENV', 'production')

    const { exitCode, errors } = await play(['--lang', language])

    expect(errors.trim()).toBe(`${sentence}lienthong-mock: Mock national systems do not start with NODE_ENV=production`)
    expect(exitCode).toBe(1)
  })

  it('it takes connections and never answers', async () => {
    const frozen = createServer().listen(0, '127.0.0.1')
    await once(frozen, 'listening')
    onTestFinished(() => void frozen.close())
    const { port } = frozen.address() as AddressInfo

    await expect(new MockAdmin(`http://127.0.0.1:${port}`, 20).targets()).rejects.toThrow(MocksGoneError)
  })
})
