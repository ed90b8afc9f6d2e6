/** The address that was given is not one of mocks that this example can use. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
  /** For the person in front of the screen. */
  readonly messageVi: string
  constructor(vi: string, en: string) {
    super(en)
    this.messageVi = vi
  }
}

/** Systems without which the 25 services cannot be run. */
const needed = ['residence-procedures', 'civil-status', 'line-of-business', 'payment', 'dvc', 'joint-service']

/** Looks whether mock national systems answer at an address. @throws {@link TargetError} with one sentence that says what else is there. */
export async function checkTarget(url: string): Promise<void> {
  const response = await ask(url)
  const { origin } = new URL(url)
  if (response.status === 403 || response.status === 401)
    throw new TargetError(
      `Máy chủ tại ${origin} từ chối API quản trị (HTTP ${response.status}); hãy chạy trên cùng máy với máy chủ giả lập.`,
      `The server at ${origin} rejects its admin API (HTTP ${response.status}); run this on the machine of the mocks.`,
    )
  const targets: unknown = await response.json().catch(() => undefined)
  if (!response.ok || !isTargets(targets))
    throw new TargetError(
      `Tại ${origin} không phải là máy chủ giả lập của Liên Thông (HTTP ${response.status}); hãy chạy: npm start -- --clock frozen`,
      `What answers at ${origin} is no mock server of Liên Thông (HTTP ${response.status}); start one: npm start -- --clock frozen`,
    )
  const missing = needed.filter((system) => !targets.some((target) => target.system === system))
  if (missing.length > 0)
    throw new TargetError(
      `Máy chủ giả lập tại ${origin} không có hệ thống: ${missing.join(', ')}.`,
      `The mock server at ${origin} lacks: ${missing.join(', ')}.`,
    )
}

async function ask(url: string): Promise<Response> {
  try {
    return await fetch(`${url.replace(/\/+$/, '')}/__admin/v1/targets`, { signal: AbortSignal.timeout(10_000) })
  } catch {
    const { origin } = new URL(url)
    throw new TargetError(
      `Không kết nối được tới ${origin}; hãy chạy máy chủ giả lập: npm start -- --clock frozen`,
      `Nobody answers at ${origin}; start the mocks: npm start -- --clock frozen`,
    )
  }
}

function isTargets(value: unknown): value is readonly { readonly system?: unknown }[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'object' && each !== null)
}

/** What went wrong, in one sentence of each language. */
export interface Said {
  readonly vi: string
  readonly en: string
}

/** One sentence of each language for the person in front of the screen. */
export function said(error: unknown): Said {
  if (!(error instanceof Error)) return { vi: String(error), en: String(error) }
  const { message: en } = error
  return { vi: 'messageVi' in error && typeof error.messageVi === 'string' ? error.messageVi : en, en }
}
