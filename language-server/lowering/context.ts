import type { AstNode, CstNode, Reference as NameInText } from 'langium'
import type { Finding, Kind, Range, Reference } from '../../src/model/index.js'
import type { Comments } from './comments.js'
import { expectedKinds } from './expected-kinds.js'

/** What the lowering of one file collects while it walks the syntax tree. */
export type Context = {
  readonly file: string
  readonly comments: Comments
  readonly references: Reference[]
  readonly problems: Finding[]
  /** Where every declaration starts, in order: what an ignore comment above it covers. */
  readonly declared: { readonly offset: number; readonly range: Range }[]
}

/** Editor positions start at 0, the Model's at 1. */
export const rangeOf = (node: AstNode | CstNode): Range => {
  const { start, end } = ('$type' in node ? node.$cstNode! : node).range
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  }
}

/** Two spellings that look the same are the same name: `é` in one or in two characters. */
export const normalName = (name: string): string => name.normalize('NFC')

type NamedNode = AstNode & { readonly name?: string; readonly title?: string }

/** Name, title, description and places of a declaration; undefined while it has no name yet. */
export const named = (context: Context, node: NamedNode) => {
  if (node.name === undefined || !node.$cstNode) return undefined
  const range = rangeOf(node)
  context.declared.push({ offset: node.$cstNode.offset, range })
  const description = context.comments.describing(node.$cstNode.offset)
  return {
    name: normalName(node.name),
    nameRange: nameRange(node, range),
    ...(node.title === undefined ? {} : { title: node.title }),
    ...(description === undefined ? {} : { description }),
    range,
  }
}

/** A part of the syntax as written, with its own parts. */
export type Branch = CstNode & { readonly content?: readonly Branch[] }

/** Where the name stands. A rule that is only a choice between rules adds a level around the node's own tokens. */
const nameRange = (node: NamedNode, fallback: Range): Range => {
  const find = (branch: Branch): Range | undefined => {
    for (const child of branch.content ?? []) {
      const source = child.grammarSource?.$container
      if (source?.$type === 'Assignment' && (source as { readonly feature?: string }).feature === 'name')
        return rangeOf(child)
      const inside = child.content && child.astNode === node ? find(child) : undefined
      if (inside) return inside
    }
    return undefined
  }
  return find(node.$cstNode as Branch) ?? fallback
}

/** The properties of a node whose value is a name in the text. */
type NamesIn<Node> = { [Key in keyof Node]-?: NonNullable<Node[Key]> extends NameInText ? Key : never }[keyof Node] &
  string
type NameListsIn<Node> = {
  [Key in keyof Node]-?: NonNullable<Node[Key]> extends readonly NameInText[] ? Key : never
}[keyof Node] &
  string

const register = (
  context: Context,
  name: NameInText | undefined,
  expects: readonly Kind[],
  scope?: string,
): Reference | undefined => {
  if (!name?.$refNode) return undefined
  const range = rangeOf(name.$refNode)
  const dot = name.$refText.indexOf('.')
  const reference: Reference = {
    name: normalName(name.$refText),
    range,
    expects: expects as Kind[],
    ...(scope === undefined ? {} : { scope }),
    ...(dot < 0 ? {} : { dot: range.start.column + dot }),
  }
  context.references.push(reference)
  return reference
}

/** The reference written in `property`; `scope` is the journey or outlook in which it is looked up first. */
export const reference = <Node extends AstNode, Property extends NamesIn<Node>>(
  context: Context,
  node: Node | undefined,
  property: Property,
  scope?: string,
): Reference | undefined =>
  node && register(context, node[property] as NameInText | undefined, expectedKinds(node.$type, property), scope)

export const referenceList = <Node extends AstNode, Property extends NameListsIn<Node>>(
  context: Context,
  node: Node | undefined,
  property: Property,
  scope?: string,
): readonly Reference[] => {
  if (!node) return []
  const expects = expectedKinds(node.$type, property)
  return ((node[property] ?? []) as readonly NameInText[]).flatMap(
    name => register(context, name, expects, scope) ?? [],
  )
}

/** The first property of that type in a block. */
export const pick = <Property extends AstNode, Type extends Property['$type']>(
  properties: readonly Property[],
  type: Type,
): Extract<Property, { readonly $type: Type }> | undefined =>
  properties.find(property => property.$type === type) as Extract<Property, { readonly $type: Type }> | undefined

export const pickAll = <Property extends AstNode, Type extends Property['$type']>(
  properties: readonly Property[],
  type: Type,
): readonly Extract<Property, { readonly $type: Type }>[] =>
  properties.filter(property => property.$type === type) as Extract<Property, { readonly $type: Type }>[]

/** An optional field: absent rather than undefined, so that JSON and equality stay simple. */
export const maybe = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }
