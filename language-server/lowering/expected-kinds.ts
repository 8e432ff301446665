import type { Kind } from '../../src/model/index.js'
import { kindSchema } from '../../src/model/source.js'
import { reflection } from '../generated/ast.js'

const kindOfType: { readonly [type: string]: Kind } = {
  ServicePromise: 'promise',
  DescriptorState: 'state',
  ...Object.fromEntries(kindSchema.options.map(kind => [kind[0].toUpperCase() + kind.slice(1), kind])),
}

const cache = new Map<string, readonly Kind[]>()

/** What the grammar says a reference may lead to: `[Place:ID]` is journey, stage or touchpoint. */
export const expectedKinds = (type: string, property: string): readonly Kind[] => {
  const key = `${type}.${property}`
  const known = cache.get(key)
  if (known) return known
  const target = reflection.types[type as keyof typeof reflection.types].properties as {
    readonly [name: string]: { readonly referenceType?: string }
  }
  const referenceType = target[property].referenceType!
  const kinds = [referenceType, ...reflection.getAllSubTypes(referenceType)]
    .map(name => kindOfType[name])
    .filter(kind => kind !== undefined)
  const unique = [...new Set(kinds)]
  cache.set(key, unique)
  return unique
}
