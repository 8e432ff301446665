import type { Most } from '../../model/most.js'
import type { Reference } from '../../model/source.js'
import { spelt } from '../../model/spelling.js'
import { isBefore } from '../../model/when.js'
import { mostNote as note } from '../../wording/most.js'
import type { Note } from '../../wording/note.js'
import type { MostLinks } from './links.js'
import type { MostResult, ObstacleResult } from './schema.js'

export const mostConvention: readonly Note[] = [
  note('meaning'),
  note('risk'),
  note('trends-apart'),
  note('anywhere'),
  note('routes'),
  note('dates'),
  note('complete'),
]

/** What was left out and what deserves a look. */
export const notesOf = (most: Most, result: Omit<MostResult, 'notes'>, links: MostLinks): readonly Note[] => [
  ...unresolvedNote(most, links),
  ...riskNotes(result.obstacles),
  ...(result.coverage.obstaclesWithoutPlace.length === 0
    ? []
    : [note('without-place', { obstacles: result.coverage.obstaclesWithoutPlace })]),
  ...servedNotes(result),
  ...overdueNotes(result),
  ...lateNotes(result.obstacles, links),
  ...(links.hasCanvas || result.chains.every(({ kpi }) => kpi === undefined) ? [] : [note('no-canvas')]),
]

const referencesIn = ({ journey, motivations, obstacles, supports, trends }: Most): readonly Reference[] => [
  ...(journey ? [journey] : []),
  ...motivations.flatMap(({ of }) => of ?? []),
  ...obstacles.flatMap(({ at, blocks }) => [...at, ...blocks]),
  ...supports.flatMap(({ removes, serves, by, via, moves }) => [
    ...removes,
    ...serves,
    ...(by ? [by] : []),
    ...via,
    ...moves,
  ]),
  ...trends.flatMap(({ worsens, eases }) => [...worsens, ...eases]),
]

const unresolvedNote = (most: Most, { resolve }: MostLinks): readonly Note[] => {
  const missing = referencesIn(most).filter(reference => !resolve(reference))
  const names = [...new Set(missing.map(spelt))]
  return names.length === 0 ? [] : [note('left-out', { names })]
}

type Unknown = Pick<ObstacleResult, 'likelihood' | 'severity'>

const unknownRisk = ({ likelihood, severity }: Unknown) => {
  if (likelihood === undefined) return severity === undefined ? 'risk-without-both' : 'risk-without-likelihood'
  return severity === undefined ? 'risk-without-severity' : 'risk-off-scale'
}
const causes = ['risk-without-both', 'risk-without-likelihood', 'risk-without-severity', 'risk-off-scale'] as const

const riskNotes = (all: readonly ObstacleResult[]): readonly Note[] => {
  const unknown = Map.groupBy(
    all.filter(({ risk }) => risk === undefined),
    unknownRisk,
  )
  return causes.flatMap(cause => {
    const obstacles = unknown.get(cause)?.map(({ name }) => name)
    return obstacles ? [note(cause, { obstacles })] : []
  })
}

/** Unserved motivations that a support helps all the same, by removing what blocks them. */
const servedNotes = ({ motivations, coverage }: Omit<MostResult, 'notes'>): readonly Note[] =>
  motivations
    .filter(({ name, relievedBy }) => coverage.motivationsUnserved.includes(name) && relievedBy.length > 0)
    .map(({ name, relievedBy }) => note('relieved-only', { motivation: name, supports: relievedBy }))

const overdueNotes = ({ supports }: Omit<MostResult, 'notes'>): readonly Note[] => {
  const overdue = supports.flatMap(({ timing, name, due }) =>
    timing === 'overdue' && due !== undefined ? [{ name, due }] : [],
  )
  return overdue.length === 0 ? [] : [note('overdue', { supports: overdue })]
}

/** A trend makes an obstacle worse before any support against it is due. */
const lateNotes = (obstacles: readonly ObstacleResult[], { removers }: MostLinks): readonly Note[] =>
  obstacles.flatMap(({ name: obstacle, trends }) => {
    const { supports } = removers(obstacle)
    const dated = supports.flatMap(({ name, due }) => (due === undefined ? [] : [{ name, due }]))
    if (dated.length === 0 || dated.length < supports.length) return []
    return trends.flatMap(({ name: trend, effect, by }) =>
      effect === 'worsens' && by !== undefined && dated.every(({ due }) => isBefore(by, due))
        ? [note('too-late', { trend, obstacle, by, supports: dated })]
        : [],
    )
  })
