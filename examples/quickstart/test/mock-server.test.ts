import { afterEach, describe, expect, it, vi } from 'vitest'
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
})
