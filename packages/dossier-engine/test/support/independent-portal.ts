import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

type Row = Readonly<Record<string, string>>

/** What befalls a request of a service. */
export type Mishap =
  'timeout-after' | 'timeout-before' | 'reset-before' | 'reset-after' | '503' | 'html' | 'failed-in-200' | 'nothing'

/** How this portal writes what the public sources do not settle. */
export interface PortalManner {
  /** Keys of a row of `TraCuuHoSo`. Default `upper`. */
  readonly keys?: 'upper' | 'pascal' | 'no-state'
  /** What `result` of `TraCuuHoSo` is. Default `list`. */
  readonly result?: 'list' | 'object'
  /** Further rows around the one that was asked for. */
  readonly others?: boolean
  /** Calls that a session lives for. Default for ever. */
  readonly callsPerSession?: number
  /** How it says that the session is over. */
  readonly sessionOver?: (response: ServerResponse) => void
  /** Answer to the creation of a dossier that is there. Default `-3` with the text. */
  readonly exists?: object
  /** Answer to an update or a step of a dossier that is not there. */
  readonly unknown?: object
  /** Whether a step moves the state. Default true. */
  readonly stepsMove?: boolean
  /** Codes of dossiers whose data it refuses, and how. */
  readonly refuses?: { readonly codes: ReadonlySet<string>; readonly answer: object }
  readonly mishap?: (service: string, count: number) => Mishap | undefined
}

/** What it has of a dossier, doubles and disorder too. */
export interface ArrivedDossier {
  creations: number
  updates: number
  state: string
  readonly steps: Row[]
  /** What is wrong by the contract. */
  readonly faults: string[]
}

/**
 * A portal written by the public facts alone: plain HTTP, no part of this project. It knows `mapi/login` and `mapi/g`, says
 * success in three ways, and keeps whatever it is given so that a test may count it.
 */
