import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver'
import { declaredIn } from '../../src/model/declared.js'
import type { Kind, Range } from '../../src/model/index.js'
import { isBefore } from '../server/positions.js'
import type { Editing } from './editing.js'

// Standard token types, so that every theme has colours for them.
const TYPES = [
  'class',
  'interface',
  'namespace',
  'function',
  'property',
  'variable',
  'enum',
  'enumMember',
  'event',
] as const
const MODIFIERS = ['declaration'] as const

export const legend: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] }

const typeOf = (kind: Kind): (typeof TYPES)[number] => {
  switch (kind) {
    case 'stakeholder':
      return 'class'
    case 'channel':
      return 'interface'
    case 'journey':
    case 'stage':
      return 'namespace'
    case 'touchpoint':
      return 'function'
    case 'promise':
      return 'event'
    case 'kpi':
    case 'goal':
      return 'variable'
    case 'descriptor':
      return 'enum'
    case 'state':
      return 'enumMember'
    default:
      return 'property'
  }
}

/** Names in the colour of what they stand for; a name that leads nowhere keeps the plain one. Keywords are the grammar's. */
export const semanticTokens = ({ model, workspace }: Editing): SemanticTokens => {
  const tokens: { readonly range: Range; readonly kind: Kind; readonly declaration: boolean }[] = [
    ...declaredIn(model).map(({ element, kind }) => ({ range: element.nameRange, kind, declaration: true })),
    ...model.references.flatMap(reference => {
      const resolution = workspace.names.resolve(reference)
      return resolution.kind === 'found'
        ? [{ range: reference.range, kind: resolution.target.kind, declaration: false }]
        : []
    }),
  ]
  const builder = new SemanticTokensBuilder()
  for (const { range, kind, declaration } of tokens.sort((a, b) => (isBefore(a.range.start, b.range.start) ? -1 : 1))) {
    const { start, end } = range
    if (start.line === end.line)
      builder.push(
        start.line - 1,
        start.column - 1,
        end.column - start.column,
        TYPES.indexOf(typeOf(kind)),
        declaration ? 1 : 0,
      )
  }
  return builder.build()
}
