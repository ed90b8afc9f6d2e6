import { createCaseNoticeReceiver, type CaseNoticeReceiverOptions } from '@lienthong/sdk-registries'
import { createServer, type Server } from 'node:http'

/** An endpoint for notices, with nothing but Node. `take` keeps each once, as a table with a unique key does. */
export function noticeEndpoint(options: CaseNoticeReceiverOptions): Server {
  const receiver = createCaseNoticeReceiver(options)
  return createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      // The signature covers the bytes: no reader of JSON may touch them before.
      const signature = request.headers['x-chu-ky']
      void receiver
        .receive(Buffer.concat(chunks), typeof signature === 'string' ? signature : undefined)
        .then(({ status }) => response.writeHead(status).end())
    })
  })
}
