import type { Declared } from './declared.js'
import type { FileModel } from './file-model.js'
import { type Names, type Resolution, simpleName } from './names.js'
import type { Reference } from './source.js'

/** Where the references of a project lead. One that is followed is resolved once, and anew when a name that it mentions has come or gone. */
export type Links = {
  /** What a reference leads to, or why it leads nowhere. */
  readonly resolution: (reference: Reference) => Resolution
  /** What a reference leads to; undefined where it leads nowhere. */
  readonly target: (reference: Reference) => Declared | undefined
  /** Whether any reference leads to what has that key, or would if its kind belonged there. */
  readonly isMeant: (key: string) => boolean
}

/** Links that are kept while names come and go. */
export type KeptLinks = Links & {
  /** A name that this file mentions has come or gone. */
  readonly forget: (model: FileModel) => void
}

/** What was found, by its key: another text of its file declares it anew, and the link still leads there. */
type Found = Pick<Declared, 'key' | 'kind'>

/** `file` gives what a file of the project says now. */
export const createLinks = (
  { resolve, declared, mentioning }: Pick<Names, 'resolve' | 'declared' | 'mentioning'>,
  file: (file: string) => FileModel | undefined,
): KeptLinks => {
  const found = new WeakMap<Reference, Found>()
  /** The keys of all that the references of a file mean. */
  const meant = new WeakMap<FileModel, ReadonlySet<string>>()

  /** Undefined where it was never followed; or is gone, which only a reference of a text that is gone itself outlives. */
  const known = (reference: Reference): Declared | undefined => {
    const link = found.get(reference)
    return link && declared(link.key).find(({ kind }) => kind === link.kind)
  }
  const resolution = (reference: Reference): Resolution => {
    const target = known(reference)
    return target ? { kind: 'found', target } : resolve(reference)
  }
  const target = (reference: Reference): Declared | undefined => {
    const target = known(reference)
    if (target) return target
    const fresh = resolve(reference)
    if (fresh.kind !== 'found') return undefined
    // What is only looked at for findings, all references of a text that is typed, is not worth keeping.
    found.set(reference, { key: fresh.target.key, kind: fresh.target.kind })
    return fresh.target
  }
  const meantIn = (model: FileModel): ReadonlySet<string> => {
    const before = meant.get(model)
    if (before) return before
    const all = new Set(model.references.flatMap(reference => targetsOf(resolution(reference)).map(({ key }) => key)))
    meant.set(model, all)
    return all
  }
  const isMeant = (key: string): boolean => {
    for (const user of mentioning(simpleName(key))) if (meantIn(file(user)!).has(key)) return true
    return false
  }
  const forget = (model: FileModel): void => {
    for (const reference of model.references) found.delete(reference)
    meant.delete(model)
  }
  return { resolution, target, isMeant, forget }
}

const targetsOf = (resolution: Resolution): readonly Declared[] => {
  if (resolution.kind === 'unknown') return []
  return resolution.kind === 'ambiguous' ? resolution.targets : [resolution.target]
}
