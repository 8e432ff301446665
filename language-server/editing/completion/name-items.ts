import { AstUtils, GrammarAST } from 'langium'
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver'
import { keyOrText } from '../../../src/model/resolve.js'
import { expectedKinds } from '../../lowering/expected-kinds.js'
import { mayNameItself, namesWhatIsFollowed } from '../../lowering/told.js'
import type { Cursor } from './what-follows.js'

/** Names that would resolve here, each with what it is; behind `WarrantyClaim.` what is in it. */
export const nameItems = (cursor: Cursor, assignment: GrammarAST.Assignment): readonly CompletionItem[] => {
  const { editing, blocks, typed } = cursor
  const { names } = editing.workspace
  const rule = AstUtils.getContainerOfType(assignment, GrammarAST.isParserRule)!.name
  const expects = expectedKinds(rule, assignment.feature)
  const scope = scopeOf(cursor, rule)
  const dot = typed.indexOf('.')
  const owner = typed.slice(0, dot)
  const fitting =
    dot < 0
      ? names.candidates({ expects: [...expects], ...(scope === undefined ? {} : { scope }) })
      : names.membersOf(owner, expects, scope).map(({ name, declared }) => ({ name: `${owner}.${name}`, declared }))
  const around = new Set(mayNameItself(rule) ? [] : blocks.map(({ kind, name }) => `${kind} ${name}`))
  const isAround = (name: string): boolean => expects.some(kind => around.has(`${kind} ${name}`))
  return fitting
    .filter(({ name }) => !isAround(name))
    .map(({ name, declared: { kind, element } }) => ({
      label: name,
      kind: CompletionItemKind.Reference,
      detail: element.title ?? kind,
      ...(element.description === undefined ? {} : { documentation: element.description }),
      sortText: `1${name}`,
    }))
}

const OWNERS = new Set(['journey', 'outlook'])
/** `most X for Journey {`, `impacts X for Journey {`, `scenario X of Journey {` */
const ABOUT_A_JOURNEY = new Set(['most', 'impacts', 'scenario'])

/** The journey or outlook in which a bare name is looked up first. */
const scopeOf = ({ editing, blocks }: Cursor, rule: string): string | undefined => {
  const own = blocks.findLast(({ kind }) => OWNERS.has(kind))?.name
  if (namesWhatIsFollowed(rule)) {
    const followed = editing.model.declarations.journeys.find(({ name }) => name === own)?.follows
    return followed && keyOrText(followed, editing.workspace.project().links.target)
  }
  if (own !== undefined) return own
  const header = blocks.find(({ kind }) => ABOUT_A_JOURNEY.has(kind))?.header ?? []
  const at = header.findIndex(({ image }, index) => index >= 2 && (image === 'for' || image === 'of'))
  return at < 0 ? undefined : header[at + 1]?.image
}
