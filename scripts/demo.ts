// `npm run demo`: what Waypost says about the example journeys, and their maps as a page to look at.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Model } from '../src/model/model.js'
import { drawPage, element } from '../src/views/index.js'
import { viewNames } from '../src/views/view-names.js'

const root = join(import.meta.dirname, '..')
const out = join(root, 'out/demo')
const launcher = join(root, 'bin/waypost.cjs')

const call = (args: readonly string[], stdout: 'inherit' | 'pipe'): string => {
  const result = spawnSync(process.execPath, [launcher, ...args], {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  if (result.error !== undefined) throw result.error
  // Findings (status 1) are part of what a demonstration shows.
  if (result.status !== 0 && result.status !== 1)
    throw new Error(`\`waypost ${args.join(' ')}\` ended with status ${result.status}.`)
  return result.stdout ?? ''
}

const show = (why: string, ...args: readonly string[]): void => {
  console.log(`\n${why}\n\n  $ waypost ${args.join(' ')}\n`)
  call(args, 'inherit')
}

type Picture = { readonly file: string; readonly view: string; readonly title: string }

const drawAll = (example: string): readonly Picture[] => {
  const { journeys } = JSON.parse(call(['export', example], 'pipe')) as Model
  return journeys.flatMap(({ name, title }) =>
    viewNames.map(view => {
      const file = `${name}.${view}.svg`
      call(['render', view, example, '--of', name, '--output', join(relative(root, out), file)], 'pipe')
      return { file, view, title: title ?? name }
    }),
  )
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

console.log('Waypost reads customer journeys written as text. These are the ones in the folder examples.')
console.log(`\nThis is how one begins:\n`)
console.log(
  readFileSync(join(root, 'examples/warranty/warranty.journey'), 'utf8')
    .split('\n')
    .slice(0, 24)
    .map(line => `  ${line}`)
    .join('\n'),
)
show('Is anything wrong with them?', 'check', 'examples')
show('What does the time of a warranty claim depend on?', 'analyze', 'critical-path', 'examples/warranty')
show('Which factors drive it?', 'analyze', 'cross-impact', 'examples/warranty', '--of', 'ClaimFactors')

const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()
  .map(name => ({ name, pictures: drawAll(`examples/${name}`) }))
const page = drawPage({
  title: 'Waypost examples',
  sections: examples.flatMap(({ name, pictures }) =>
    pictures.map(({ file, view, title }) => ({
      heading: `${title}: ${view}`,
      lead: `From the folder examples/${name}.`,
      picture: element('img', { src: file, alt: `${title}, ${view}` }),
    })),
  ),
})
writeFileSync(join(out, 'index.html'), page.markup)

console.log(`\n${examples.flatMap(({ pictures }) => pictures).length} pictures are in ${relative(process.cwd(), out)}.`)
console.log(`Open ${relative(process.cwd(), join(out, 'index.html'))} in a browser to see them all.`)
console.log('\nTo start a journey of your own: waypost init my-journeys')
