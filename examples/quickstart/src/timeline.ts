import { instantOf, type Clock, type Fetch } from '@lienthong/sdk-core'
import { inLanguage, type Language, type Said } from './stopped.ts'

const systems: Readonly<Record<string, Said>> = {
  ngsp: ['Nền tảng NGSP', 'NGSP platform'],
  'insurance-card': ['Cổng giám định BHYT', 'Card gateway'],
  'security-server': ['Security Server', 'Security Server'],
  residence: ['CSDL dân cư', 'Population database'],
  'civil-status': ['Hộ tịch', 'Civil status'],
  insurance: ['Bảo hiểm y tế', 'Health insurance'],
  dvc: ['Cổng DVC quốc gia', 'National portal'],
  desk: ['Một cửa', 'One-stop desk'],
}

/** Paths at which a gateway gives out a token or a session. */
const signIns: readonly (readonly [ending: string, system: string, operation: string])[] = [
  ['/ngsp/token', 'ngsp', 'issueToken'],
  ['/api/token/take', 'insurance-card', 'takeToken'],
  ['/mapi/login', 'security-server', 'openSession'],
]

/** Prints what happens as it happens: time, system, operation, result. */
export class Timeline {
  readonly #language: Language
  readonly #clock: Clock
  readonly #print: (line: string) => void

  constructor(language: Language, clock: Clock, print: (line: string) => void) {
    this.#language = language
    this.#clock = clock
    this.#print = print
  }

  /** A headline. */
  title(said: Said): void {
    this.#print(`\n${this.say(said)}`)
  }

  /** Does a step and prints its result. */
  async step<T>(system: string, operation: string, work: () => Promise<T>, result: (value: T) => Said): Promise<T> {
    const value = await work()
    this.note(system, operation, result(value))
    return value
  }

  /** Prints one line. */
  note(system: string, operation: string, said: Said): void {
    const time = instantOf(this.#clock.now()).slice(11, 16)
    const name = this.say(systems[system] ?? [system, system])
    this.#print(`  ${time}  ${name.padEnd(20)} ${operation.padEnd(24)} ${this.say(said)}`)
  }

  say(said: Said): string {
    return inLanguage(this.#language, said)
  }

  /** A `fetch` that prints when a gateway signs in: clients do that by themselves. */
  readonly fetch: Fetch = async (request) => {
    const response = await fetch(request)
    const { pathname } = new URL(request.url)
    const signIn = signIns.find(([ending]) => pathname.endsWith(ending))
    if (signIn !== undefined) this.note(signIn[1], signIn[2], ['đã lấy phiên làm việc mới', 'signed in'])
    return response
  }
}
