import type { Kind } from '../../src/model/index.js'
import { reflection } from '../generated/ast.js'
import { declarationOf } from './declarations.js'

const byProperty = new Map<string, Map<string, readonly Kind[]>>()

/** What the grammar says a reference may lead to: `[Place:ID]` is journey, stage or touchpoint. */
export const expectedKinds = (type: string, property: string): readonly Kind[] => {
  const known = byProperty.get(type)?.get(property)
  if (known) return known
  const kinds = kindsOf(type, property)
  byProperty.set(type, (byProperty.get(type) ?? new Map<string, readonly Kind[]>()).set(property, kinds))
  return kinds
}

const kindsOf = (type: string, property: string): readonly Kind[] => {
  const { properties } = reflection.types[type as keyof typeof reflection.types] as {
    readonly properties: { readonly [name: string]: { readonly referenceType?: string } }
  }
  const referenceType = properties[property].referenceType!
  const kinds = [referenceType, ...reflection.getAllSubTypes(referenceType)].map(name => declarationOf(name)?.kind)
  return [...new Set(kinds.filter(kind => kind !== undefined))]
}
