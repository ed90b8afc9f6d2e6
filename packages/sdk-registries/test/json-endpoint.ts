import { createServer } from 'node:http'
import { listen } from './notice-server.ts'

/** An endpoint of a one-stop system that reads JSON and answers with what `take` makes of it. */
export function jsonEndpoint(take: (body: unknown) => { readonly status: number; readonly reply: object }) {
  return listen(
    createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const { status, reply } = take(JSON.parse(Buffer.concat(chunks).toString()) as unknown)
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
      })
    }),
  )
}
