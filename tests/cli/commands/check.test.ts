import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkSchema } from '../../../src/report/check-schema.js'
import { folderWith } from '../../project/folder.js'
import { ended, start, waypost } from '../waypost.js'

const sound = `stakeholder Buyer
journey Claim "A claim" {
  kind planned
  customer Buyer
  touchpoint Report { by Buyer  duration 5min }
}
`
const broken = `journey Other {
  touchpoint Visit { after Reprot }
  touchpoint Report { duration 5min }
}
`

describe('the exit status', () => {
  test('is 0 when nothing is wrong', async () => {
    const folder = folderWith({ 'a.journey': sound })
    expect(await waypost('check', { in: folder })).toEqual({
      status: 0,
      signal: null,
      out: 'No findings in 1 file with 1 journey and 1 touchpoint.\n',
      err: '',
    })
  })

  test('is 1 when there are errors, which are shown with their source', async () => {
    const answer = await waypost('check', { in: folderWith({ 'b.journey': broken }) })
    expect(answer.status).toBe(1)
    expect(answer.out).toContain('b.journey:2:28 error names/unknown')
    expect(answer.out).toContain('2 │   touchpoint Visit { after Reprot }\n    │                            ^^^^^^\n')
    expect(answer.out).toContain('1 error')
  })

  test('is 1 when there are more warnings than allowed', async () => {
    const config = '{ "rules": { "names/unknown": "warning" } }'
    const folder = folderWith({ 'waypost.config.json': config, 'b.journey': broken })
    expect((await waypost('check', { in: folder })).status).toBe(0)
    expect((await waypost('check --max-warnings 1', { in: folder })).status).toBe(0)
    expect(await waypost('check --max-warnings 0', { in: folder })).toMatchObject({
      status: 1,
      err: '1 warning, and --max-warnings allows 0.\n',
    })
  })

  test.each([
    ['chek', 'Did you mean check?'],
    ['check --max-warnigs 3', 'Did you mean --max-warnings?'],
    ['check --max-warnings some', 'Write a whole number, 0 or more.'],
    ['check --format sarif', 'is invalid. There is: pretty, json.'],
    ['check --format jsn', 'Did you mean "json"? There is: pretty, json.'],
    ['check --format json --format pretty', 'json and pretty would both go to standard output'],
    ['check gone', 'gone does not exist'],
    ['check --output gone/result.txt', 'gone/result.txt cannot be written: its folder does not exist'],
    ['analyze', "missing required argument 'analysis'"],
    ['analyze critical-pth', 'Did you mean "critical-path"?'],
    ['analyze critical-path --of Clam', 'No journey is named "Clam". Did you mean "Claim"? There is: Claim.'],
  ])('is 2 for "%s"', async (call, message) => {
    const answer = await waypost(call, { in: folderWith({ 'a.journey': sound }) })
    expect(answer).toMatchObject({ status: 2, out: '' })
    expect(answer.err).toContain(message)
  })

  test('is the same for a glob, which selects among the files', async () => {
    const folder = folderWith({ 'sub/a.journey': sound, 'sub/b.journey': broken })
    expect(await waypost('check sub/a*.journey', { in: folder })).toMatchObject({
      status: 0,
      out: 'No findings in 1 file with 1 journey and 1 touchpoint.\n',
    })
    expect(await waypost('check **/*.jorney', { in: folder })).toMatchObject({
      status: 2,
      err: 'Not usable: **/*.jorney matches no .journey file. Check the pattern, or run Waypost in another folder.\n',
    })
  })

  test('is 2 when there is nothing to check', async () => {
    expect(await waypost('check', { in: folderWith({ 'readme.md': '' }) })).toMatchObject({
      status: 2,
      out: '',
      err: 'Not usable: There is no .journey file here, apart from what .gitignore or the configuration may leave out. `waypost init` writes a first one.\n',
    })
  })

  test('is 2 when a file or configuration cannot be used, and the rest is checked all the same', async () => {
    const folder = folderWith({
      'a.journey': sound,
      'latin.journey': new Uint8Array([0xe4, 0x20]),
      'inner/waypost.config.json': '{ "exlude": [] }',
      'inner/c.journey': sound,
    })
    const answer = await waypost('check --format json', { in: folder })
    expect(answer.status).toBe(2)
    expect(JSON.parse(answer.out).summary).toMatchObject({ files: 1, journeys: 1, errors: 0 })
    expect(answer.err).toContain('latin.journey is not UTF-8 text.')
    expect(answer.err).toContain('inner/waypost.config.json:1:3 "exlude" is not a setting of Waypost')
  })

  test('is 70 after a crash, which asks for a report', async () => {
    const folder = folderWith({
      'a.journey': sound,
      'sabotage.mjs': 'JSON.stringify = () => { throw new Error("sabotage") }',
    })
    const environment = { NODE_OPTIONS: `--import ${join(folder, 'sabotage.mjs')}` }
    const answer = await waypost('check --format json', { in: folder, environment })
    expect(answer).toMatchObject({ status: 70, out: '' })
    expect(answer.err).toContain('Please report it')
    expect(answer.err).toContain('waypost check --format json')
    expect(answer.err).toContain('Error: sabotage')
  })

  test('is 130 when interrupted', async () => {
    const child = start(['format', '--stdin-path', 'a.journey'])
    const answer = ended(child)
    // More than a pipe holds: when all of it is gone, the process is there and reads.
    child.stdin?.write(' '.repeat(1_000_000), () => child.kill('SIGINT'))
    expect(await answer).toEqual({ status: 130, signal: null, out: '', err: '' })
  })
})

