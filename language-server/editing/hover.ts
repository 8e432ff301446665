import { type Hover, MarkupKind, type Position } from 'vscode-languageserver'
import { insightsOf } from '../../src/analysis/insights-of.js'
import { analyses } from '../../src/analysis/registry.js'
import type { Declared } from '../../src/model/declared.js'
import { plainMarkdown, safeMarkdown } from '../../src/wording/markdown.js'
import { keywordAt } from './keywords/blocks.js'
import { keywordIn } from './keywords/keywords.js'
import { occurrences } from './names/occurrences.js'
import { type Editing, fileName, nameAt } from './open-document.js'
import { editorRange, modelPosition } from './positions.js'

/** What stands under the cursor: a name with its description, times and uses, or what a keyword means. */
export const hover = (editing: Editing, position: Position): Hover | undefined => {
  const name = nameAt(editing, modelPosition(position))
  if (name) {
    const value = describe(editing, name.targets[0])
    return { contents: { kind: MarkupKind.Markdown, value }, range: editorRange(name.range) }
  }
  const keyword = keywordAt(editing.document, position)
  const doc = keyword && keywordIn(keyword.block, keyword.word).says
  return doc ? { contents: { kind: MarkupKind.Markdown, value: doc }, range: keyword.range } : undefined
}

const describe = (editing: Editing, target: Declared): string => {
  const { element, kind, owner } = target
  const title = element.title === undefined ? '' : ` — ${plainMarkdown(element.title)}`
  const parts = [
    `**${plainMarkdown(element.name)}**${title}  \n*${kind}${owner ? ` of ${plainMarkdown(owner.key)}` : ''}*`,
    element.description === undefined ? undefined : safeMarkdown(element.description),
    ...analyses.map(analysis => insightsOf(analysis).hover?.(target, editing.workspace.project())),
    uses(editing, target),
  ]
  return parts.filter(part => part !== undefined).join('\n\n')
}

const SHOWN = 4

const uses = ({ workspace }: Editing, target: Declared): string => {
  const places = occurrences(workspace, target)
  if (places.length === 0) return 'Mentioned nowhere.'
  const shown = places.slice(0, SHOWN).map(({ file, range }) => `${plainMarkdown(fileName(file))}:${range.start.line}`)
  const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : ''
  return `Mentioned ${places.length === 1 ? 'once' : `${places.length} times`}: ${shown.join(', ')}${more}.`
}
