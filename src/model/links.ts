import type { Declared } from './declared.js'
import type { FileModel } from './file-model.js'
import type { Names, Resolution } from './names.js'
import type { Reference } from './source.js'

/** Where the references of a project lead. Every reference is resolved once, and anew when a name that it mentions has come or gone. */
export type Links = {
  /** What a reference leads to, or why it leads nowhere. */
  readonly resolution: (reference: Reference) => Resolution
  /** What a reference leads to; undefined where it leads nowhere. */
  readonly target: (reference: Reference) => Declared | undefined
}

/** Links that are kept while names come and go. */
export type KeptLinks = Links & {
  /** A name that this file mentions has come or gone. */
  readonly forget: (model: FileModel) => void
}

/** What was found, by its key: another text of its file declares it anew, and the link still leads there. */
type Found = Pick<Declared, 'key' | 'kind'>

export const createLinks = ({ resolve, declared }: Pick<Names, 'resolve' | 'declared'>): KeptLinks => {
  const found = new WeakMap<Reference, Found>()

  const current = ({ key, kind }: Found): Declared => declared(key).find(each => each.kind === kind)!
  const resolution = (reference: Reference): Resolution => {
    const known = found.get(reference)
    if (known) return { kind: 'found', target: current(known) }
    const fresh = resolve(reference)
    if (fresh.kind === 'found') found.set(reference, { key: fresh.target.key, kind: fresh.target.kind })
    return fresh
  }
  const target = (reference: Reference): Declared | undefined => {
    const known = found.get(reference)
    if (known) return current(known)
    const fresh = resolution(reference)
    return fresh.kind === 'found' ? fresh.target : undefined
  }
  const forget = ({ references }: FileModel): void => {
    for (const reference of references) found.delete(reference)
  }
  return { resolution, target, forget }
}
