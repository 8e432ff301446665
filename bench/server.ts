import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, startClient } from '../tests/language-server/client.js'
import { makeWorkspace } from './made-workspace.js'
import type { Row } from './measure.js'

const KEYSTROKES = 200

const memoryOf = (pid: number, field: 'VmRSS' | 'VmHWM'): number => {
  const match = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  if (!match) throw new Error('Memory is read from /proc, which this system does not have.')
  return Number(match[1]) / 1024
}

/** Types a comment in the middle of a file, letter by letter, each when the diagnostics of the one before are in. */
const typing = async (client: Client, file: string, text: string): Promise<readonly number[]> => {
  const line = text.split('\n').length >> 1
  await client.change(file, insertion(line, 0, '// \n'))
  const values: number[] = []
  for (let typed = 0; typed < KEYSTROKES; typed++) {
    const start = performance.now()
    const answered = client.published(file, typed + 3)
    await client.change(file, insertion(line, 3 + typed, 'x'))
    await answered
    values.push(performance.now() - start)
  }
  return values
}

/** What an editor sends for one key. */
const insertion = (line: number, character: number, text: string) => {
  const position = { line, character }
  return [{ range: { start: position, end: position }, text }]
}

type ServerRows = {
  readonly first: number
  readonly keystrokes: readonly number[]
  readonly resident: number
  readonly peak: number
}

const run = async (files: number, touchpoints: number): Promise<ServerRows> => {
  const { folder, remove } = makeWorkspace(files, touchpoints)
  const file = 'journeys/journey0.journey'
  const text = readFileSync(join(folder, file), 'utf8')
  const start = performance.now()
  const client = await startClient(folder)
  try {
    const answered = client.published(file, 1)
    await client.open(file, text)
    await answered
    const first = performance.now() - start
    const keystrokes = await typing(client, file, text)
    const pid = client.process.pid!
    return { first, keystrokes, resident: memoryOf(pid, 'VmRSS'), peak: memoryOf(pid, 'VmHWM') }
  } finally {
    await client.stop()
    remove()
  }
}

/** The bundled server over its standard streams, as the editor runs it. */
export const benchServer = async (runs: number): Promise<readonly Row[]> => {
  const large: ServerRows[] = []
  for (let index = 0; index < runs; index++) large.push(await run(100, 100))
  const small = await run(10, 100)
  return [
    {
      work: 'first diagnostics after start, same workspace',
      unit: 'ms',
      values: large.map(({ first }) => first),
      counts: 'median',
      target: 1500,
    },
    {
      work: 'keystroke to diagnostics, same workspace',
      unit: 'ms',
      values: large.flatMap(({ keystrokes }) => keystrokes),
      counts: 'p95',
      target: 35,
    },
    {
      work: 'keystroke to diagnostics, 10 files with 1,000 touchpoints',
      unit: 'ms',
      values: small.keystrokes,
      counts: 'p95',
      target: 12,
    },
    {
      work: 'memory of the server, 10,000 touchpoints (resident)',
      unit: 'MB',
      values: large.map(({ resident }) => resident),
      counts: 'max',
      target: 350,
    },
    {
      work: 'memory of the server, 10,000 touchpoints (peak)',
      unit: 'MB',
      values: large.map(({ peak }) => peak),
      counts: 'max',
      target: 350,
    },
  ]
}