export class IndependentPortal {
  readonly dossiers = new Map<string, ArrivedDossier>()
  readonly faults: string[] = []
  logins = 0
  calls = 0
  isDown = false
  manner: PortalManner = {}
  readonly account = { username: '000.00.00.H27', password: 'canary-portal-password', unit: '000.00.00.H27' }
  readonly #server = createServer((request, response) => void this.#serve(request, response))
  readonly #counts = new Map<string, number>()
  #session = ''
  #callsOfSession = 0

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close')
    this.#server.close()
    this.#server.closeAllConnections()
    await closed
  }

  /** States of the steps of each dossier, in the order they arrived. */
  arrived(): Record<string, string> {
    return Object.fromEntries(
      [...this.dossiers].map(([code, { creations, state, steps }]) => [
        code,
        `${String(creations)}x ${steps.map(({ TrangThai }) => TrangThai).join()} -> ${state}`,
      ]),
    )
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    if (this.isDown) {
      request.socket.destroy()
      return
    }
    const url = new URL(request.url ?? '', 'http://portal')
    const target = url.searchParams.get('dstcode') ?? request.headers['dstcode']
    if (request.method !== 'POST' || target !== 'VN:GOV:000.00.00.G22:vpcpdvcprovider')
      this.faults.push('not addressed')
    if (!String(request.headers['content-type']).startsWith('application/json')) this.faults.push('no JSON')
    const body = JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>
    if (url.pathname === '/XrdAdapter/RestService/forward/mapi/login') this.#login(body, response)
    else if (url.pathname === '/XrdAdapter/RestService/forward/mapi/g') this.#call(body, request, response)
    else response.writeHead(404).end()
  }

  #login({ username, password }: Record<string, unknown>, response: ServerResponse): void {
    this.logins += 1
    const { account } = this
    if (username !== account.username || password !== account.password) {
      say(response, { error_code: 1, message: 'Sai tài khoản hoặc mật khẩu' })
      return
    }
    this.#session = `session-${String(this.logins)}`
    this.#callsOfSession = 0
    say(response, { session: this.#session, error_code: 0, message: 'OK' })
  }

  #call(body: Record<string, unknown>, request: IncomingMessage, response: ServerResponse): void {
    this.calls += 1
    const service = String(body['service'])
    this.#callsOfSession += 1
    const { callsPerSession = Infinity, sessionOver } = this.manner
    if (body['session'] !== this.#session || this.#callsOfSession > callsPerSession) {
      this.#session = ''
      if (sessionOver === undefined) say(response, { error_code: -1, message: 'Phiên làm việc hết hạn' })
      else sessionOver(response)
      return
    }
    const count = (this.#counts.get(service) ?? 0) + 1
    this.#counts.set(service, count)
    const mishap = this.manner.mishap?.(service, count)
    if (mishap === 'reset-before') request.socket.destroy()
    else if (mishap === '503') response.writeHead(503).end('<h1>Service Unavailable</h1>')
    else if (mishap === 'failed-in-200') say(response, { error_code: '500', message: 'Lỗi hệ thống' })
    else if (mishap === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Bảo trì</html>')
    else if (mishap !== 'timeout-before') {
      const answer = this.#answer(service, body)
      if (mishap === 'reset-after') request.socket.destroy()
      else if (mishap !== 'timeout-after') say(response, answer)
    }
  }

  #answer(service: string, body: Record<string, unknown>): object {
    if (service === 'TraCuuHoSo') return this.#find(String(body['mahoso']))
    if (body['madonvi'] !== this.account.unit) this.faults.push('no unit')
    const rows = body['data'] as Row[]
    if (!Array.isArray(rows)) this.faults.push('data is no list')
    const refused = rows.some(({ MaHoSo = '' }) => this.manner.refuses?.codes.has(MaHoSo))
    if (refused) return this.manner.refuses?.answer ?? {}
    if (service === 'DongBoHoSoMC') return this.#sync(rows, body['isUpdating'])
    if (service === 'CapNhatTienDoHoSoMC') return this.#progress(rows)
    return { error_code: '404', message: 'Không có dịch vụ' }
  }

  #find(code: string): object {
    const { keys = 'upper', result = 'list', others = false } = this.manner
    const row = (of: string, state: string): object =>
      keys === 'no-state'
        ? { MAHOSO: of }
        : keys === 'upper'
          ? { MAHOSO: of, TRANGTHAIHOSO: state }
          : { MaHoSo: of, TrangThaiHoSo: state }
    const kept = this.dossiers.get(code)
    const rows = kept === undefined ? [] : [row(code, kept.state)]
    const all = others ? [row(`${code}0`, '1'), ...rows] : rows
    if (result === 'object') return { error_code: 0, message: null, result: all[0] ?? null }
    return { error_code: 0, message: null, result: all }
  }

  #sync(rows: readonly Row[], isUpdating: unknown): object {
    if (isUpdating !== 'True' && isUpdating !== 'False') this.faults.push('isUpdating')
    const creates = isUpdating === 'False'
    if (creates && rows.some(({ MaHoSo = '' }) => this.dossiers.has(MaHoSo))) {
      return this.manner.exists ?? { error_code: -3, message: 'Hồ sơ đã tồn tại' }
    }
    if (!creates && rows.some(({ MaHoSo = '' }) => !this.dossiers.has(MaHoSo))) {
      return this.manner.unknown ?? { error_code: '1', message: 'Hồ sơ không tồn tại' }
    }
    for (const row of rows) {
      const { MaHoSo = '', TrangThaiHoSo = '' } = row
      const kept = this.dossiers.get(MaHoSo) ?? { creations: 0, updates: 0, state: '', steps: [], faults: [] }
      kept.faults.push(...faultsOf(row, ['NgayTiepNhan', 'TenTTHC', 'DonViXuLy', 'TrichYeuHoSo']))
      if (creates) kept.creations += 1
      else kept.updates += 1
      kept.state = TrangThaiHoSo
      this.dossiers.set(MaHoSo, kept)
    }
    return { error_code: '00', message: 'Thành công' }
  }

  #progress(rows: readonly Row[]): object {
    if (rows.length > 10) this.faults.push('more than ten')
    if (rows.some(({ MaHoSo = '' }) => !this.dossiers.has(MaHoSo))) {
      return this.manner.unknown ?? { error_code: '1', message: 'Hồ sơ không tồn tại' }
    }
    for (const row of rows) {
      const kept = this.dossiers.get(row['MaHoSo'] ?? '')
      kept?.faults.push(...faultsOf(row, ['NguoiXuLy', 'ThoiDiemXuLy', 'NoiDungXuLy', 'TrangThai']))
      kept?.steps.push(row)
      if (kept !== undefined && this.manner.stepsMove !== false) kept.state = row['TrangThai'] ?? ''
    }
    return { error_code: '0', message: 'Cập nhật thành công' }
  }
}

function faultsOf(row: Row, needed: readonly string[]): string[] {
  const texts = Object.entries(row).filter(([, value]) => !Array.isArray(value))
  return [
    ...needed.filter((name) => row[name] === undefined || row[name] === ''),
    ...texts.filter(([, value]) => typeof value !== 'string').map(([name]) => `${name} is no text`),
    ...texts.filter(([name, value]) => /^(Ngay|Thoi)/.test(name) && !/^(\d{14})?$/.test(value)).map(([name]) => name),
  ]
}

function say(response: ServerResponse, answer: object): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer))
}
