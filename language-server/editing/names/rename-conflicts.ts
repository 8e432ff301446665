import type { Declared } from '../../../src/model/declared.js'
import type { Reference } from '../../../src/model/index.js'
import type { Resolution } from '../../../src/model/names.js'
import { spelling } from '../../../src/model/spelling.js'
import type { Workspace } from '../../../src/project/workspace.js'
import { fileName } from '../open-document.js'
import { isSame } from './occurrences.js'

const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_]*$/u

/** Why `target` cannot be called `name`, as a sentence; undefined if it can. */
export const whyNotCalled = (workspace: Workspace, target: Declared, name: string): string | undefined => {
  if (!NAME.test(name))
    return `\`${name}\` cannot be a name. A name starts with a letter or \`_\` and goes on with letters, digits and \`_\`.`
  if (name === target.element.name) return undefined
  const key = target.owner ? `${target.owner.key}.${name}` : name
  const [taken] = workspace.names.declared(key)
  if (taken)
    return `\`${name}\` is already a ${taken.kind} in ${taken.owner ? `\`${taken.owner.key}\`` : 'this project'}. Choose another name, or rename that one first.`
  const confused = firstConfused(workspace, target, name)
  if (confused)
    return `In ${fileName(confused.file)}, line ${confused.line}, it would no longer be clear what \`${name}\` means, because \`${confused.other.key}\` is called that, too. Choose another name.`
  return undefined
}

type Confused = { readonly file: string; readonly line: number; readonly other: Declared }

/** A mention, of `target` or of something else called `name`, that would lead somewhere else after the renaming. */
const firstConfused = (workspace: Workspace, target: Declared, name: string): Confused | undefined => {
  const { names, links } = workspace.project()
  const confusedWith = (reference: Reference): Declared | undefined => {
    const { scope, expects, dot } = reference
    if (dot !== undefined) return undefined
    const isInOwner = target.owner !== undefined && target.owner.key === scope
    const now = likeliest(links.resolution(reference))
    if (!now) return undefined
    if (isSame(now, target))
      return isInOwner ? undefined : likeliest(names.resolve({ ...reference, name: spelling(name) }))
    if (now.element.name !== name || !expects.includes(target.kind) || now.key === `${scope}.${name}`) return undefined
    // A part of the own journey comes first, then what stands at the top, then the parts of other journeys.
    return isInOwner || now.owner ? now : undefined
  }
  const files = new Set([...names.mentioning(target.element.name), ...names.mentioning(name)])
  for (const file of files)
    for (const reference of workspace.file(file)!.references) {
      const other = confusedWith(reference)
      if (other) return { file, line: reference.range.start.line, other }
    }
  return undefined
}

const likeliest = (resolution: Resolution): Declared | undefined => {
  if (resolution.kind === 'ambiguous') return resolution.targets[0]
  return resolution.kind === 'found' ? resolution.target : undefined
}
