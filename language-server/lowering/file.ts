import type { Declarations, FileModel, Finding, Ignore } from '../../src/model/index.js'
import type * as ast from '../generated/ast.js'
import { lowerBlock } from './block.js'
import { lowerCanvas } from './canvas.js'
import type { Comments } from './comments.js'
import type { Context } from './context.js'
import { lowerImpacts, lowerOutlook } from './impacts.js'
import { lowerScenario } from './initiatives.js'
import { lowerJourney } from './journeys.js'
import { lowerMost } from './most.js'

/** The syntax tree of one file as plain data. What is unfinished is left out; everything around it stays. */
export const lowerFile = (
  root: ast.JourneyFile,
  file: string,
  comments: Comments,
  syntaxProblems: readonly Finding[],
): FileModel => {
  const context: Context = { file, comments, references: [], problems: [...syntaxProblems], declared: [] }
  const of = <Type extends ast.Declaration['$type'], Item>(
    type: Type,
    lower: (context: Context, node: Extract<ast.Declaration, { readonly $type: Type }>) => Item | undefined,
  ): Item[] =>
    root.declarations.flatMap(node =>
      node.$type === type ? (lower(context, node as Extract<ast.Declaration, { readonly $type: Type }>) ?? []) : [],
    )
  const declarations: Declarations = {
    stakeholders: of('Stakeholder', inFile),
    channels: of('Channel', inFile),
    journeys: of('Journey', lowerJourney),
    mosts: of('Most', lowerMost),
    goals: of('Goal', inFile),
    kpis: of('Kpi', inFile),
    canvases: of('Canvas', lowerCanvas),
    impacts: of('Impacts', lowerImpacts),
    outlooks: of('Outlook', lowerOutlook),
    initiatives: of('Initiative', inFile),
    scenarios: of('Scenario', lowerScenario),
  }
  return {
    file,
    declarations,
    references: inOrder(context.references),
    problems: context.problems,
    ignores: ignores(context),
  }
}

/** What consists of its properties alone, and knows its file. */
const inFile = <Node extends Parameters<typeof lowerBlock>[1]>(context: Context, node: Node) => {
  const block = lowerBlock(context, node)
  return block && { ...block, file: context.file }
}

const inOrder = (references: FileModel['references']): FileModel['references'] =>
  references.toSorted((a, b) => a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column)

/** Each ignore comment covers the declaration that starts next below it. */
const ignores = (context: Context): readonly Ignore[] => {
  const declared = context.declared.toSorted((a, b) => a.offset - b.offset)
  return context.comments.ignores.map(({ rule, reason, range, end }) => ({
    rule,
    reason,
    range,
    covers: declared.find(({ offset }) => offset >= end)?.range,
  }))
}
