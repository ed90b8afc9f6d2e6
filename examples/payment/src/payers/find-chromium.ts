import { existsSync } from 'node:fs'

/** Where systems put it, in the order in which it is looked for. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** There is no Chromium on this machine. */
export class ChromiumMissingError extends Error {
  override readonly name = 'ChromiumMissingError'
  /** For the person in front of the screen. */
  readonly messageVi =
    'Máy này chưa có Chromium: hãy cài bằng "apt-get install chromium", hoặc đặt CHROMIUM_PATH, hoặc chạy với --browser none.'
  constructor() {
    super(
      'There is no Chromium on this machine: install it by "apt-get install chromium", or set CHROMIUM_PATH, or run with --browser none.',
    )
  }
}

/**
 * Finds the Chromium of this machine.
 *
 * @param named - Its place, when somebody names it. It is then the only one that is looked at.
 * @throws {@link ChromiumMissingError}
 */
export function findChromium(named: string | undefined): string {
  const found = (named === undefined ? places : [named]).find((place) => existsSync(place))
  if (found === undefined) throw new ChromiumMissingError()
  return found
}
