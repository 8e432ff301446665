// `npm run demo`: what Waypost says about the example journeys, and their maps as a page to look at.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { loadProjects } from '../src/cli/load-projects.js'
import { views } from '../src/project/views/index.js'
import { drawPage, element } from '../src/views/index.js'

const root = join(import.meta.dirname, '..')
const out = join(root, 'out/demo')

const show = (why: string, ...args: readonly string[]): void => {
  console.log(`\n${why}\n\n  $ waypost ${args.join(' ')}\n`)
  const { status, error } = spawnSync(process.execPath, [join(root, 'bin/waypost.cjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  // Findings (status 1) are part of what a demonstration shows.
  if (status !== 0 && status !== 1)
    throw error ?? new Error(`\`waypost ${args.join(' ')}\` ended with status ${status}.`)
}

/** Draws everything in the examples in every way; the sections of a page that shows them. */
const drawExamples = async () => {
  const { projects } = await loadProjects(['examples'], root, () => '2026-11-01')
  const sections = []
  const context = { look: {}, driving: { pause: () => Promise.resolve() } }
  for (const { root: folder, workspace } of projects)
    for (const view of views)
      for (const { name, title, draw } of view.subjects(workspace.project().model, workspace.project())) {
        const file = `${basename(folder)}.${name}.${view.name}.svg`
        const { picture } = await draw(workspace.project(), context)
        writeFileSync(join(out, file), `${picture.markup}\n`)
        const heading = `${title}: ${view.heading.toLowerCase()}`
        const lead = `From the folder examples/${basename(folder)}.`
        sections.push({ heading, lead, picture: element('img', { src: file, alt: heading }) })
      }
  return sections
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

console.log(
  'Waypost reads customer journeys written as text. The folder examples holds some. This is how one begins:\n',
)
const text = readFileSync(join(root, 'examples/warranty/warranty.journey'), 'utf8')
console.log(
  text
    .split('\n')
    .slice(0, 24)
    .map(line => `  ${line}`.trimEnd())
    .join('\n'),
)
show('Is anything wrong with them?', 'check', 'examples')
show('What does the time of a warranty claim depend on?', 'analyze', 'critical-path', 'examples/warranty')
show('Which factors drive it?', 'analyze', 'cross-impact', 'examples/warranty', '--of', 'ClaimFactors')

const sections = await drawExamples()
writeFileSync(join(out, 'index.html'), drawPage({ title: 'Waypost examples', sections }).markup)
const shown = (path: string): string => relative(process.cwd(), path) || '.'
console.log(`\n${sections.length} pictures are in ${shown(out)}.`)
console.log(`Open ${shown(join(out, 'index.html'))} in a browser to see them all.`)
console.log('\nTo start a journey of your own: npm run --silent waypost -- init my-journeys')
