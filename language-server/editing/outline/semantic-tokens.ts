import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver'
import { declaredIn } from '../../../src/model/declared.js'
import type { Kind, Range } from '../../../src/model/index.js'
import { isBefore } from '../../../src/model/ranges.js'
import { lookOf, tokens } from '../../lowering/declarations.js'
import { type Editing, partsOf } from '../open-document.js'

const MODIFIERS = ['declaration'] as const

export const legend: SemanticTokensLegend = { tokenTypes: [...tokens], tokenModifiers: [...MODIFIERS] }

type Colored = { readonly range: Range; readonly kind: Kind; readonly declaration: boolean }

/** Names in the colour of what they stand for; a name that leads nowhere keeps the plain one. Keywords are the grammar's. */
export const semanticTokens = ({ model, workspace }: Editing): SemanticTokens => {
  const declarations: readonly Colored[] = declaredIn(model).map(({ element, kind }) => ({
    range: element.nameRange,
    kind,
    declaration: true,
  }))
  const { links } = workspace.project()
  const mentions = model.references.flatMap((reference): readonly Colored[] => {
    const target = links.target(reference)
    if (!target) return []
    const { kind, owner } = target
    const [member, before] = partsOf(reference)
    return [
      ...(before && owner ? [{ range: before, kind: owner.kind, declaration: false }] : []),
      { range: member, kind, declaration: false },
    ]
  })
  const builder = new SemanticTokensBuilder()
  const inTextOrder = [...declarations, ...mentions].sort((a, b) => (isBefore(a.range.start, b.range.start) ? -1 : 1))
  for (const { range, kind, declaration } of inTextOrder) {
    const { start, end } = range
    const type = tokens.indexOf(lookOf(kind).token)
    builder.push(start.line - 1, start.column - 1, end.column - start.column, type, declaration ? 1 : 0)
  }
  return { data: builder.build().data }
}
