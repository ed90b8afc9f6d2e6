import type { DossierSync as ServiceSync, ServiceProcesses } from '@lienthong/essential-services'
import { expectTypeOf } from 'vitest'
import { defineProcess, done, overallState, serviceSync, type Engine, type StepContext } from '../src/index.ts'

interface Birth {
  readonly child: string
}

const birth = defineProcess<Birth>({
  kind: 'birth',
  version: 1,
  branches: {
    register: {
      step({ input, data, results }) {
        expectTypeOf(input).toEqualTypeOf<Birth>()
        // What a branch keeps has the type its step gives it.
        expectTypeOf(data).toBeUnknown()
        expectTypeOf(results).toEqualTypeOf<{ readonly [branch: string]: unknown }>()
        return done()
      },
    },
    residence: {
      after: ['register'],
      step: ({ data }: StepContext<Birth, { receipt: string }>) => done(data?.receipt),
    },
  },
})

declare const engine: Engine

void engine.start(birth, 'H1', { child: 'An' })
void engine.start('birth', 'H1', { anything: true })
// @ts-expect-error an input that is not that of the process
void engine.start(birth, 'H1', { children: 2 })

expectTypeOf(overallState(['done', 'refused'])).not.toEqualTypeOf<'refused'>()

// The essential services declare what runs joint procedures and what tells the portal; both stand here.
expectTypeOf<Engine>().toExtend<ServiceProcesses>()
expectTypeOf(serviceSync).returns.toEqualTypeOf<ServiceSync>()
