import { mockOperation, type HandlerInput, type MockOperation, type World } from '@lienthong/mock-core'
import { misplacedElements, readXml, shapeXml, soapBody, writeSoap, type OperationMeta } from '@lienthong/sdk-core'
import { zProxyAnswer, zVerifyCitizenProxyRequest, type Operations, type ProxyRequest } from '../contract/index.ts'
import { converted } from './converted.ts'
import { officerOfHash } from './officer-keys.ts'
import { refusal, refuseByProvince, type ProvincialRefusal } from './provincial-layer.ts'
import { ask } from './register.ts'
import { faults, maxEnvelopeBytes } from './soap-answer.ts'

/** The same question by way of the proxy: the province looks at it, the database answers, a converter may make JSON of it. */
export function throughProxy(meta: OperationMeta, soap: MockOperation): MockOperation {
  return mockOperation<Operations['verifyCitizenProxy']>({
    meta,
    request: zVerifyCitizenProxyRequest,
    maxBodyBytes: maxEnvelopeBytes,
    answers: { 200: zProxyAnswer, 400: zProxyAnswer },
    async handle({ world, body, ...rest }, reply) {
      const asked = await questionIn(body, soap)
      const refused = asked === undefined ? refusal('001') : refuse(asked.question, body.AuthHash)
      if (asked === undefined || refused !== undefined) return reply(400, written(refused))
      const content = await forward(soap, asked, { world, ...rest })
      const { converter } = quirksOfAsked(world, asked.question)
      const Body = converted(content)
      if (converter === 'none') return { ...reply(200, { Body }), xml: writeSoap(content, soap.meta.xml?.answer) }
      return reply(200, converter === 'keeps-envelope' ? { Envelope: { Body } } : { Body })
    },
    malformed: (_, reply) => reply(400, written(refusal('001'))),
    errorIn200: (reply) => reply(200, { Body: converted({ Fault: faults.failed }) }),
  })
}

interface Asked {
  readonly content: object
  readonly question: Readonly<Partial<Record<string, unknown>>>
  /** Whether the database will take it. */
  readonly fits: boolean
}

/** Text that is no XML, or an envelope with nothing in it, is no question. */
async function questionIn({ data }: ProxyRequest, soap: MockOperation): Promise<Asked | undefined> {
  const root = await readXml(data)
  const element = root && soapBody(root)
  if (element === undefined) return undefined
  const shapes = soap.meta.xml?.request ?? {}
  const content = shapeXml(element, shapes)
  const question = content[element.name]
  const fits = soap.request.safeParse(content).success && misplacedElements(element, shapes).length === 0
  return { content, question: typeof question === 'object' && question !== null ? { ...question } : {}, fits }
}

/** The hash must be of the officer whom the question names. */
function refuse({ MaDVC, MaCanBo }: Asked['question'], hash: string | undefined): ProvincialRefusal | undefined {
  if (typeof MaDVC !== 'string' || MaDVC === '') return refusal('001')
  if (typeof MaCanBo !== 'string' || MaCanBo === '') return refusal('003')
  return refuseByProvince(MaCanBo, MaDVC) ?? (officerOfHash(hash) === MaCanBo ? undefined : refusal('005'))
}

async function forward(soap: MockOperation, asked: Asked, rest: Omit<HandlerInput<never>, 'body'>): Promise<object> {
  if (!asked.fits) return soap.malformed([]).body as object
  const reply = await soap.handle({ ...rest, body: asked.content as never })
  return reply.body as object
}

function quirksOfAsked(world: World, { SoDinhDanh = '', SoCMND = '' }: Asked['question']) {
  return ask(world, { personalId: String(SoDinhDanh), oldIdNumber: String(SoCMND), name: '', born: '' }).quirks
}

function written({ errorCode, text }: ProvincialRefusal = refusal('001')) {
  return { errorCode, message: text }
}
