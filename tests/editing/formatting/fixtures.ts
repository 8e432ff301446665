import { readdirSync, readFileSync } from 'node:fs'

export type Fixture = { readonly name: string; readonly before: string; readonly after: string }

/** Stands on a line of its own between a text as somebody typed it and the same text formatted. */
const divider = '// ---------------------------------------- formatted'

const readFixture = (folder: string, name: string): Fixture => {
  const sections = readFileSync(`${folder}/${name}`, 'utf8').split(`${divider}\n`)
  if (sections.length !== 2) throw new Error(`${name} needs the line "${divider}" once, between before and after.`)
  const [before, after] = sections
  if (before.trim() === '' || after.trim() === '') throw new Error(`${name} has nothing before or after the divider.`)
  return { name: name.replace('.journey', '').replaceAll('-', ' '), before, after }
}

export const readFixtures = (): readonly Fixture[] => {
  const folder = `${import.meta.dirname}/fixtures`
  return readdirSync(folder).map(name => readFixture(folder, name))
}
