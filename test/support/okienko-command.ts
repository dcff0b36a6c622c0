import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, vi } from 'vitest'
import { run } from '../../src/main/cli/run.ts'
import { type TestDatabase, useDatabase } from './database.ts'

/** What the command answered: its exit code and what it wrote. */
export type CommandAnswer = { code: number; out: string; errors: string }

/** The command over a database of the test file's own; with `demo` it finds the demo town, loaded when first asked. */
export function useCommand(demo: 'demo' | 'empty'): {
  test: TestDatabase
  okienko: (...words: string[]) => Promise<CommandAnswer>
} {
  const test = useDatabase()
  beforeEach(() => {
    const { socketFolder, database } = test.connection
    vi.stubEnv('DATABASE_URL', `postgresql:///${database}?user=postgres&host=${encodeURIComponent(socketFolder)}`)
    vi.stubEnv('OKIENKO_ALLOW_UNSAFE_DB', '1')
    if (demo === 'demo') vi.stubEnv('OKIENKO_DEMO', 'on')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })
  return { test, okienko }
}

async function okienko(...words: string[]): Promise<CommandAnswer> {
  const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() }
  const code = await run(words, streams)
  streams.output.end()
  streams.errors.end()
  return { code, out: await text(streams.output), errors: await text(streams.errors) }
}
