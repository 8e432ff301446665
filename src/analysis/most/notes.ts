import type { Most } from '../../model/most.js'
import type { Reference } from '../../model/source.js'
import { isBefore } from '../../model/when.js'
import { shortList } from '../../wording/lists.js'
import type { MostLinks } from './links.js'
import type { MostResult, ObstacleResult } from './schema.js'

export const mostConvention = [
  'MOST is Motivation, Obstacles, Support and Trends of a journey.',
  'Risk is likelihood × severity, 1 to 25; low below 4, moderate below 8, high below 15, extreme from 15 on (NPSA 2008). Trends stand beside it and are not multiplied in.',
  'Supports and trends count wherever they are declared; an initiative that removes an obstacle counts like a support unless it was dropped.',
  'A KPI leads to a canvas block by a goal that is measured by it (for a proposition, or supported by a relationship), or because it is measured in a journey that keeps a proposition.',
  'A month, quarter or year counts by its last day.',
  'Complete, nothing is sampled.',
].join(' ')

/** What was left out and what deserves a look. */
export const notesOf = (most: Most, result: Omit<MostResult, 'notes'>, links: MostLinks): readonly string[] => [
  ...unresolvedNote(most, links),
  ...riskNotes(result.obstacles),
  ...(result.coverage.obstaclesWithoutPlace.length === 0
    ? []
    : [
        `Nobody can see where in the journey ${shortList(result.coverage.obstaclesWithoutPlace)} occurs. Name touchpoints or stages after \`at\`.`,
      ]),
  ...servedNotes(result),
  ...overdueNotes(result),
  ...lateNotes(result.obstacles, links),
  ...(links.hasCanvas || result.chains.every(({ kpi }) => kpi === undefined)
    ? []
    : ['There is no canvas in this project, so every chain ends at its KPI.']),
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

const unresolvedNote = (most: Most, { resolve }: MostLinks): readonly string[] => {
  const missing = referencesIn(most).filter(reference => !resolve(reference))
  const names = [...new Set(missing.map(({ name }) => name))]
  return names.length === 0 ? [] : [`Left out because the name leads to nothing: ${shortList(names)}.`]
}

const riskNotes = (obstacles: readonly ObstacleResult[]): readonly string[] => {
  const unknown = obstacles.filter(({ risk }) => risk === undefined)
  const without = (wanted: (obstacle: ObstacleResult) => boolean) => unknown.filter(wanted).map(({ name }) => name)
  const causes = [
    [
      'likelihood and severity are missing',
      without(({ likelihood, severity }) => likelihood === undefined && severity === undefined),
    ],
    [
      'the likelihood is missing',
      without(({ likelihood, severity }) => likelihood === undefined && severity !== undefined),
    ],
    [
      'the severity is missing',
      without(({ likelihood, severity }) => likelihood !== undefined && severity === undefined),
    ],
    [
      'a number is outside 1 to 5',
      without(({ likelihood, severity }) => likelihood !== undefined && severity !== undefined),
    ],
  ] as const
  return causes
    .filter(([, names]) => names.length > 0)
    .map(([cause, names]) => `The risk of ${shortList(names)} is unknown, because ${cause}.`)
}

/** Unserved motivations that a support helps all the same, by removing what blocks them. */
const servedNotes = ({ motivations, coverage }: Omit<MostResult, 'notes'>): readonly string[] =>
  motivations
    .filter(({ name, relievedBy }) => coverage.motivationsUnserved.includes(name) && relievedBy.length > 0)
    .map(
      ({ name, relievedBy }) =>
        `No support serves ${name}, though ${shortList(relievedBy)} removes what blocks it. Write \`serves\` if that is meant.`,
    )

const overdueNotes = ({ supports }: Omit<MostResult, 'notes'>): readonly string[] => {
  const overdue = supports.filter(({ timing }) => timing === 'overdue').map(({ name, due }) => `${name} (${due})`)
  return overdue.length === 0
    ? []
    : [`The date has passed for ${shortList(overdue)}. Look whether it is there, or write a new date.`]
}

/** A trend makes an obstacle worse before any support against it is due. */
const lateNotes = (obstacles: readonly ObstacleResult[], { removers }: MostLinks): readonly string[] =>
  obstacles.flatMap(({ name, trends }) => {
    const { supports } = removers(name)
    const dates = supports.map(({ due }) => due)
    if (dates.length === 0) return []
    return trends
      .filter(({ effect, by }) => effect === 'worsens' && by !== undefined)
      .filter(({ by }) => dates.every(due => due !== undefined && isBefore(by!, due)))
      .map(
        trend =>
          `${trend.name} worsens ${name} by ${trend.by}, before ${shortList(supports.map(support => `${support.name} (${support.due})`))} is due.`,
      )
  })
