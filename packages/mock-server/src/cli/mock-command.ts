import { readInstant, systemClock, type Instant } from '@lienthong/sdk-core'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import {
  CannotListenError,
  PortInUseError,
  startMockServer,
  type MockServer,
  type MockServerOptions,
} from '../start-mock-server.ts'
import { banner } from './banner.ts'

interface MockCommandOptions {
  readonly port: number
  readonly host: string
  readonly seed: number
  readonly households: number
  readonly start?: Instant
  readonly clock: 'running' | 'frozen'
  readonly json?: true
  readonly withParent?: true
}

const examples = `
Examples:
  lienthong-mock                                   everything on 127.0.0.1:4010
  lienthong-mock --port 0 --json                   any free port; one line of JSON says which
  lienthong-mock --clock frozen --seed 7           for tests: time moves only when told to
  lienthong-mock --port 0 --json --with-parent     for a program that starts it over a pipe

Move the clock:   curl -X POST http://127.0.0.1:4010/__admin/v1/clock -H 'content-type: application/json' -d '{"advanceMs":3600000}'
Set a fault:      curl -X POST http://127.0.0.1:4010/__admin/v1/faults -H 'content-type: application/json' \\
                    -d '{"fault":{"kind":"accepted-then-timeout"},"system":"dvc","operation":"syncDossier","times":1}'`

/** Reads the command line and starts the server; `undefined` when there is nothing to start, with the exit code. */
export async function mockCommand(
  argv: readonly string[],
  print: (line: string) => void,
): Promise<{ readonly server?: MockServer; readonly exitCode: number; readonly withParent?: boolean }> {
  try {
    const options = parse(argv, print)
    const server = await startMockServer(serverOptions(options))
    print(
      options.json
        ? JSON.stringify({ event: 'ready', url: server.url, targets: server.platform.targets(server.url) })
        : banner(server),
    )
    return { server, exitCode: 0, withParent: options.withParent === true }
  } catch (error) {
    if (error instanceof CommanderError) return { exitCode: error.exitCode }
    if (!isForThePerson(error)) throw error
    print(`lienthong-mock: ${error.message}`)
    return { exitCode: 1 }
  }
}

/** What a person can put right by a flag; everything else is a bug and shows where it is. */
function isForThePerson(error: unknown): error is Error {
  if (error instanceof PortInUseError || error instanceof CannotListenError) return true
  return error instanceof Error && error.message.includes('NODE_ENV')
}

function serverOptions({ clock, start, port, host, seed, households }: MockCommandOptions): MockServerOptions {
  const startsAt = start ?? readInstant(new Date(systemClock.now()).toISOString())
  const running = clock === 'running'
  return {
    port,
    host,
    seed,
    households,
    ...(running && { runsWith: systemClock }),
    // A frozen world begins on its own fixed morning, so that two runs are the same.
    ...((running || start) && startsAt ? { startsAt } : {}),
  }
}

function parse(argv: readonly string[], print: (line: string) => void): MockCommandOptions {
  return new Command('lienthong-mock')
    .description('Mock national systems of Viet Nam over one synthetic population.')
    .option('--port <number>', 'TCP port, 0 for any free one', wholeNumber(0, 65_535), 4010)
    .option('--host <address>', 'address to listen at; the admin API answers to this machine only', '127.0.0.1')
    .option('--seed <number>', 'which world', wholeNumber(0, 2_147_483_647), 1)
    .option('--households <number>', 'families the world begins with', wholeNumber(4, 100_000), 30)
    .option('--start <time>', 'when the world begins, as 2026-03-02T08:00:00+07:00', instant)
    .addOption(
      new Option('--clock <mode>', 'running moves with real time, frozen only when told to')
        .choices(['running', 'frozen'])
        .default('running'),
    )
    .option('--json', 'say that it is ready in one line of JSON')
    .option('--with-parent', 'stop when standard input closes, so that a killed parent leaves no server behind')
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({ writeOut: (text) => print(text.trimEnd()), writeErr: (text) => print(text.trimEnd()) })
    .parse(argv, { from: 'user' })
    .opts<MockCommandOptions>()
}

function wholeNumber(from: number, to: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (text.trim() !== '' && Number.isInteger(number) && number >= from && number <= to) return number
    throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`)
  }
}

function instant(text: string): Instant {
  const value = readInstant(text)
  if (value === undefined)
    throw new InvalidArgumentError('It must be a time with offset, as 2026-03-02T08:00:00+07:00.')
  return value
}
