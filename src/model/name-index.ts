import { type Declared, declaredIn } from './declared.js'
import type { FileModel } from './file-model.js'
import type { Kind } from './kinds.js'
import { spelt } from './spelling.js'

/** Everything declared in a project and every name mentioned, found by what is asked; the order of files plays no part. */
export type NameIndex = {
  readonly add: (model: FileModel) => void
  readonly remove: (model: FileModel) => void
  /** Everything under a key, in the order of files and text; more than one means a duplicate. */
  readonly declared: (key: string) => readonly Declared[]
  /** What lives directly in something, by its key. */
  readonly membersOf: (owner: string) => readonly Declared[]
  readonly ofKind: (kind: Kind) => Iterable<Declared>
  /** Touchpoints, stages and promises of that name in any journey. */
  readonly placedAs: (name: string) => readonly Declared[]
  readonly duplicateKeys: () => readonly string[]
  /** The files that write a name, alone or as a part of a qualified one. */
  readonly mentioning: (name: string) => ReadonlySet<string>
}

export const isPlaced = ({ kind }: Declared): boolean => kind === 'stage' || kind === 'touchpoint' || kind === 'promise'

/** What is found under one name, put in order when it is first asked for. */
type Group = { readonly members: Set<Declared>; inOrder: readonly Declared[] | undefined }

const NOTHING: readonly Declared[] = []
const NOWHERE: ReadonlySet<string> = new Set()

export const createNameIndex = (): NameIndex => {
  const byKey = new Map<string, Declared[]>()
  const byOwner = new Map<string, Group>()
  const byKind = new Map<Kind, Group>()
  const byPlace = new Map<string, Group>()
  const duplicates = new Set<string>()
  const mentioning = new Map<string, Set<string>>()

  const add = (model: FileModel): void => {
    for (const declared of declaredIn(model)) {
      const same = byKey.get(declared.key)
      if (!same) byKey.set(declared.key, [declared])
      else {
        same.push(declared)
        same.sort(inFileOrder)
        duplicates.add(declared.key)
      }
      insert(byKind, declared.kind, declared)
      if (declared.owner) insert(byOwner, declared.owner.key, declared)
      if (isPlaced(declared)) insert(byPlace, declared.element.name, declared)
    }
    for (const name of namesWrittenIn(model)) {
      const files = mentioning.get(name)
      if (files) files.add(model.file)
      else mentioning.set(name, new Set([model.file]))
    }
  }

  const remove = (model: FileModel): void => {
    for (const declared of declaredIn(model)) {
      const rest = byKey.get(declared.key)!.filter(other => other !== declared)
      if (rest.length > 0) byKey.set(declared.key, rest)
      else byKey.delete(declared.key)
      if (rest.length < 2) duplicates.delete(declared.key)
      take(byKind, declared.kind, declared)
      if (declared.owner) take(byOwner, declared.owner.key, declared)
      if (isPlaced(declared)) take(byPlace, declared.element.name, declared)
    }
    for (const name of namesWrittenIn(model)) {
      const files = mentioning.get(name)!
      files.delete(model.file)
      if (files.size === 0) mentioning.delete(name)
    }
  }

  return {
    add,
    remove,
    declared: key => byKey.get(key) ?? NOTHING,
    membersOf: owner => inOrder(byOwner.get(owner)),
    ofKind: kind => byKind.get(kind)?.members ?? NOTHING,
    placedAs: name => inOrder(byPlace.get(name)),
    duplicateKeys: () => [...duplicates].sort(),
    mentioning: name => mentioning.get(name) ?? NOWHERE,
  }
}

const insert = <Key>(groups: Map<Key, Group>, key: Key, declared: Declared): void => {
  const group = groups.get(key)
  if (group) {
    group.members.add(declared)
    group.inOrder = undefined
  } else groups.set(key, { members: new Set([declared]), inOrder: undefined })
}

const take = <Key>(groups: Map<Key, Group>, key: Key, declared: Declared): void => {
  const group = groups.get(key)
  if (!group) return
  group.members.delete(declared)
  group.inOrder = undefined
  if (group.members.size === 0) groups.delete(key)
}

const inOrder = (group: Group | undefined): readonly Declared[] => {
  if (!group) return NOTHING
  group.inOrder ??= [...group.members].sort(inFileOrder)
  return group.inOrder
}

const inFileOrder = (a: Declared, b: Declared): number => {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  const [from, to] = [a.element.nameRange.start, b.element.nameRange.start]
  return from.line - to.line || from.column - to.column
}

/** Every part of every name: of `WarrantyClaim.Report` both. */
const namesWrittenIn = ({ references }: FileModel): ReadonlySet<string> =>
  new Set(
    references.flatMap(reference => (reference.dot === undefined ? spelt(reference) : spelt(reference).split('.'))),
  )
