import type { AstNode } from 'langium'
import { writtenTwice } from '../../../src/rules/values.js'
import { type Context, rangeOf } from '../context.js'
import type { PropertyType } from '../node-types.js'
import type { FieldsOf } from './fields.js'
import type { AnyRow, Rows, Scope } from './row.js'

type Written = AstNode & { readonly key: string }
type KeyOf<Node> = (property: Node) => string
type Fields = { [field: string]: unknown }
type Table = { readonly [type: string]: AnyRow }

/** The properties among `entries` as fields, added to what `into` has. */
export const lowerProperties = <
  Told extends Partial<Rows>,
  Type extends PropertyType & keyof Told,
  Node extends AstNode,
>(
  told: Told,
  context: Context,
  entries: readonly Node[],
  scope: Scope = NOWHERE,
  into: object = {},
  keyOf: KeyOf<Node & Written> = ({ key }) => key,
): FieldsOf<Told, Type> => {
  const rows = told as Table
  const properties = entries.filter((entry): entry is Node & Written => rows[entry.$type] !== undefined)
  const twice = writtenAgain(context, properties, rows, keyOf)
  const fields = into as Fields
  for (const property of properties) {
    const row = rows[property.$type]
    // A `repeat` whose name turned out to be a property of its own still repeats.
    if (!twice.has(property) || row.repeats) lowerProperty(context, row, property, scope, fields)
  }
  return fields as FieldsOf<Told, Type>
}

const NOWHERE: Scope = {}

const lowerProperty = (context: Context, row: AnyRow, property: Written, scope: Scope, fields: Fields): void => {
  const node = property as never
  if ('fields' in row) {
    Object.assign(fields, row.fields(context, node, scope, fields))
    return
  }
  const field = row.words[property.key].field ?? property.key
  if ('many' in row) {
    const known = fields[field] as readonly unknown[] | undefined
    const items = row.many(context, node, scope)
    fields[field] = known && known.length > 0 ? [...known, ...items] : items
    return
  }
  const value = row.one(context, node, scope)
  if (value !== undefined) fields[field] = value
}

/** What a block has whose properties are not written: empty lists, and what its rows say. */
export const nothingWritten = (rows: readonly AnyRow[]): object =>
  Object.assign(
    {},
    ...rows.map(row => {
      if ('fields' in row) return row.nothing ?? {}
      const names = Object.entries(row.words).map(([key, { field }]) => field ?? key)
      if ('many' in row) return Object.fromEntries(names.map(name => [name, NONE]))
      return row.otherwise === undefined ? {} : Object.fromEntries(names.map(name => [name, row.otherwise]))
    }),
  )

const NONE: readonly never[] = Object.freeze([])

/**
 * Properties that say one thing can be written once: reports the others and returns them; the first of each key holds.
 */
const writtenAgain = <Node extends Written>(
  context: Context,
  properties: readonly Node[],
  rows: Table,
  keyOf: KeyOf<Node>,
): ReadonlySet<Written> => {
  // A block has a handful of properties: looking at those before is faster than a map for each of thousands of blocks.
  const keys = properties.map(keyOf)
  let again: Set<Written> | undefined
  for (const [place, property] of properties.entries()) {
    const key = keys[place]
    // What a property is taken for counts, not how its own keyword is.
    if (rows[property.$type].repeats && key === property.key) continue
    const first = keys.indexOf(key)
    if (first === place) continue
    const before = properties[first]
    again ??= new Set()
    again.add(property)
    context.problems.push({
      rule: writtenTwice.id,
      severity: writtenTwice.severity,
      message: `\`${key}\` is written twice here, so nobody can tell which one holds. Remove one of them.`,
      file: context.file,
      range: rangeOf(property),
      related: [{ message: 'Written here first.', file: context.file, range: rangeOf(before) }],
    })
  }
  return again ?? NEVER
}

const NEVER: ReadonlySet<Written> = new Set()
