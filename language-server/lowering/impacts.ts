import type { Impacts, Judgement, Outlook } from '../../src/model/index.js'
import { spelt } from '../../src/model/spelling.js'
import type * as ast from '../generated/ast.js'
import { lowerEntries } from './block.js'
import { type Context, maybe, named, pick, pickAll, rangeOf, reference } from './context.js'
import { lowerScale } from './properties/impacts.js'
import { judged } from './properties/matrix.js'
import type { Scope } from './properties/row.js'

export const lowerImpacts = (context: Context, node: ast.Impacts): Impacts | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const journey = reference(context, node, 'journey')
  const scope: Scope = { journey: journey && spelt(journey), scale: lowerScale(pick(node.items, 'Scale')) }
  return {
    ...head,
    file: context.file,
    ...maybe('journey', journey),
    ...lowerEntries(context, 'Impacts', node.items, scope),
    judgements: pickAll(node.items, 'Judgement').flatMap(item => lowerJudgement(context, item, scope)),
  }
}

export const lowerOutlook = (context: Context, node: ast.Outlook): Outlook | undefined => {
  const head = named(context, node)
  if (!head) return undefined
  const scope: Scope = { outlook: head.name, scale: lowerScale(pick(node.items, 'Scale')) }
  return {
    ...head,
    file: context.file,
    ...lowerEntries(context, 'Outlook', node.items, scope),
    descriptors: pickAll(node.items, 'Descriptor').flatMap(item => {
      const descriptor = named(context, item)
      return descriptor ? [{ ...descriptor, states: item.states.flatMap(state => named(context, state) ?? []) }] : []
    }),
    judgements: pickAll(node.items, 'StateJudgement').flatMap(item => lowerJudgement(context, item, scope)),
  }
}

/** Between factors names are looked up in the journey that the block is about, between states in their outlook. */
const lowerJudgement = (
  context: Context,
  node: ast.Judgement | ast.StateJudgement,
  { journey, outlook, scale }: Scope,
): Judgement[] => {
  const from = reference(context, node as ast.Judgement, 'from', outlook ?? journey)
  const to = reference(context, node as ast.Judgement, 'to', outlook ?? journey)
  const by = reference(context, node as ast.Judgement, 'by')
  const value = judged(context, node.value, scale)
  return from && to && value
    ? [{ from, to, value, ...maybe('by', by), ...maybe('reason', node.reason), range: rangeOf(node) }]
    : []
}
