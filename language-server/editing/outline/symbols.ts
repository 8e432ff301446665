import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver'
import { type Declared, declaredIn } from '../../../src/model/declared.js'
import type { FileModel, Kind } from '../../../src/model/index.js'
import { contains, isBefore } from '../../../src/model/ranges.js'
import type { Workspace } from '../../../src/project/workspace.js'
import { lookOf } from '../../lowering/declarations.js'
import { editorRange } from '../positions.js'

const signOf = (kind: Kind): SymbolKind => SymbolKind[lookOf(kind).sign]

/** The outline: everything that is declared, nested as it is written. */
export const documentSymbols = (model: FileModel): DocumentSymbol[] => {
  const roots: DocumentSymbol[] = []
  const open: { readonly declared: Declared; readonly symbol: DocumentSymbol }[] = []
  const inTextOrder = declaredIn(model).toSorted((a, b) =>
    isBefore(a.element.range.start, b.element.range.start) ? -1 : 1,
  )
  for (const declared of inTextOrder) {
    const { element, kind } = declared
    while (open.length > 0 && !contains(open.at(-1)!.declared.element.range, element.range)) open.pop()
    const symbol: DocumentSymbol = {
      name: element.name,
      detail: element.title === undefined ? kind : `${kind} · ${element.title}`,
      kind: signOf(kind),
      range: editorRange(element.range),
      selectionRange: editorRange(element.nameRange),
      children: [],
    }
    const parent = open.at(-1)
    if (parent) parent.symbol.children!.push(symbol)
    else roots.push(symbol)
    open.push({ declared, symbol })
  }
  return roots
}

const MOST_SHOWN = 500

/** Everything in the projects whose name or title contains the letters of the query in their order. */
export const workspaceSymbols = (workspaces: readonly Workspace[], query: string): WorkspaceSymbol[] => {
  const letters = [...query.toLowerCase()]
  const matches = (text: string): boolean => {
    let at = 0
    for (const character of text.toLowerCase()) if (character === letters[at]) at++
    return at === letters.length
  }
  const result: WorkspaceSymbol[] = []
  for (const workspace of workspaces)
    for (const file of workspace.files())
      for (const { element, kind, owner } of declaredIn(workspace.file(file)!)) {
        if (result.length >= MOST_SHOWN) return result
        if (matches(element.name) || (element.title !== undefined && matches(element.title)))
          result.push({
            name: element.name,
            kind: signOf(kind),
            containerName: owner?.key ?? element.title ?? kind,
            location: { uri: file, range: editorRange(element.nameRange) },
          })
      }
  return result
}
