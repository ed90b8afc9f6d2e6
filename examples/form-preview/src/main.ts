// All forms in a browser: npm run preview:forms [-- --port 4025]
import { serve } from '@hono/node-server'
import { parseArgs } from 'node:util'
import { previewApp } from './app.ts'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4025' } } })

// This machine only: what is typed into the preview may be somebody's data.
const server = serve({ fetch: previewApp().fetch, hostname: '127.0.0.1', port: Number(values.port) }, ({ port }) => {
  console.log(`Forms of the essential services: http://127.0.0.1:${String(port)}/`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void server.close())
