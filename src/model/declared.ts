import type { FileModel } from './file-model.js'
import type { Kind } from './kinds.js'
import type { Range } from './source.js'

type Element = {
  readonly name: string
  readonly nameRange: Range
  readonly range: Range
  readonly title?: string | undefined
  readonly description?: string | undefined
}

/**
 * Something that names can lead to. Its `key` is unique in a sound project: the name itself, or
 * `Journey.Touchpoint`, `Outlook.Descriptor` and `Outlook.Descriptor.State` for what lives inside something else.
 */
export type Declared = {
  readonly kind: Kind
  readonly key: string
  readonly file: string
  readonly element: Element
  /** The journey or outlook that it belongs to. */
  readonly owner?: Declared
}

const cache = new WeakMap<FileModel, readonly Declared[]>()

/** Everything a file declares, nested things behind their owner. */
export const declaredIn = (model: FileModel): readonly Declared[] => {
  const known = cache.get(model)
  if (known) return known
  const result: Declared[] = []
  const add = (kind: Kind, element: Element, owner?: Declared): Declared => {
    const key = owner ? `${owner.key}.${element.name}` : element.name
    const declared: Declared = { kind, key, file: model.file, element, ...(owner ? { owner } : {}) }
    result.push(declared)
    return declared
  }
  const { declarations } = model
  for (const element of declarations.stakeholders) add('stakeholder', element)
  for (const element of declarations.channels) add('channel', element)
  for (const journey of declarations.journeys) {
    const owner = add('journey', journey)
    for (const stage of journey.stages) add('stage', stage, owner)
    for (const touchpoint of journey.touchpoints) add('touchpoint', touchpoint, owner)
    for (const promise of journey.promises) add('promise', promise, owner)
  }
  for (const most of declarations.mosts) {
    add('most', most)
    for (const element of most.motivations) add('motivation', element)
    for (const element of most.obstacles) add('obstacle', element)
    for (const element of most.supports) add('support', element)
    for (const element of most.trends) add('trend', element)
  }
  for (const element of declarations.goals) add('goal', element)
  for (const element of declarations.kpis) add('kpi', element)
  for (const canvas of declarations.canvases) {
    add('canvas', canvas)
    for (const element of canvas.segments) add('segment', element)
    for (const element of canvas.propositions) add('proposition', element)
    for (const element of canvas.relationships) add('relationship', element)
    for (const element of canvas.revenues) add('revenue', element)
    for (const element of canvas.resources) add('resource', element)
    for (const element of canvas.activities) add('activity', element)
    for (const element of canvas.partners) add('partner', element)
    for (const element of canvas.costs) add('cost', element)
  }
  for (const element of declarations.impacts) add('impacts', element)
  for (const outlook of declarations.outlooks) {
    const owner = add('outlook', outlook)
    for (const descriptor of outlook.descriptors) {
      const inside = add('descriptor', descriptor, owner)
      for (const state of descriptor.states) add('state', state, inside)
    }
  }
  for (const element of declarations.initiatives) add('initiative', element)
  for (const element of declarations.scenarios) add('scenario', element)
  cache.set(model, result)
  return result
}
