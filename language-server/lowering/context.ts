import type { AstNode, Reference as NameInText } from 'langium'
import type { Finding, Kind, Range, Reference } from '../../src/model/index.js'
import { spelling } from '../../src/model/spelling.js'
import { NodeSpan, spanOf } from '../parsing/node-span.js'

import { type Comments, tokenRange } from './comments.js'
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

export const rangeOf = (node: AstNode | NodeSpan): Range => (node instanceof NodeSpan ? node : spanOf(node)).range

/** Two spellings that look the same are the same name: `é` in one or in two characters. */
export const normalName = (name: string): string => (PLAIN.test(name) ? name : name.normalize('NFC'))

const PLAIN = /^[\w.]*$/

type NamedNode = AstNode & { readonly name?: string; readonly title?: string }

type Named = {
  name: string
  nameRange: Range
  range: Range
  title?: string
  description?: string
}

/** Name, title, description and places of a declaration; undefined while it has no name yet. */
export const named = (context: Context, node: NamedNode): Readonly<Named> | undefined => {
  if (node.name === undefined) return undefined
  const { range, offset, name } = spanOf(node)
  context.declared.push({ offset, range })
  const result: Named = { name: normalName(node.name), nameRange: tokenRange(name!), range }
  if (node.title !== undefined) result.title = node.title
  const description = context.comments.describing(offset)
  if (description !== undefined) result.description = description
  return result
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
  const range = rangeOf(name.$refNode as unknown as NodeSpan)
  const dot = name.$refText.indexOf('.')
  const reference: { -readonly [Key in keyof Reference]: Reference[Key] } = {
    name: spelling(normalName(name.$refText)),
    range,
    expects,
  }
  if (scope !== undefined) reference.scope = scope
  if (dot >= 0) reference.dot = range.start.column + dot
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
