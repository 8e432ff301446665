import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../project/folder.js'
import { waypost } from '../waypost.js'

const data = join(import.meta.dirname, '../../data/cross-impact')
const folder = (...names: readonly string[]) => {
  const where = folderWith({ 'people.journey': 'stakeholder Care\n' })
  for (const name of names) copyFileSync(join(data, name), join(where, name))
  return where
}

test('import writes a ScenarioWizard project as an outlook, laid out as usual', async () => {
  const where = folder('CIB_global.scw')
  const printed = await waypost('import CIB_global.scw', { in: where })
  expect([printed.status, printed.err]).toEqual([0, ''])
  expect(printed.out).toMatch(
    /^outlook CIB_global \{\n {2}scale -6\.\.6\n {2}descriptor WTRD \{ FT, Ntl, Mix \}\n[\s\S]* {2}WTRD\.FT {4}-> WSEC\.Rlx {4}\+1\n/,
  )
  expect(await waypost('import CIB_global.scw --output global.journey', { in: where })).toMatchObject({
    status: 0,
    out: '',
  })
  expect(readFileSync(join(where, 'global.journey'), 'utf8')).toBe(printed.out)
  expect(await waypost('check --format json global.journey', { in: where })).toMatchObject({ status: 0 })
  expect(await waypost('format --check global.journey', { in: where })).toMatchObject({ status: 0 })
})

test('a solution list is compared with what is consistent here', async () => {
  const where = folder('CIB_global.scw', 'CIB_global.sl', 'CIB_natl_regional.scw', 'CIB_natl_regional.sl')
  expect(await waypost('import CIB_global.scw CIB_global.sl', { in: where })).toMatchObject({
    status: 0,
    err: 'CIB_global.sl agrees: 4 scenarios, all consistent, and none is missing.\n',
  })
  // ScenarioWizard let a descriptor speak for itself there, and that is left out here.
  expect(await waypost('import CIB_natl_regional.scw CIB_natl_regional.sl', { in: where })).toMatchObject({
    status: 1,
    err: 'Left out is what WSCEN means for itself: the states of one descriptor never meet.\nCIB_natl_regional.sl differs: of its 16 scenarios 6 are not consistent here, and 0 consistent ones are missing. It may belong to an earlier version of the matrix, or what was left out mattered.\n',
  })
})

test('export writes an outlook for ScenarioWizard, and import reads it back', async () => {
  const where = folder('CIB_global.scw')
  await waypost('import CIB_global.scw --output global.journey', { in: where })
  const scw = await waypost('export --format scw --of CIB_global', { in: where })
  expect([scw.status, scw.err]).toEqual([0, ''])
  const matrix = (text: string) => text.split(/\r?\n/).filter(line => /^[ -]\d+ ,/.test(line))
  expect(matrix(scw.out)).toEqual(matrix(readFileSync(join(data, 'CIB_global.scw'), 'utf8')))
  const sl = await waypost('export --format sl', { in: where })
  expect(sl.out).toBe(
    '$ ScenarioWizard 3.0\r\nSolution set\r\n 4 \r\n\r\n" 1 2 3",2,0,0,8,""\r\n" 2 2 2",1,0,0,9,""\r\n" 2 3 2",4,0,0,15,""\r\n" 3 1 3",12,1,0,12,""\r\n',
  )
  const both = 'export --format scw --output back.scw --format sl --output back.sl'
  expect(await waypost(both, { in: where })).toMatchObject({ status: 0, out: '' })
  const back = await waypost('import back.scw back.sl', { in: where })
  expect(back.err).toBe('back.sl agrees: 4 scenarios, all consistent, and none is missing.\n')
  expect(back.out.replace('outlook back "CIB_global"', 'outlook CIB_global')).toBe(
    readFileSync(join(where, 'global.journey'), 'utf8'),
  )
})

test('what ScenarioWizard cannot hold is said', async () => {
  const where = folderWith({
    'a.journey': 'outlook A { descriptor X { P, Q }  descriptor Y { R, S }  X.P -> Y.R +1..+2  X.Q -> Y.S +1..+3 }',
  })
  const { out, err } = await waypost('export --format scw', { in: where })
  expect(err).toBe(
    'ScenarioWizard knows neither ranges nor authors: the middle and the mean are written, and 1 judgement was rounded to whole numbers.\n',
  )
  expect(out).toContain('\r\n 0 , 0 , 2 , 0 \r\n 0 , 0 , 0 , 2 \r\n')
})

test('other files are refused, each with its reason', async () => {
  const where = folder('CIB_global.sl')
  const refused = async (call: string) => {
    const { status, out, err } = await waypost(call, { in: where })
    expect([status, out]).toEqual([2, ''])
    return err
  }
  expect(await refused('import a.csv')).toContain('a.csv cannot be imported. There is: .scw, .sl of ScenarioWizard.')
  expect(await refused('import CIB_global.sl')).toContain(
    'A solution list says nothing without its project. Name the .scw file, too.',
  )
  expect(await refused('import none.scw')).toContain('none.scw cannot be read')
  expect(await refused('export --format scw')).toContain('There is no outlook in these files.')
})