test.each(['check', 'analyze critical-path', 'render time-line', 'export', 'format'])(
  'an interruption while files are read stops %s with status 130',
  async call => {
    const folder = folderWith({
      'a.journey': sound,
      'b.journey': 'journey B{}',
      'c.journey': 'journey C{}',
      'interrupt.mjs': `import fs from 'node:fs'
        import { syncBuiltinESMExports } from 'node:module'
        const read = fs.readFileSync
        fs.readFileSync = (path, ...rest) => {
          if (String(path).endsWith('b.journey')) process.kill(process.pid, 'SIGINT')
          return read(path, ...rest)
        }
        syncBuiltinESMExports()`,
    })
    const environment = { NODE_OPTIONS: `--import ${join(folder, 'interrupt.mjs')}` }
    expect(await waypost(call, { in: folder, environment })).toMatchObject({ status: 130, signal: null })
    expect(readFileSync(join(folder, 'c.journey'), 'utf8')).toBe('journey C{}')
  },
)

describe('JSON', () => {
  test('is the contract, alone on standard output', async () => {
    const folder = folderWith({ 'a.journey': sound, 'b.journey': broken })
    const { status, out, err } = await waypost('check --format json', { in: folder })
    const result = checkSchema.parse(JSON.parse(out))
    expect([status, err]).toEqual([1, ''])
    expect(result.summary).toMatchObject({ files: 2, journeys: 2, touchpoints: 3, errors: 1, warnings: 0 })
    expect(result.findings.find(({ severity }) => severity === 'error')).toMatchObject({
      rule: 'names/unknown',
      severity: 'error',
      file: 'b.journey',
      range: { start: { line: 2, column: 28 }, end: { line: 2, column: 34 } },
    })
  })

  test('of one file knows the names of the whole project', async () => {
    const folder = folderWith({
      'a.journey': 'journey A {\n  customer Buyer\n  touchpoint T { from Buyer }\n}\n',
      'people.journey': 'stakeholder Buyer { role customer }\nstakeholder Seller { influences Nobody +1 }\n',
    })
    const { status, out } = await waypost('check --format json a.journey', { in: folder })
    expect(JSON.parse(out)).toMatchObject({ summary: { files: 1, journeys: 1, errors: 0 } })
    expect(status).toBe(0)
    expect((await waypost('check', { in: folder })).status).toBe(1)
  })

  test('is complete however much there is, through a pipe', async () => {
    const touchpoints = Array.from({ length: 3000 }, (_, i) => `  touchpoint T${i} { after Unknown${i} }`)
    const folder = folderWith({ 'big.journey': `journey Big {\n${touchpoints.join('\n')}\n}\n` })
    const { out } = await waypost('check --format json', { in: folder })
    expect(out.length).toBeGreaterThan(500_000)
    expect(JSON.parse(out).summary.errors).toBe(3000)
  })

  test('goes beside other formats into a file of its own', async () => {
    const folder = folderWith({ 'a.journey': sound })
    const { out } = await waypost('check --format pretty --format json --output result.json', { in: folder })
    expect(out).toBe('No findings in 1 file with 1 journey and 1 touchpoint.\n')
    expect(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')).version).toBe(1)
    expect(readdirSync(folder).toSorted()).toEqual(['a.journey', 'result.json'])
  })
})

describe('colours', () => {
  const folder = () => folderWith({ 'a.journey': sound })
  const sequence = '\u001B['

  test('are left out where nobody looks at a terminal, and on request', async () => {
    expect((await waypost('check', { in: folder() })).out).not.toContain(sequence)
    expect((await waypost('check', { in: folder(), environment: { CI: 'true' } })).out).not.toContain(sequence)
    const both = { FORCE_COLOR: '1', NO_COLOR: '1' }
    expect((await waypost('check', { in: folder(), environment: both })).out).not.toContain(sequence)
  })

  test('can be forced, but never into a file', async () => {
    const here = folder()
    const environment = { FORCE_COLOR: '1' }
    expect((await waypost('check', { in: here, environment })).out).toContain(sequence)
    await waypost('check --output result.txt', { in: here, environment })
    expect(readFileSync(join(here, 'result.txt'), 'utf8')).not.toContain(sequence)
  })
})

describe('when the result cannot be written', () => {
  test('a reader who has seen enough is no mistake', async () => {
    const child = start(['check'], { in: folderWith({ 'a.journey': sound }) })
    child.stdout?.destroy()
    expect(await ended(child)).toMatchObject({ status: 0, err: '' })
  })

  // `/dev/full`, which Linux has, is a disk without any room left.
  test('a full disk is said in a sentence', async () => {
    const folder = folderWith({ 'a.journey': sound })
    const full = openSync('/dev/full', 'w')
    expect(await waypost('check', { in: folder, to: full })).toMatchObject({
      status: 2,
      err: 'Not usable: The result cannot be written to standard output: the disk is full.\n',
    })
    expect((await waypost('--help', { in: folder, to: full })).status).toBe(2)
    closeSync(full)
    expect(await waypost('check --output /dev/full', { in: folder })).toMatchObject({
      status: 2,
      err: 'Not usable: /dev/full cannot be written: the disk is full. Nothing was changed there.\n',
    })
  })

  test('half of it is never left behind: the old text stays', async () => {
    const folder = folderWith({ 'a.journey': broken.repeat(50), 'result.json': 'old' })
    const answer = await waypost('check --format json --output result.json', { in: folder, largestFile: 1 })
    expect(answer).toMatchObject({
      status: 2,
      err: 'Not usable: result.json cannot be written: it would become larger than allowed. Nothing was changed there.\n',
    })
    expect(readFileSync(join(folder, 'result.json'), 'utf8')).toBe('old')
    expect(readdirSync(folder).toSorted()).toEqual(['a.journey', 'result.json'])
  })

  test('a folder in the place of the file is left alone', async () => {
    const folder = folderWith({ 'a.journey': sound })
    mkdirSync(join(folder, 'result'))
    expect(await waypost('check --output result', { in: folder })).toMatchObject({
      status: 2,
      err: 'Not usable: result cannot be written: it is a folder. Nothing was changed there.\n',
    })
  })
})
