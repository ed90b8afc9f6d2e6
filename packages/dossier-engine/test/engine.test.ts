import { RemoteError, TransportError } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import {
  createEngine,
  defineProcess,
  done,
  EngineError,
  failed,
  next,
  notApplicable,
  refused,
  supplement,
  wait,
  type BranchDefinition,
  type Engine,
  type ProcessDefinition,
  type StepContext,
  type Store,
} from '../src/index.ts'
import { describeEachStore } from './support/each-store.ts'
import { deferred } from './support/deferred.ts'
import { FrozenClock, playToEnd } from './support/frozen-clock.ts'

const hour = 3_600_000
const call = { system: 'mock', operation: 'submit' }
const lost = (): TransportError => new TransportError('TIMEOUT', call)
const slowDown = (): TransportError => new TransportError('RATE_LIMITED', { ...call, retryAfterMs: 10 * hour })
const denied = (): RemoteError =>
  new RemoteError({
    ...call,
    code: 'NOT_A_RESIDENT',
    message: 'The person does not live there.',
    messageVi: 'Người này không cư trú tại đó.',
    retryable: false,
    outcome: 'rejected',
  })

function process(branches: Record<string, BranchDefinition>, more: Partial<ProcessDefinition> = {}): ProcessDefinition {
  return defineProcess({ kind: 'birth', version: 1, branches, ...more })
}

