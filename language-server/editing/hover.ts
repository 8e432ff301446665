import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import type { Declared } from '../../src/model/declared.js'
import { durationText } from '../../src/model/duration-text.js'
import type { Journey } from '../../src/model/index.js'
import { editorRange, modelPosition } from '../server/positions.js'
import { keywordAt } from './blocks.js'
import { declarationAt, type Editing, referenceAt, targetAt } from './editing.js'
import { criticalPathOf } from '../../src/project/critical-path-of.js'
import { occurrences } from './occurrences.js'
import { propertyDoc } from './property-docs.js'

/** What stands under the cursor: a name with its description, times and uses, or what a keyword means. */
export const hover = (editing: Editing, position: Position): Hover | undefined => {
  const at = modelPosition(position)
  const target = targetAt(editing, at)
  if (target) {
    const range = referenceAt(editing.model, at)?.range ?? declarationAt(editing.model, at)!.element.nameRange
    return { contents: { kind: MarkupKind.Markdown, value: describe(editing, target) }, range: editorRange(range) }
  }
  const keyword = keywordAt(editing.document, position)
  const doc = keyword && propertyDoc(keyword.block, keyword.word)
  return doc ? { contents: { kind: MarkupKind.Markdown, value: doc }, range: keyword.range } : undefined
}

/** Text from files is shown as text: it makes no links, no images and no HTML. Descriptions are Markdown by contract. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]()<>#+\-!|&]/g, '\\$&').replace(/\s+/g, ' ')

const describe = (editing: Editing, target: Declared): string => {
  const { element, kind, owner } = target
  const title = element.title === undefined ? '' : ` — ${plain(element.title)}`
  const parts = [
    `**${plain(element.name)}**${title}  \n*${kind}${owner ? ` of ${plain(owner.key)}` : ''}*`,
    element.description === undefined ? undefined : safeMarkdown(element.description),
    times(editing, target),
    uses(editing, target),
  ]
  return parts.filter(part => part !== undefined).join('\n\n')
}

/** Descriptions may be formatted, but links that run commands and raw HTML stay text. */
const safeMarkdown = (text: string): string =>
  text.replace(/</g, '&lt;').replace(/\]\(\s*(command|javascript|data|vscode)[^)]*\)/gi, ']')

const times = ({ workspace }: Editing, { kind, element, owner, key }: Declared): string | undefined => {
  if (kind === 'journey') {
    const result = criticalPathOf(element as Journey, workspace.model(), workspace.settings)
    return result.touchpoints.length === 0
      ? undefined
      : `Takes ${durationText(result.duration)} along its critical path.`
  }
  if (kind !== 'touchpoint' || !owner) return undefined
  const found = criticalPathOf(owner.element as Journey, workspace.model(), workspace.settings).touchpoints.find(
    ({ name }) => `${owner.key}.${name}` === key,
  )
  if (!found) return undefined
  const rows = [
    ['duration', found.duration],
    ['earliest start', found.earliestStart],
    ['latest start', found.latestStart],
    ['latest finish', found.latestFinish],
    ['total float', found.totalFloat],
  ] as const
  const table = rows.map(([name, seconds]) => `| ${name} | ${durationText(seconds)} |`).join('\n')
  return `| planned | ${found.critical ? '**critical**' : ''} |\n|---|---|\n${table}`
}

const SHOWN = 4

const uses = ({ workspace }: Editing, target: Declared): string => {
  const places = occurrences(workspace, target)
  if (places.length === 0) return 'Mentioned nowhere.'
  const shown = places.slice(0, SHOWN).map(({ file, range }) => `${plain(fileName(file))}:${range.start.line}`)
  const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : ''
  return `Mentioned ${places.length === 1 ? 'once' : `${places.length} times`}: ${shown.join(', ')}${more}.`
}

const fileName = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
