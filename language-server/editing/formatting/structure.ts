import { type AstNode, AstUtils } from 'langium'
import { layoutOf, signsApart } from '../../lowering/told.js'
import type { IToken } from '../../parsing/chevrotain.js'
import { spanOf } from '../../parsing/node-span.js'
import type { ParsedText } from '../../reading/parse-file.js'

/** What the layout needs to know of a text without syntax errors. Tokens are known by their index. */
export type Structure = {
  readonly tokens: readonly IToken[]
  /** What begins with a token: a declaration, property, judgement, row of a matrix, … */
  readonly entries: ReadonlyMap<number, AstNode>
  /** The `{` of the block that a token stands in, -1 at the top. A brace stands where its block's owner stands. */
  readonly block: readonly number[]
  readonly depth: readonly number[]
  /** Both braces of every block that has line breaks. */
  readonly tall: ReadonlySet<number>
  /** `+`, `-` and `..` with a blank on both sides. */
  readonly loose: ReadonlySet<number>
  /** Where the cells of matrices begin. */
  readonly cells: ReadonlySet<number>
  /** Index of the token that begins at an offset. */
  readonly at: (offset: number) => number
  /** Index of the last token of a node. */
  readonly lastOf: (node: AstNode) => number
}

export const structureOf = (text: string, { root, tokens }: ParsedText): Structure => {
  const byOffset = new Map(tokens.map((token, index) => [token.startOffset, index]))
  const byEnd = new Map(tokens.map((token, index) => [token.endOffset! + 1, index]))
  const at = (offset: number): number => byOffset.get(offset)!
  const lastOf = (node: AstNode): number => byEnd.get(spanOf(node).end)!
  return { tokens, at, lastOf, ...blocks(text, tokens), ...roles(linked(root), tokens, at, lastOf) }
}

/** The parser leaves out what only a layout asks: which node is in which. */
const linked = (root: ParsedText['root']): ParsedText['root'] => {
  AstUtils.linkContentToContainer(root, { deep: true })
  return root
}

const blocks = (text: string, tokens: readonly IToken[]): Pick<Structure, 'block' | 'depth' | 'tall'> => {
  const block: number[] = []
  const depth: number[] = []
  const tall = new Set<number>()
  const open: number[] = []
  tokens.forEach(({ image, startOffset }, index) => {
    const opening = image === '}' ? open.pop() : undefined
    block.push(open.at(-1) ?? -1)
    depth.push(open.length)
    if (image === '{') open.push(index)
    if (opening !== undefined && text.slice(tokens[opening].startOffset, startOffset).includes('\n'))
      tall.add(opening).add(index)
  })
  return { block, depth, tall }
}

const roles = (
  root: ParsedText['root'],
  tokens: readonly IToken[],
  at: Structure['at'],
  lastOf: Structure['lastOf'],
): Pick<Structure, 'entries' | 'loose' | 'cells'> => {
  const entries = new Map<number, AstNode>()
  const loose = new Set<number>()
  const cells = new Set<number>()
  for (const node of AstUtils.streamAllContents(root)) {
    const first = at(spanOf(node).offset)
    if (layoutOf(node.$type)) entries.set(first, node)
    if (node.$type === 'MatrixCell') cells.add(first)
    const signs = signsApart(node.$type)
    if (signs.length > 0)
      for (let index = first; index <= lastOf(node); index++) if (signs.includes(tokens[index].image)) loose.add(index)
  }
  return { entries, loose, cells }
}
