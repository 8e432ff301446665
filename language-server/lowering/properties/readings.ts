import type { AstNode, Reference as NameInText } from 'langium'
import type { Scale } from '../../../src/model/index.js'
import type { Vocabulary } from '../../../src/model/vocabulary.js'
import type * as ast from '../../generated/ast.js'
import { type Context, reference, referenceList } from '../context.js'
import * as values from '../values.js'
import type { Scope, Where } from './row.js'

type With<Property extends string, Value> = AstNode & { readonly key: string } & { readonly [Key in Property]: Value }

/** A word of a closed list. */
export const word = <List extends keyof Vocabulary>(list: List) => ({
  values: list,
  one: (context: Context, node: With<'value', string>) => values.word(context, node, node.value, list),
})

export const yesNo = {
  values: 'yesNo',
  one: (context: Context, node: With<'value', string>) => values.yesNo(context, node, node.value),
} as const

export const level = (scale: Scale) => ({
  one: (context: Context, node: With<'value', string>) => values.level(context, node, scale),
})

export const number = { one: (_: Context, node: With<'value', string>) => values.number(node.value) }
export const text = { one: (_: Context, node: With<'value', string>): string | undefined => node.value }
export const texts = { many: (_: Context, node: With<'values', readonly string[]>) => node.values }

/** A day, month, quarter or year. */
export const date = {
  one: (context: Context, node: With<'value', string>) => values.when(context, node, node.value),
}

/** Seconds. */
export const duration = {
  one: (context: Context, node: With<'value', string>) => values.duration(context, node, node.value),
}

export const period = {
  one: (context: Context, node: With<'value', string>) => values.period(context, node, node.value),
}

export const quantity = {
  one: (context: Context, node: With<'value', ast.Quantity>) => values.quantity(context, node.value),
}

/** One name. */
export const name = (where?: Where) => ({
  where,
  one: (context: Context, node: With<'target', NameInText>, scope: Scope) =>
    reference(context, node, 'target', where && scope[where]),
})

/** Names with commas between them. */
export const names = (where?: Where) => ({
  where,
  many: (context: Context, node: With<'targets', readonly NameInText[]>, scope: Scope) =>
    referenceList(context, node, 'targets', where && scope[where]),
})
