import { type Declared, declaredIn } from './declared.js'
import type { FileModel } from './file-model.js'
import type { Kind, Reference } from './source.js'

/** Where a name leads. */
export type Resolution =
  | { readonly kind: 'found'; readonly target: Declared }
  | { readonly kind: 'ambiguous'; readonly targets: readonly Declared[] }
  | { readonly kind: 'wrong-kind'; readonly target: Declared }
  | { readonly kind: 'unknown' }

/** All names of a project, kept up to date file by file. */
export type Names = {
  readonly add: (model: FileModel) => void
  readonly remove: (model: FileModel) => void
  readonly resolve: (reference: Reference) => Resolution
  /** What a reference could have meant: every name that would resolve there. */
  readonly candidates: (reference: Pick<Reference, 'expects' | 'scope'>) => readonly string[]
  /** Everything declared under a key; more than one means a duplicate. */
  readonly declared: (key: string) => readonly Declared[]
  readonly duplicates: () => Iterable<readonly Declared[]>
  /** How often a name is written in the references of the project, alone or as part of a qualified one. */
  readonly mentions: (name: string) => number
  /** The files with such a reference. */
  readonly mentioning: (name: string) => Iterable<string>
}

const MEMBERS: ReadonlySet<Kind> = new Set(['stage', 'touchpoint', 'promise', 'descriptor', 'state'])

/** The last part of a name: how it is spelt where its owner is clear. */
export const simpleName = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

/** Every part of every name that is mentioned: of `WarrantyClaim.Report` both. */
const partsOf = (model: FileModel): readonly string[] =>
  model.references.flatMap(({ name, dot }) => (dot === undefined ? name : name.split('.')))

/** A reference to a part of its own journey or outlook: nothing outside can be meant. */
const staysInside = ({ scope, expects }: Pick<Reference, 'expects' | 'scope'>): boolean =>
  scope !== undefined && expects.every(kind => MEMBERS.has(kind))

const inFileOrder = (a: Declared, b: Declared): number => {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  const [from, to] = [a.element.nameRange.start, b.element.nameRange.start]
  return from.line - to.line || from.column - to.column
}

export const createNames = (): Names => {
  const byKey = new Map<string, Declared[]>()
  const membersByName = new Map<string, Declared[]>()
  const duplicateKeys = new Set<string>()
  const mentions = new Map<string, Map<string, number>>()

  const insert = (map: Map<string, Declared[]>, key: string, declared: Declared): number => {
    const list = map.get(key)
    if (!list) map.set(key, [declared])
    else {
      list.push(declared)
      list.sort(inFileOrder)
    }
    return map.get(key)!.length
  }
  const take = (map: Map<string, Declared[]>, key: string, file: string): number => {
    const rest = (map.get(key) ?? []).filter(declared => declared.file !== file)
    if (rest.length > 0) map.set(key, rest)
    else map.delete(key)
    return rest.length
  }
  const isPlaced = ({ kind }: Declared): boolean => kind === 'stage' || kind === 'touchpoint' || kind === 'promise'

  const add = (model: FileModel): void => {
    for (const declared of declaredIn(model)) {
      if (insert(byKey, declared.key, declared) > 1) duplicateKeys.add(declared.key)
      if (isPlaced(declared)) insert(membersByName, declared.element.name, declared)
    }
    for (const part of partsOf(model)) {
      const files = mentions.get(part) ?? new Map<string, number>()
      files.set(model.file, (files.get(model.file) ?? 0) + 1)
      mentions.set(part, files)
    }
  }
  const remove = (model: FileModel): void => {
    for (const declared of declaredIn(model)) {
      if (take(byKey, declared.key, model.file) < 2) duplicateKeys.delete(declared.key)
      if (isPlaced(declared)) take(membersByName, declared.element.name, model.file)
    }
    for (const part of partsOf(model)) {
      const files = mentions.get(part)
      files?.delete(model.file)
      if (files?.size === 0) mentions.delete(part)
    }
  }

  const resolve = (reference: Reference): Resolution => {
    const { name, scope, expects } = reference
    const matches = ({ kind }: Declared): boolean => expects.includes(kind)
    let other: Declared | undefined
    const pick = (key: string): Declared | undefined => {
      const list = byKey.get(key)
      if (!list) return undefined
      other ??= list[0]
      return list.find(matches)
    }
    const inside = scope === undefined ? undefined : pick(`${scope}.${name}`)
    if (inside) return { kind: 'found', target: inside }
    if (!staysInside(reference) || name.includes('.')) {
      const direct = pick(name)
      if (direct) return { kind: 'found', target: direct }
    }
    if (!staysInside(reference)) {
      const members = (membersByName.get(name) ?? []).filter(matches)
      const owners = new Set(members.map(({ key }) => key))
      if (owners.size === 1) return { kind: 'found', target: members[0] }
      if (owners.size > 1) return { kind: 'ambiguous', targets: members }
    }
    return other ? { kind: 'wrong-kind', target: other } : { kind: 'unknown' }
  }

  const candidates = (reference: Pick<Reference, 'expects' | 'scope'>): readonly string[] => {
    const { expects, scope } = reference
    const inside = staysInside(reference)
    const prefix = `${scope}.`
    const result = new Set<string>()
    for (const [key, [first, ...more]] of byKey) {
      const declared = [first, ...more].find(({ kind }) => expects.includes(kind))
      if (!declared) continue
      if (scope !== undefined && key.startsWith(prefix)) result.add(key.slice(prefix.length))
      else if (!inside) result.add(isPlaced(declared) && isUnambiguous(declared) ? declared.element.name : key)
    }
    return [...result]
  }
  const isUnambiguous = (declared: Declared): boolean => {
    const same = membersByName.get(declared.element.name)
    return same?.length === 1 && !byKey.has(declared.element.name)
  }

  return {
    add,
    remove,
    resolve,
    candidates,
    declared: key => byKey.get(key) ?? [],
    duplicates: () => [...duplicateKeys].toSorted().map(key => byKey.get(key)!),
    mentions: name => [...(mentions.get(name)?.values() ?? [])].reduce((sum, count) => sum + count, 0),
    mentioning: name => mentions.get(name)?.keys() ?? [],
  }
}
