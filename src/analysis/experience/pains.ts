import type { Touchpoint } from '../../model/journey.js'
import type { ExperiencePains } from './schema.js'

/** Pains in the order of time, counted by how well they are known. */
export const painsOf = (ordered: readonly Touchpoint[]): ExperiencePains => {
  const byEvidence = { assumed: 0, observed: 0, measured: 0, unstated: 0 }
  const list = ordered.flatMap(({ name, pains }) =>
    pains.map(({ text, evidence, source }) => {
      byEvidence[evidence ?? 'unstated']++
      return { touchpoint: name, text, evidence: evidence ?? null, source: source ?? null }
    }),
  )
  return { total: list.length, byEvidence, list }
}
