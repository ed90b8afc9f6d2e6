import { defineConfig } from 'vitest/config'

// Tests read the sources of sister packages, so `npm test` needs no build. The rest are Vite's own defaults for Node.
const conditions = ['@lienthong/source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'examples/*/test/**/*.test.ts',
      'tools/**/*.test.ts',
    ],
    // One less than there are cores is the default: on a machine with two that is one file at a time.
    maxWorkers: '100%',
    // A demonstration is played in processes of its own: a few seconds on a free machine, many on a small and busy one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', './tools/test-counts-reporter.ts'],
  },
})
