// What is left of broken texts, read by us and by Langium alone, for docs/decisions/own-recovery.md. By hand:
// `node --import ./scripts/typescript.mjs bench/recovery.ts`
import fc from 'fast-check'
import type { AstNode } from 'langium'
import { parseText } from '../language-server/reading/parse-file.js'
import { brokenBlocks, brokenBraces, inTouchpoint, unfinishedLines } from '../tests/parsing/broken-texts.js'
import { exampleProjects } from '../tests/support/example-files.js'
import { marked } from '../tests/support/marks.js'
import { slip, slipped } from '../tests/support/one-slip.js'
import { plainLangium } from './plain-langium.js'

export type Read = { readonly root: AstNode; readonly errors: number }
type Reader = (text: string) => Read

const { LangiumParser } = plainLangium({ maxLookahead: 2, recoveryEnabled: true, skipValidations: true }).parser

const readers: { readonly [name: string]: Reader } = {
  ours: text => {
    const { root, parserErrors, lexerErrors, repairs } = parseText(text)
    return { root, errors: parserErrors.length + lexerErrors.length + repairs.length }
  },
  'Langium alone': text => {
    const { value, parserErrors, lexerErrors } = LangiumParser.parse(text)
    return { root: value, errors: parserErrors.length + lexerErrors.length }
  },
}

/** Every node as what it is, what it is called and what it says, below what it stands in. */
const saidIn = (node: AstNode, above = ''): readonly string[] => {
  const entries = Object.entries(node).filter(([key]) => !key.startsWith('$'))
  const parts = entries.flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
  const isNode = (part: unknown): part is AstNode => typeof part === 'object' && part !== null && '$type' in part
  const words = parts.map(part => (isNode(part) ? '' : (part?.$refText ?? part))).filter(word => word !== undefined)
  const path = `${above}/${node.$type} ${'name' in node ? node.name : words.join(' ')}`
  return [path, ...parts.filter(isNode).flatMap(part => saidIn(part, path))]
}

const namesIn = (node: AstNode): readonly string[] =>
  saidIn(node)
    .filter(path => /^(?!.*Property)/.test(path))
    .map(path => path.split(' ').at(-1)!)
    .filter(name => name !== '')

/** How many of `wanted` are missing in `found`, each as often as it is there. */
const missingIn = (found: readonly string[], wanted: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const item of found) left.set(item, (left.get(item) ?? 0) + 1)
  return wanted.filter(item => {
    const count = left.get(item) ?? 0
    left.set(item, count - 1)
    return count <= 0
  }).length
}

const share = (part: number, whole: number): string => `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`

export const report = (name: string, read: Reader): void => {
  const around = saidIn(read(inTouchpoint('')).root)
  const lines = unfinishedLines.map(([line, message]) => ({
    text: marked(inTouchpoint(line)).text,
    messages: [message],
  }))
  const whole = lines.filter(({ text }) => missingIn(saidIn(read(text).root), around.slice(1)) === 0)
  const blocks = [
    ...brokenBlocks.map(([, text, messages, keys]) => ({ text: marked(text).text, messages, keys })),
    ...brokenBraces.map(([, text, messages, keys]) => ({
      text: marked(text).text,
      messages,
      keys: keys.split(' ').filter(key => key !== ''),
    })),
  ]
  const names = blocks.map(({ keys }) => keys.map(key => key.split('.').at(-1)!))
  const lost = blocks.map(({ text }, index) => missingIn(namesIn(read(text).root), names[index]))
  const all = [...lines, ...blocks]
  const alike = all.filter(({ text, messages }) => read(text).errors === messages.length)
  console.log(`${name}
  unfinished lines that cost nothing else   ${share(whole.length, lines.length)}
  other texts that keep all declarations    ${share(lost.filter(count => count === 0).length, blocks.length)}
  declarations lost in them                 ${share(
    lost.reduce((a, b) => a + b, 0),
    names.flat().length,
  )}
  texts with as many errors as slips        ${share(alike.length, all.length)}`)
  const texts = Object.values(exampleProjects()).flatMap(files => Object.values(files))
  const slips = fc.sample(fc.tuple(fc.constantFrom(...texts), slip), { seed: 20_261_121, numRuns: 1500 })
  const sound = new Map(texts.map(text => [text, saidIn(read(text).root)]))
  const hurt = slips.map(([text, how]) => {
    const { root, errors } = read(slipped(text, how))
    return { lost: missingIn(saidIn(root), sound.get(text)!.slice(1)), errors }
  })
  const broken = hurt.filter(({ errors }) => errors > 0)
  const mean = (values: readonly number[]): string =>
    (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2)
  console.log(`  ${broken.length} of ${hurt.length} slips in the examples are errors; each loses on average
  parts of the text                         ${mean(broken.map(({ lost }) => lost))}
  and is told as errors                     ${mean(broken.map(({ errors }) => errors))}\n`)
}

for (const [name, read] of Object.entries(readers)) report(name, read)
