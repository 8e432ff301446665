import type { AstNode } from 'langium'
import { type Context, named } from './context.js'
import { entriesIn } from './grammar-words.js'
import type { NodeOf, NodeType, PropertyNode } from './node-types.js'
import type { FieldsOf } from './properties/fields.js'
import { properties, propertyOf } from './properties/index.js'
import { lowerProperties, nothingWritten } from './properties/lower.js'
import type { Scope } from './properties/row.js'

type EntriesOf<Node> = Node extends { readonly properties: readonly (infer Entry)[] }
  ? Entry
  : Node extends { readonly items: readonly (infer Entry)[] }
    ? Entry
    : never

/** The fields that the properties of a block fill in the Model. */
export type BlockFields<Type extends NodeType> = FieldsOf<
  typeof properties,
  Extract<EntriesOf<NodeOf<Type>>, PropertyNode>['$type']
>

/** The properties among `entries` as the fields of their block; what is not written is as its rows say. */
export const lowerEntries = <Type extends NodeType>(
  context: Context,
  type: Type,
  entries: readonly AstNode[],
  scope?: Scope,
): BlockFields<Type> =>
  lowerProperties(properties, context, entries, scope, { ...nothingIn(type) }) as BlockFields<Type>

const nothing = new Map<string, object>()

/** What a block has of which no property is written. */
export const nothingIn = (type: string): object => {
  const known = nothing.get(type)
  if (known) return known
  const rows = [...new Set(entriesIn(type).values())].flatMap(property => propertyOf(property) ?? [])
  const fields = nothingWritten(rows)
  nothing.set(type, fields)
  return fields
}

type Block = AstNode & { readonly name?: string; readonly properties: readonly AstNode[] }

/** A declaration that consists of its name and its properties; undefined while it has no name yet. */
export const lowerBlock = <Node extends Block & { readonly $type: NodeType }>(
  context: Context,
  node: Node,
  scope?: Scope,
) => {
  const head = named(context, node)
  return head && Object.assign({ ...head }, lowerEntries(context, node.$type as Node['$type'], node.properties, scope))
}

/** All of one kind among the items of a block. */
export const lowerBlocks = <Node extends Block & { readonly $type: NodeType }, Type extends Node['$type']>(
  context: Context,
  items: readonly (AstNode | Node)[],
  type: Type,
  scope?: Scope,
) =>
  items.flatMap(item =>
    item.$type === type ? (lowerBlock(context, item as unknown as Block & NodeOf<Type>, scope) ?? []) : [],
  )
