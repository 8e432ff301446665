import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportedModelSchema } from '../../../src/model/exported-model.js'
import { folderWith } from '../../project/folder.js'
import { waypost } from '../waypost.js'

test('init starts a project that is sound, formatted and can be analysed', async () => {
  const folder = folderWith({})
  expect(await waypost('init new/project', { in: folder })).toMatchObject({
    status: 0,
    out: 'new/project/waypost.config.json\nnew/project/first.journey\n',
  })
  const inside = { in: join(folder, 'new/project') }
  expect(await waypost('check --max-warnings 0', inside)).toMatchObject({
    status: 0,
    out: 'No findings in 1 file with 1 journey and 3 touchpoints.\n',
  })
  expect(await waypost('format --check', inside)).toMatchObject({ status: 0 })
  expect((await waypost('analyze critical-path', inside)).out).toContain('Ask → Research → Answer')
})

test('init never overwrites', async () => {
  const folder = folderWith({ 'waypost.config.json': '{ "exclude": [] }' })
  const answer = await waypost('init', { in: folder })
  expect(answer).toMatchObject({ status: 2, out: '' })
  expect(answer.err).toContain('waypost.config.json would be overwritten, so nothing was written.')
  expect(readdirSync(folder)).toEqual(['waypost.config.json'])
  expect(readFileSync(join(folder, 'waypost.config.json'), 'utf8')).toBe('{ "exclude": [] }')
})

test('export prints the Model of a project', async () => {
  const folder = folderWith({ 'b.journey': 'journey B { touchpoint T }', 'a.journey': 'stakeholder Buyer' })
  const { status, out } = await waypost('export --format json', { in: folder })
  const model = exportedModelSchema.parse(JSON.parse(out))
  expect(status).toBe(0)
  expect(model).toMatchObject({
    version: 1,
    files: ['a.journey', 'b.journey'],
    stakeholders: [{ name: 'Buyer', file: 'a.journey' }],
    journeys: [{ name: 'B', touchpoints: [{ name: 'T' }] }],
  })
})

test('export says where each reference leads, in the order of files and text, and leaves out what leads nowhere', async () => {
  const folder = folderWith({
    'b.journey': 'kpi Speed { at Claim.Report  owner Nobody }\nstakeholder Care',
    'a.journey': 'journey Claim {\n  touchpoint Report { by Care }\n  touchpoint Check { after Report }\n}',
  })
  const { out } = await waypost('export --format json', { in: folder })
  const { links } = exportedModelSchema.parse(JSON.parse(out))
  const told = links.map(
    ({ file, range: { start }, kind, to }) => `${file}:${start.line}:${start.column} ${kind} ${to}`,
  )
  expect(told).toEqual([
    'a.journey:2:26 stakeholder Care',
    'a.journey:3:28 touchpoint Claim.Report',
    'b.journey:1:16 touchpoint Claim.Report',
  ])
})

test('export refuses several projects at once', async () => {
  const folder = folderWith({
    'a/waypost.config.json': '{}',
    'a/a.journey': 'journey A',
    'b/waypost.config.json': '{}',
    'b/b.journey': 'journey B',
  })
  const answer = await waypost('export a b', { in: folder })
  expect(answer).toMatchObject({ status: 2, out: '' })
  expect(answer.err).toContain('an export holds one')
})

test('export writes nothing when one of its formats cannot be told', async () => {
  const folder = folderWith({ 'a.journey': 'journey A { touchpoint T }' })
  const answer = await waypost('export --format json --output model.json --format scw --output outlook.scw', {
    in: folder,
  })
  expect(answer).toMatchObject({ status: 2, err: 'Not usable: There is no outlook in these files.\n' })
  expect(readdirSync(folder)).toEqual(['a.journey'])
})
