import { analyzeMost, type MostLinks, type MostResult, mostLinks } from '../analysis/most/index.js'
import type { Model } from '../model/model.js'
import type { Most } from '../model/most.js'
import { resolveWith } from '../model/resolve.js'
import type { Workspace } from './workspace.js'

type Known = { readonly links: MostLinks; readonly today: string; readonly results: WeakMap<Most, MostResult> }

const known = new WeakMap<Model, Known>()

/** The analysis of a MOST within its project on a day; kept until a file or the day changes. */
export const mostOf = (most: Most, { model, names }: Pick<Workspace, 'model' | 'names'>, today: string): MostResult => {
  const all = model()
  let ground = known.get(all)
  if (ground?.today !== today) {
    ground = { links: ground?.links ?? mostLinks(all, resolveWith(names)), today, results: new WeakMap() }
    known.set(all, ground)
  }
  const result = ground.results.get(most) ?? analyzeMost(most, ground.links, today)
  ground.results.set(most, result)
  return result
}
