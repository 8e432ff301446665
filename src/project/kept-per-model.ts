import type { Journey } from '../model/journey.js'
import type { Model } from '../model/model.js'
import type { Workspace } from './workspace.js'

/** What is worked out of a journey within its project, kept until a file changes. */
export const keptPerModel = <Result>(
  compute: (journey: Journey, workspace: Workspace) => Result,
): ((journey: Journey, workspace: Workspace) => Result) => {
  const known = new WeakMap<Model, Map<Journey, Result>>()
  return (journey, workspace) => {
    const model = workspace.model()
    const results = known.get(model) ?? new Map<Journey, Result>()
    known.set(model, results)
    if (!results.has(journey)) results.set(journey, compute(journey, workspace))
    return results.get(journey)!
  }
}
