// `npm run demo`: what Waypost says about the example journeys, and their maps as a page to look at.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { views } from '../src/cli/words.js'
import type { Model } from '../src/model/model.js'
import { type Child, element, htmlDocument } from '../src/views/element.js'

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
    views.map(view => {
      const file = `${name}.${view}.svg`
      call(['render', view, example, '--of', name, '--output', join(relative(root, out), file)], 'pipe')
      return { file, view, title: title ?? name }
    }),
  )
}

const page = (examples: readonly { readonly name: string; readonly pictures: readonly Picture[] }[]): string => {
  const style =
    'body{font-family:system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem}img{max-width:100%;border:1px solid #8884;margin:.5rem 0 2rem}'
  const sections: readonly Child[] = examples.map(({ name, pictures }) => [
    element('h2', {}, name),
    pictures.map(({ file, view, title }) =>
      element(
        'figure',
        {},
        element('figcaption', {}, `${title}, ${view}`),
        element('img', { src: file, alt: `${title}, ${view}` }),
      ),
    ),
  ])
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('title', {}, 'Waypost examples'),
    element('style', {}, style),
  )
  const root = element(
    'html',
    { lang: 'en' },
    head,
    element('body', {}, element('h1', {}, 'Waypost examples'), sections),
  )
  return htmlDocument(root).markup
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
writeFileSync(join(out, 'index.html'), page(examples))

console.log(`\n${examples.flatMap(({ pictures }) => pictures).length} pictures are in ${relative(process.cwd(), out)}.`)
console.log(`Open ${relative(process.cwd(), join(out, 'index.html'))} in a browser to see them all.`)
console.log('\nTo start a journey of your own: waypost init my-journeys')
