import type { Declared } from './declared.js'
import type { FileModel } from './file-model.js'
import type { Kind } from './kinds.js'
import { createNameIndex, isPlaced } from './name-index.js'
import { nearest } from './nearest.js'
import type { Reference } from './source.js'
import { spelt } from './spelling.js'

/** Where a name leads. */
export type Resolution =
  | { readonly kind: 'found'; readonly target: Declared }
  | { readonly kind: 'ambiguous'; readonly targets: readonly Declared[] }
  | { readonly kind: 'wrong-kind'; readonly target: Declared }
  | { readonly kind: 'unknown' }

/** Something that a reference could mean, and how it would be written there. */
export type Candidate = { readonly name: string; readonly declared: Declared }

/** All names of a project, kept up to date file by file. */
export type Names = {
  readonly add: (model: FileModel) => void
  readonly remove: (model: FileModel) => void
  readonly resolve: (reference: Reference) => Resolution
  /** What a reference could have meant: every name that would resolve there. */
  readonly candidates: (reference: Pick<Reference, 'expects' | 'scope'>) => readonly Candidate[]
  /** Up to three names that a reference which leads nowhere was probably meant to be, the likeliest first. */
  readonly closest: (reference: Reference) => readonly string[]
  /** What lives in a journey or a descriptor (of the outlook `scope`), by the names it has there. */
  readonly membersOf: (owner: string, expects: readonly Kind[], scope?: string) => readonly Candidate[]
  /** Everything declared under a key; more than one means a duplicate. */
  readonly declared: (key: string) => readonly Declared[]
  readonly duplicates: () => Iterable<readonly Declared[]>
  /** The files whose references write a name, alone or as part of a qualified one. */
  readonly mentioning: (name: string) => Iterable<string>
}

const MEMBERS: ReadonlySet<Kind> = new Set(['stage', 'touchpoint', 'promise', 'descriptor', 'state'])

/** The last part of a name: how it is spelt where its owner is clear. */
export const simpleName = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

/** A reference to a part of its own journey or outlook: nothing outside can be meant. */
const staysInside = ({ scope, expects }: Pick<Reference, 'expects' | 'scope'>): boolean =>
  scope !== undefined && expects.every(kind => MEMBERS.has(kind))

export const createNames = (): Names => {
  const index = createNameIndex()

  const resolve = (reference: Reference): Resolution => {
    const { scope, expects } = reference
    const name = spelt(reference)
    let other: Declared | undefined
    const pick = (key: string): Declared | undefined => {
      const list = index.declared(key)
      other ??= list[0]
      return list.find(({ kind }) => expects.includes(kind))
    }
    const inside = scope === undefined ? undefined : pick(`${scope}.${name}`)
    if (inside) return { kind: 'found', target: inside }
    const outsideToo = !staysInside(reference)
    const direct = outsideToo || name.includes('.') ? pick(name) : undefined
    if (direct) return { kind: 'found', target: direct }
    if (outsideToo) {
      const placed = index.placedAs(name).filter(({ kind }) => expects.includes(kind))
      const targets = firstOfEachKey(placed)
      if (targets.length === 1) return { kind: 'found', target: targets[0] }
      if (targets.length > 1) return { kind: 'ambiguous', targets }
    }
    return other ? { kind: 'wrong-kind', target: other } : { kind: 'unknown' }
  }

  const candidates = (reference: Pick<Reference, 'expects' | 'scope'>): readonly Candidate[] => {
    const { expects, scope } = reference
    const result = new Map<string, Declared>()
    if (scope !== undefined) for (const { name, declared } of inScope(scope, expects)) result.set(name, declared)
    if (!staysInside(reference))
      for (const kind of expects)
        for (const declared of index.ofKind(kind))
          if (!isWithin(declared, scope)) result.set(shortest(declared), declared)
    return [...result].map(([name, declared]) => ({ name, declared }))
  }
  /** Members by their names there; the states of an outlook with their descriptor. */
  const inScope = (scope: string, expects: readonly Kind[]): readonly Candidate[] =>
    index
      .membersOf(scope)
      .flatMap(member => [member, ...index.membersOf(member.key)])
      .filter(({ kind }) => expects.includes(kind))
      .map(declared => ({ name: declared.key.slice(scope.length + 1), declared }))
  const isWithin = ({ owner }: Declared, scope: string | undefined): boolean =>
    owner !== undefined && owner.key === scope
  const shortest = (declared: Declared): string => {
    const { name } = declared.element
    const unambiguous = isPlaced(declared) && index.placedAs(name).length === 1 && index.declared(name).length === 0
    return unambiguous ? name : declared.key
  }

  // One misspelt name mostly stands in many files, and looking for what was meant visits every name of the project.
  const meant = new Map<string, readonly string[]>()
  const closest = (reference: Reference): readonly string[] => {
    const { expects, scope } = reference
    const name = spelt(reference)
    const question = `${name} ${expects.join()} ${scope}`
    const known = meant.get(question)
    if (known) return known
    const answer = closestOf(name, candidates(reference))
    meant.set(question, answer)
    return answer
  }
  const add = (model: FileModel): void => {
    index.add(model)
    meant.clear()
  }
  const remove = (model: FileModel): void => {
    index.remove(model)
    meant.clear()
  }

  const membersOf = (owner: string, expects: readonly Kind[], scope?: string): readonly Candidate[] =>
    [owner, ...(scope === undefined ? [] : [`${scope}.${owner}`])]
      .flatMap(index.membersOf)
      .filter(({ kind }) => expects.includes(kind))
      .map(declared => ({ name: declared.element.name, declared }))

  return {
    add,
    remove,
    resolve,
    candidates,
    closest,
    membersOf,
    declared: index.declared,
    duplicates: () => index.duplicateKeys().map(index.declared),
    mentioning: index.mentioning,
  }
}

/** Of things that are declared twice under the same key, the first. */
const firstOfEachKey = (all: readonly Declared[]): readonly Declared[] => {
  const seen = new Set<string>()
  return all.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** What has that title, then what is spelt nearly like it. */
const closestOf = (name: string, candidates: readonly Candidate[]): readonly string[] => {
  const title = name.toLowerCase()
  const entitled = candidates.filter(({ declared }) => declared.element.title?.toLowerCase() === title)
  const names = candidates.map(candidate => candidate.name)
  const all = new Set([...entitled.map(candidate => candidate.name), ...nearest(name, names)])
  return [...all].filter(other => other !== name).slice(0, 3)
}