describeEachStore((stores) => {
  const clock = new FrozenClock()
  const engineFor = async (definition: ProcessDefinition, on?: Store): Promise<{ engine: Engine; store: Store }> => {
    const store = on ?? (await stores.empty())
    return { store, engine: await createEngine({ store, processes: [definition], clock, random: () => 0.5 }) }
  }
  const play = async (branches: Record<string, BranchDefinition>, more: Partial<ProcessDefinition> = {}) => {
    const definition = process(branches, more)
    const { engine, store } = await engineFor(definition)
    await engine.start(definition, 'H1', { name: 'An' })
    await playToEnd(engine, clock)
    return { engine, store, status: (await engine.status('H1'))! }
  }

  describe('branches', () => {
    it('begin when what they come after is done, and read its result', async () => {
      const seen: unknown[] = []
      const { status } = await play({
        register: { step: () => done({ number: 7 }) },
        residence: { after: ['register'], step: ({ results }) => (seen.push(results), done()) },
        letter: { after: ['residence'], step: ({ results }) => (seen.push(results), done()) },
      })
      expect(seen).toEqual([{ register: { number: 7 } }, { register: { number: 7 } }])
      expect(status.state).toBe('done')
      expect(status.history.map(({ branch, event }) => `${branch} ${event}`)).toEqual([
        'register done',
        'residence done',
        'letter done',
      ])
    })

    it('run side by side', async () => {
      // Each waits for the other: one after the other they would never end.
      const begun = { residence: deferred<void>(), card: deferred<void>() }
      const meet = (own: 'residence' | 'card', other: 'residence' | 'card'): BranchDefinition => ({
        step: async () => {
          begun[own].resolve()
          await begun[other].promise
          return done()
        },
      })
      const { status } = await play({ residence: meet('residence', 'card'), card: meet('card', 'residence') })
      expect(status.state).toBe('done')
    })

    it('are not applicable when one they need was refused, and the process is done without them', async () => {
      const { status } = await play({
        register: { step: () => refused(denied()) },
        residence: { after: ['register'], step: () => done() },
        card: { after: ['residence'], step: () => done() },
      })
      expect(status.state).toBe('done')
      expect(status.branches['register']).toMatchObject({ state: 'refused', problem: { code: 'NOT_A_RESIDENT' } })
      expect(status.branches['card']).toMatchObject({ state: 'not-applicable', why: 'BRANCH_BEFORE_NOT_DONE' })
    })

    it('run whatever became of those before, when they say so', async () => {
      const { status } = await play({
        register: { step: () => refused('NO_CONSENT') },
        refund: { after: ['register'], runsWhen: 'ended', step: () => done() },
      })
      expect(status.branches['refund']?.state).toBe('done')
    })

    it('that do not concern a dossier are no failure', async () => {
      const { status } = await play({ card: { step: () => notApplicable('NOT_ASKED_FOR') } })
      expect(status).toMatchObject({
        state: 'done',
        branches: { card: { state: 'not-applicable', why: 'NOT_ASKED_FOR' } },
      })
    })

    it('the worst open one is the state of the process', async () => {
      const waiting = wait({ afterMs: 1_000 * hour }, 'RESULT_PENDING')
      const definition = process({
        residence: { step: () => supplement('CONSENT_MISSING', { workingDays: 7 }) },
        card: { step: () => waiting },
        letter: { step: () => done() },
      })
      const { engine } = await engineFor(definition)
      await engine.start(definition, 'H1', {})
      await engine.drain()
      expect((await engine.status('H1'))?.state).toBe('supplement')
      expect((await engine.list({ state: 'supplement' })).processes.map(({ key }) => key)).toEqual(['H1'])
      expect((await engine.list({ state: 'waiting' })).processes).toEqual([])
    })
  })

  describe('a step', () => {
    it('goes on with what it kept, each time with another idempotency key', async () => {
      const keys = new Set<string>()
      const { engine, status } = await play({
        register: {
          step: ({ data, idempotencyKey }) => {
            keys.add(idempotencyKey)
            const sent = (data as number | undefined) ?? 0
            return sent === 3 ? done({ sent }) : next(sent + 1)
          },
        },
      })
      expect(keys.size).toBe(4)
      expect(status.branches['register']?.steps).toBe(4)
      expect(await engine.contents('H1')).toEqual({
        input: { name: 'An' },
        results: { register: { sent: 3 } },
        data: { register: 3 },
      })
    })

    it('waits by the clock of the engine, not by that of the machine', async () => {
      const times: string[] = []
      const begun = clock.now()
      const { status } = await play({
        register: {
          step: ({ now, cause, data }) => {
            times.push(`${cause} ${String((Date.parse(now) - begun) / hour)}`)
            return data === undefined ? wait({ afterMs: 100 * hour }, 'RESULT_PENDING', { data: 1 }) : done()
          },
        },
      })
      expect(times).toEqual(['start 0', 'timer 100'])
      expect(status.state).toBe('done')
    })

    it('that fails for a while is repeated with the same key, later and later', async () => {
      const seen: { key: string; at: number; attempt: number; cause: string }[] = []
      const begun = clock.now()
      const { status } = await play({
        register: {
          step: ({ idempotencyKey, attempt, cause }) => {
            seen.push({ key: idempotencyKey, at: clock.now() - begun, attempt, cause })
            if (attempt < 4) throw new TransportError('CONNECTION_REFUSED', call)
            return done()
          },
        },
      })
      expect(new Set(seen.map(({ key }) => key)).size).toBe(1)
      expect(seen.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4])
      expect(seen.map(({ cause }) => cause)).toEqual(['start', 'retry', 'retry', 'retry'])
      // 0.75, 1.5 and 3 s, moved on in whole seconds.
      expect(seen.map(({ at }) => at)).toEqual([0, 1000, 3000, 6000])
      expect(status.history.map(({ event, code }) => [event, code])).toEqual([
        ['retry', 'CONNECTION_REFUSED'],
        ['retry', 'CONNECTION_REFUSED'],
        ['retry', 'CONNECTION_REFUSED'],
        ['done', undefined],
      ])
    })

    it('hears that the outcome is unknown, so that it looks up before it writes again', async () => {
      const writes: string[] = []
      await play({
        register: {
          step: ({ lastOutcome, lastProblem }) => {
            if (lastOutcome === 'unknown') return done({ found: lastProblem?.code })
            writes.push('write')
            throw lost()
          },
        },
      })
      expect(writes).toEqual(['write'])
    })

    it('waits as long as the other side asks', async () => {
      const begun = clock.now()
      await play({
        register: {
          step: ({ attempt }) => {
            if (attempt === 1) throw slowDown()
            expect(clock.now() - begun).toBeGreaterThanOrEqual(10 * hour)
            return done()
          },
        },
      })
    })

    it('stops for an operator after so many attempts, and goes on when told to', async () => {
      let isDown = true
      const keys = new Set<string>()
      const branches = {
        register: {
          step: ({ idempotencyKey }: StepContext) => {
            keys.add(idempotencyKey)
            if (isDown) throw lost()
            return done()
          },
        },
        card: { after: ['register'], step: () => done() },
      }
      const { engine, status } = await play(branches, { retry: { attempts: 3 } })
      expect(status.state).toBe('failed')
      expect(status.branches['register']).toMatchObject({
        failedAttempts: 3,
        problem: { code: 'TIMEOUT', outcome: 'unknown' },
      })
      expect((await engine.list({ state: 'failed' })).processes).toHaveLength(1)
      isDown = false
      expect(await engine.redrive('H1', 'register')).toEqual(['register'])
      await engine.drain()
      expect((await engine.status('H1'))?.state).toBe('done')
      // Nobody knew what became of the first attempts: the key stayed.
      expect(keys.size).toBe(1)
    })

    it('that was told no stops at once, and the next attempt has another key', async () => {
      const keys: string[] = []
      const { engine, status } = await play({
        register: {
          step: ({ idempotencyKey, cause }) => {
            keys.push(idempotencyKey)
            if (cause !== 'redrive') throw denied()
            return done()
          },
        },
      })
      expect(status.branches['register']).toMatchObject({ state: 'failed', problem: { code: 'NOT_A_RESIDENT' } })
      await engine.redrive('H1')
      await engine.drain()
      expect((await engine.status('H1'))?.state).toBe('done')
      expect(new Set(keys).size).toBe(2)
    })

    it('that is faulty stops its branch and says so in one word', async () => {
      const { status } = await play({
        throws: { step: () => Promise.reject(new Error('Nguyễn Văn A 942085821653')) },
        empty: { step: () => undefined as never },
        sentence: { step: () => wait({ afterMs: 1 }, 'Nguyễn Văn A') },
        never: { step: () => wait({ afterMs: NaN }, 'LATER') },
        circle: {
          step: () => {
            const circle: unknown[] = []
            circle.push(circle)
            return next(circle)
          },
        },
        huge: { step: () => done('x'.repeat(1_000_001)) },
        calendar: { step: () => wait({ workingDays: 1000 }, 'LATER') },
        asks: { step: () => failed('WRONG_FORM') },
        good: { step: () => done() },
      })
      const codes = Object.fromEntries(
        Object.entries(status.branches).map(([name, { problem }]) => [name, problem?.code]),
      )
      expect(codes).toEqual({
        throws: 'UNEXPECTED_ERROR',
        empty: 'RESULT_INVALID',
        sentence: 'RESULT_INVALID',
        never: 'RESULT_INVALID',
        circle: 'RESULT_INVALID',
        huge: 'RESULT_INVALID',
        calendar: 'RESULT_INVALID',
        asks: 'WRONG_FORM',
        good: undefined,
      })
      expect(JSON.stringify(status)).not.toContain('Nguyễn')
    })

    it('that never ends is given up after its time limit, and its branch goes on', async () => {
      const aborted: boolean[] = []
      const { status } = await play(
        {
          register: {
            step: ({ attempt, abortSignal, lastProblem }) => {
              if (attempt > 1) return done({ after: lastProblem?.code })
              abortSignal.addEventListener('abort', () => aborted.push(true))
              return new Promise(() => undefined)
            },
          },
        },
        { stepTimeoutMs: 20 },
      )
      expect(aborted).toEqual([true])
      expect(status.history.map(({ code }) => code)).toEqual(['STEP_TIMEOUT', undefined])
    })

    it('that always goes on does not hold up others', async () => {
      let left = 1_000
      const definition = process({ count: { step: () => ((left -= 1) > 0 ? next(left) : done()) } })
      const { engine } = await engineFor(definition)
      await engine.start(definition, 'H1', {})
      await engine.start(definition, 'H2', {})
      await engine.drain({ concurrency: 1 })
      expect((await engine.list({ state: 'done' })).processes).toHaveLength(2)
    })
  })

  describe('signals', () => {
    it('are heard in the order they came, one a call, also by a branch that begins later', async () => {
      const heard: unknown[] = []
      const listen: BranchDefinition['step'] = ({ received, branch }) => {
        if (received === undefined) return wait({ afterMs: 1000 * hour }, 'SUPPLEMENT_PENDING')
        heard.push([branch, received.type, received.data])
        return received.data === 3 ? done() : wait({ afterMs: 1000 * hour }, 'SUPPLEMENT_PENDING')
      }
      const definition = process({
        first: { accepts: ['supplement'], step: listen },
        second: { after: ['first'], accepts: ['supplement'], step: listen },
      })
      const { engine } = await engineFor(definition)
      await engine.start(definition, 'H1', {})
      await engine.drain()
      for (const data of [1, 2, 3]) await engine.signal('H1', { type: 'supplement', data })
      await engine.drain()
      expect(heard).toEqual([
        ...[1, 2, 3].map((data) => ['first', 'supplement', data]),
        ...[1, 2, 3].map((data) => ['second', 'supplement', data]),
      ])
      expect((await engine.status('H1'))?.state).toBe('done')
    })

    it('of one number are heard once, and not at all by a branch that has ended', async () => {
      const heard: unknown[] = []
      const definition = process({
        register: {
          accepts: ['supplement'],
          step: ({ received }) => {
            if (received === undefined) return supplement('PAPER_MISSING', { workingDays: 7 })
            heard.push(received.data)
            return done()
          },
        },
      })
      const { engine } = await engineFor(definition)
      await engine.start(definition, 'H1', {})
      await engine.drain()
      const signal = { type: 'supplement', data: 'file', id: 'R1' }
      expect(await engine.signal('H1', signal)).toEqual({ accepted: true })
      expect(await engine.signal('H1', signal)).toEqual({ accepted: false })
      await engine.drain()
      expect(await engine.signal('H1', { type: 'supplement', data: 'late' })).toEqual({ accepted: false })
      await engine.drain()
      expect(heard).toEqual(['file'])
    })

    it('that do not come in time end the wait for the citizen', async () => {
      const { status } = await play({
        register: {
          accepts: ['supplement'],
          step: ({ cause }) =>
            cause === 'deadline' ? refused('SUPPLEMENT_LATE') : supplement('PAPER_MISSING', { workingDays: 7 }),
        },
      })
      expect(status.branches['register']).toMatchObject({ state: 'refused', problem: { code: 'SUPPLEMENT_LATE' } })
      expect(status.history.map(({ cause }) => cause)).toEqual(['start', 'deadline'])
    })

    it('open a branch again that has ended, where the law corrects it', async () => {
      const names: unknown[] = []
      const definition = process({
        register: {
          reopensOn: ['correct'],
          step: ({ received, input }) => {
            names.push(received?.data ?? input)
            return done({ name: received?.data ?? input })
          },
        },
        card: { after: ['register'], step: () => done() },
      })
      const { engine } = await engineFor(definition)
      await engine.start(definition, 'H1', 'An')
      await engine.drain()
      expect((await engine.status('H1'))?.endedAt).toBeDefined()
      expect(await engine.signal('H1', { type: 'correct', data: 'Ân' })).toEqual({ accepted: true })
      await engine.drain()
      expect(names).toEqual(['An', 'Ân'])
      expect((await engine.contents('H1'))?.results['register']).toEqual({ name: 'Ân' })
      expect((await engine.status('H1'))?.history.at(-1)).toMatchObject({ branch: 'register', cause: 'signal:correct' })
    })

    it('let a failed branch go on, the newest in place of the one it failed on', async () => {
      const heard: unknown[] = []
      const definition = process({
        register: {
          accepts: ['correct'],
          step: ({ received }) => {
            heard.push(received?.data)
            return received?.data === 'right' ? done() : failed('NAME_UNREADABLE')
          },
        },
      })
      const { engine } = await engineFor(definition)
      await engine.start(definition, 'H1', {})
      await engine.drain()
      await engine.signal('H1', { type: 'correct', data: 'wrong' })
      await engine.drain()
      expect((await engine.status('H1'))?.state).toBe('failed')
      await engine.signal('H1', { type: 'correct', data: 'right' })
      await engine.drain()
      expect(heard).toEqual([undefined, 'wrong', 'right'])
      expect((await engine.status('H1'))?.state).toBe('done')
    })

    it('are told again when the step failed on them for a while', async () => {
      const heard: unknown[] = []
      const definition = process({
        register: {
          accepts: ['withdraw'],
          step: ({ received, attempt }) => {
            if (received === undefined) return wait({ afterMs: 5000 * hour }, 'RESULT_PENDING')
            heard.push([received.type, attempt])
            if (attempt === 1) throw lost()
            return notApplicable('WITHDRAWN')
          },
        },
      })
      const { engine } = await engineFor(definition)
      await engine.start(definition, 'H1', {})
      await engine.drain()
      await engine.signal('H1', { type: 'withdraw' })
      await playToEnd(engine, clock)
      expect(heard).toEqual([
        ['withdraw', 1],
        ['withdraw', 2],
      ])
    })

    it('may be meant for one branch; what nobody knows is refused', async () => {
      const heard: string[] = []
      const listening: BranchDefinition = {
        accepts: ['withdraw'],
        step: ({ received, branch }) => {
          if (received === undefined) return wait({ afterMs: 1000 * hour }, 'RESULT_PENDING')
          heard.push(branch)
          return notApplicable('WITHDRAWN')
        },
      }
      const definition = process({ residence: listening, card: listening })
      const { engine } = await engineFor(definition)
      await engine.start(definition, 'H1', {})
      await engine.drain()
      await engine.signal('H1', { type: 'withdraw', branch: 'card' })
      await engine.drain()
      expect(heard).toEqual(['card'])
      const refusals = [
        engine.signal('H1', { type: 'correct' }),
        engine.signal('H1', { type: 'withdraw', branch: 'tax' }),
        engine.signal('H2', { type: 'withdraw' }),
        engine.signal('H1', { type: 'withdraw', data: 1n }),
      ]
      const codes = await Promise.all(
        refusals.map((refusal) => refusal.catch((error: unknown) => (error as EngineError).code)),
      )
      expect(codes).toEqual(['SIGNAL_NOT_ACCEPTED', 'BRANCH_NOT_FOUND', 'PROCESS_NOT_FOUND', 'DATA_INVALID'])
    })
  })

  describe('starting', () => {
    const simple = process({ register: { step: () => done() } })

    it('the same key twice starts one process; another kind is refused', async () => {
      const other = defineProcess({ ...simple, kind: 'death' })
      const store = await stores.empty()
      const engine = await createEngine({ store, processes: [simple, other], clock })
      expect(await Promise.all([engine.start(simple, 'H1', 1), engine.start('birth', 'H1', 2)])).toEqual([
        { started: true },
        { started: false },
      ])
      await expect(engine.start('death', 'H1', 3)).rejects.toMatchObject({ code: 'KEY_TAKEN' })
      expect(await engine.contents('H1')).toMatchObject({ input: 1 })
      await expect(engine.start('tax', 'H2', 3)).rejects.toMatchObject({ code: 'KIND_UNKNOWN' })
    })

    it('counts when the transaction of the caller is committed, and not otherwise', async () => {
      const { engine, store } = await engineFor(simple)
      await expect(
        store.transaction(async (tx) => {
          await engine.start(simple, 'H1', {}, { tx })
          throw new Error('changed my mind')
        }),
      ).rejects.toThrow('changed my mind')
      expect(await engine.status('H1')).toBeUndefined()
      await store.transaction((tx) => engine.start(simple, 'H1', {}, { tx }))
      expect(await engine.drain()).toEqual({ steps: 1 })
      expect((await engine.status('H1'))?.state).toBe('done')
    })

    it.each(['', ' H1', 'a\u0000b', 'a\nb', 'x'.repeat(201), '942085821653', '123456789'])(
      'a key that may not be one is refused (%#)',
      async (key) => {
        const { engine } = await engineFor(simple)
        await expect(engine.start(simple, key, {})).rejects.toMatchObject({ code: 'KEY_INVALID' })
      },
    )

    it('an input that is no JSON, or too large, is refused', async () => {
      const { engine } = await engineFor(simple)
      for (const input of [undefined, 1n, 'x'.repeat(1_000_001)]) {
        await expect(engine.start('birth', 'H1', input)).rejects.toMatchObject({ code: 'DATA_INVALID' })
      }
    })

    it('keeps every text as it came', async () => {
      const strange = { nul: 'a\u0000b', half: '\ud800', quote: `'";--\\`, text: 'Nguyễn Thị Ánh' }
      const { engine, store } = await engineFor(process({ register: { step: ({ input }) => done(input) } }))
      await engine.start('birth', `H'1"\\`, strange)
      await engine.drain()
      expect(await engine.contents(`H'1"\\`)).toMatchObject({ input: strange, results: { register: strange } })
      expect((await store.query('SELECT count(*)::int AS n FROM lienthong.activation')).rows).toEqual([{ n: 0 }])
    })
  })

  describe('due dates', () => {
    it('are counted in working days from the turn of the branch, and overdue is said', async () => {
      const slow = new FrozenClock()
      const definition = process({
        register: {
          dueWorkingDays: 0,
          step: ({ cause }) => (cause === 'timer' ? done() : wait({ workingDays: 1 }, 'PENDING')),
        },
        residence: {
          after: ['register'],
          dueWorkingDays: 3,
          step: ({ overdue, dueAt, data }) => {
            if (overdue) return done({ late: true })
            return wait(data === undefined ? dueAt! : { afterMs: 1000 }, 'PENDING', { data: 1 })
          },
        },
        letter: { after: ['residence'], dueAt: () => undefined, step: () => done() },
      })
      const store = await stores.empty()
      const engine = await createEngine({ store, processes: [definition], clock: slow })
      await engine.start(definition, 'H1', {})
      await engine.drain()
      const atFirst = await engine.status('H1')
      expect(atFirst?.branches['register']?.dueAt).toBe('2026-03-02T17:00:00+07:00')
      expect(atFirst?.dueAt).toBe('2026-03-02T17:00:00+07:00')
      slow.moveTo('2026-03-03T17:00:00+07:00' as never)
      expect(await engine.status('H1')).toMatchObject({ overdue: true, branches: { register: { overdue: true } } })
      expect((await engine.list({ overdue: true })).processes.map(({ key }) => key)).toEqual(['H1'])
      await playToEnd(engine, slow)
      const atLast = await engine.status('H1')
      // After 15:00 on Tuesday it counts from Wednesday: due on Monday.
      expect(atLast?.branches['residence']).toMatchObject({ dueAt: '2026-03-09T17:00:00+07:00', overdue: true })
      expect(atLast?.branches['letter']?.dueAt).toBeUndefined()
      expect(atLast).toMatchObject({ state: 'done', overdue: false })
    })

    it('that the working calendar does not know are absent; a rule that throws stops its branch only', async () => {
      const late = new FrozenClock()
      late.moveTo('2031-01-06T08:00:00+07:00' as never)
      const definition = process({
        register: { dueWorkingDays: 3, step: () => done() },
        card: {
          dueAt: () => {
            throw new Error('fault')
          },
          step: () => done(),
        },
      })
      const engine = await createEngine({ store: await stores.empty(), processes: [definition], clock: late })
      await engine.start(definition, 'H1', {})
      await engine.drain()
      const status = await engine.status('H1')
      expect(status?.branches['register']).toMatchObject({ state: 'done', overdue: false })
      expect(status?.branches['card']).toMatchObject({ state: 'failed', problem: { code: 'UNEXPECTED_ERROR' } })
    })
  })

  describe('many', () => {
    it('processes: a poisoned one does not hold up the others, and pages list all in order', async () => {
      const definition = process({
        register: {
          step: ({ key, data }) => {
            if (key.endsWith('7')) throw new TypeError('poison')
            return data === undefined ? next(1) : done()
          },
        },
      })
      const { engine } = await engineFor(definition)
      const keys = Array.from({ length: 250 }, (_, at) => `H${String(at)}`)
      await Promise.all(keys.map((key) => engine.start(definition, key, {})))
      await engine.drain({ concurrency: 16 })
      const listed: string[] = []
      for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
        const page = await engine.list({ limit: 100, ...(after !== undefined && { after }) })
        listed.push(...page.processes.map(({ key }) => key))
        after = page.next
      }
      expect(listed).toEqual(keys)
      const poisoned = keys.filter((key) => key.endsWith('7'))
      expect((await engine.list({ state: 'failed', kind: 'birth' })).processes.map(({ key }) => key)).toEqual(poisoned)
      expect((await engine.list({ state: 'done', limit: 1000 })).processes).toHaveLength(250 - poisoned.length)
      await expect(engine.list({ after: 'H1' })).rejects.toMatchObject({ code: 'PAGE_INVALID' })
    })

    it('versions: what began with an old one goes on with it', async () => {
      const store = await stores.empty()
      const old = process({
        register: { step: ({ cause }) => (cause === 'timer' ? done('old') : wait({ afterMs: 1 }, 'X')) },
      })
      const fresh = process({ register: { step: () => done('new') } }, { version: 2 })
      const before = await createEngine({ store, processes: [old], clock })
      await before.start('birth', 'H1', {})
      await before.drain()
      const after = await createEngine({ store, processes: [old, fresh], clock })
      await after.start('birth', 'H2', {})
      await playToEnd(after, clock)
      expect((await after.contents('H1'))?.results).toEqual({ register: 'old' })
      expect((await after.contents('H2'))?.results).toEqual({ register: 'new' })
      const without = await createEngine({ store, processes: [fresh], clock })
      await before.start('birth', 'H3', {})
      expect(await without.drain()).toEqual({ steps: 0 })
      await expect(without.signal('H3', { type: 'correct' })).rejects.toMatchObject({ code: 'KIND_UNKNOWN' })
    })
  })

  describe('operators', () => {
    it('run again only what has failed', async () => {
      const { engine } = await play({ register: { step: () => done() } })
      await expect(engine.redrive('H1')).rejects.toMatchObject({ code: 'BRANCH_NOT_FAILED' })
      await expect(engine.redrive('H1', 'tax')).rejects.toMatchObject({ code: 'BRANCH_NOT_FOUND' })
      await expect(engine.redrive('H2')).rejects.toMatchObject({ code: 'PROCESS_NOT_FOUND' })
    })

    it('delete what has ended, with everything of it', async () => {
      const { engine, store } = await play({ register: { step: () => done({ name: 'An' }) } })
      clock.advance(1000)
      const tomorrow = new Date(clock.now() + 24 * hour).toISOString().replace(/\.\d+Z/, 'Z') as never
      expect(await engine.purge({ endedBefore: '2020-01-01T00:00:00+07:00' as never })).toBe(0)
      expect(await engine.purge({ endedBefore: tomorrow })).toBe(1)
      for (const table of ['process', 'branch', 'history', 'signal']) {
        expect((await store.query(`SELECT count(*)::int AS n FROM lienthong.${table}`)).rows).toEqual([{ n: 0 }])
      }
      expect(await engine.start('birth', 'H1', {})).toEqual({ started: true })
    })

    it('work in the background until they stop, and take up what is started meanwhile', async () => {
      const ended = deferred<string>()
      const definition = process({
        register: {
          step: ({ key }) => {
            ended.resolve(key)
            return done()
          },
        },
      })
      const { engine } = await engineFor(definition)
      const worker = engine.work({ concurrency: 4, pollMs: 60_000 })
      await engine.start(definition, 'H1', {})
      expect(await ended.promise).toBe('H1')
      await worker.stop()
      expect(worker.steps).toBe(1)
      expect((await engine.status('H1'))?.state).toBe('done')
    })

    it('a stop lets a step finish; one that does not is cut off and of unknown outcome', async () => {
      const begun = deferred<void>()
      let outcome: unknown
      const definition = process({
        register: {
          step: ({ lastOutcome, attempt, abortSignal }) => {
            outcome = lastOutcome
            if (lastOutcome !== undefined) return done()
            begun.resolve()
            expect(attempt).toBe(1)
            return new Promise((_, reject) => {
              abortSignal.addEventListener('abort', () => {
                reject(new TransportError('ABORTED', call))
              })
            })
          },
        },
      })
      const { engine } = await engineFor(definition)
      await engine.start(definition, 'H1', {})
      const worker = engine.work()
      await begun.promise
      await worker.stop({ graceMs: 0 })
      expect((await engine.status('H1'))?.state).toBe('ready')
      await engine.drain()
      expect(outcome).toBe('unknown')
      expect((await engine.status('H1'))?.state).toBe('done')
    })

    it('options out of range are refused', async () => {
      const { engine } = await engineFor(process({ register: { step: () => done() } }))
      expect(() => engine.work({ concurrency: 0 })).toThrow(EngineError)
      expect(() => engine.work({ pollMs: 1 })).toThrow(EngineError)
      await expect(engine.drain({ concurrency: 1.5 })).rejects.toMatchObject({ code: 'OPTION_INVALID' })
      await expect(engine.list({ limit: 0 })).rejects.toMatchObject({ code: 'OPTION_INVALID' })
    })
  })

  it('no personal data outside the input, the data and the results', async () => {
    const mark = 'Nguyễn-Văn-CANARY-942085821653'
    const definition = process({
      register: {
        step: ({ data }) => (data === undefined ? wait({ afterMs: 1 }, 'PENDING', { data: mark }) : done(mark)),
      },
      card: { step: () => Promise.reject(new Error(mark)) },
      letter: { accepts: ['correct'], step: () => wait({ afterMs: 1000 * hour }, 'PENDING') },
    })
    const { engine, store } = await engineFor(definition)
    await engine.start(definition, 'H1', { mark })
    await engine.signal('H1', { type: 'correct', data: mark })
    const shown = [await store.query('SELECT * FROM lienthong.activation')]
    // In the middle of a run, with the job in hand.
    await engine.drain()
    shown.push(
      await store.query('SELECT * FROM lienthong_jobs.job'),
      await store.query('SELECT * FROM lienthong.history'),
      await store.query('SELECT name, state, why, problem FROM lienthong.branch'),
    )
    const texts = [JSON.stringify(shown), JSON.stringify([await engine.status('H1'), await engine.list()])]
    for (const text of texts) expect(text).not.toMatch(/CANARY|942085821653/)
  })
})
