import { leftOut } from './left-out.js'
import { shortList } from './lists.js'
import { type Called, sentences } from './note.js'

type Obstacles = { readonly obstacles: readonly string[] }
type Due = { readonly supports: readonly { readonly name: string; readonly due: string }[] }

const all = (names: readonly string[], called: Called): string => shortList(names.map(name => called(name)))

const allDue = ({ supports }: Due, called: Called): string =>
  shortList(supports.map(({ name, due }) => `${called(name)} (${due})`))

/** What is said of motivations, obstacles, supports and trends. */
export const mostNote = sentences('most', {
  'left-out': leftOut,
  'risk-without-both': ({ obstacles }: Obstacles, called) =>
    `The risk of ${all(obstacles, called)} is unknown, because likelihood and severity are missing.`,
  'risk-without-likelihood': ({ obstacles }: Obstacles, called) =>
    `The risk of ${all(obstacles, called)} is unknown, because the likelihood is missing.`,
  'risk-without-severity': ({ obstacles }: Obstacles, called) =>
    `The risk of ${all(obstacles, called)} is unknown, because the severity is missing.`,
  'risk-off-scale': ({ obstacles }: Obstacles, called) =>
    `The risk of ${all(obstacles, called)} is unknown, because a number is outside 1 to 5.`,
  'without-place': ({ obstacles }: Obstacles, called) =>
    `Nobody can see where in the journey ${all(obstacles, called)} occurs. Name touchpoints or stages after \`at\`.`,
  'relieved-only': ({ motivation, supports }: { motivation: string; supports: readonly string[] }, called) =>
    `No support serves ${called(motivation)}, though ${all(supports, called)} removes what blocks it. Write \`serves\` if that is meant.`,
  overdue: (due: Due, called) =>
    `The date has passed for ${allDue(due, called)}. Look whether it is there, or write a new date.`,
  'too-late': ({ trend, obstacle, by, ...due }: Due & { trend: string; obstacle: string; by: string }, called) =>
    `${called(trend)} worsens ${called(obstacle)} by ${by}, before ${allDue(due, called)} is due.`,
  'no-canvas': () => 'There is no canvas in this project, so every chain ends at its KPI.',
  meaning: () => 'MOST is Motivation, Obstacles, Support and Trends of a journey.',
  risk: () =>
    'Risk is likelihood × severity, 1 to 25; low below 4, moderate below 8, high below 15, extreme from 15 on (NPSA 2008).',
  'trends-apart': () => 'Trends stand beside it and are not multiplied in.',
  anywhere: () =>
    'Supports and trends count wherever they are declared; an initiative that removes an obstacle counts like a support unless it was dropped.',
  routes: () =>
    'A KPI leads to a canvas block by a goal that is measured by it (for a proposition, or supported by a relationship), or because it is measured in a journey that keeps a proposition.',
  dates: () => 'A month, quarter or year counts by its last day.',
  complete: () => 'Complete, nothing is sampled.',
})

type Kpi = { readonly kpi: string }
type Unresolved = { readonly unresolved: readonly string[] }

const noKpi = (remover: string, { unresolved }: Unresolved): string =>
  `No KPI shows the effect of ${remover}${unresolved.length === 0 ? '' : ` (${shortList(unresolved)} leads to nothing)`}, so nobody will learn whether it helped.`

/** Why a chain from an obstacle to the canvas ends early, and what to do. */
export const brokenChain = sentences('chain', {
  'no-support': ({ obstacle }: { obstacle: string }, called) =>
    `No support and no initiative removes ${called(obstacle)}, so it stays in the way.`,
  'support-without-kpi': ({ support, ...rest }: Unresolved & { support: string }, called) =>
    `${noKpi(called(support), rest)} Name one after \`moves\`.`,
  'initiative-without-kpi': ({ initiative, ...rest }: Unresolved & { initiative: string }, called) =>
    `${noKpi(called(initiative), rest)} Name one after \`expects\`.`,
  'no-canvas': ({ kpi }: Kpi, called) =>
    `There is no canvas, so nothing says which part of the business gains when ${called(kpi)} moves.`,
  'goals-without-block': ({ kpi, goals }: Kpi & { goals: readonly string[] }, called) =>
    `${called(kpi)} measures ${all(goals, called)}, which no relationship supports and which is for no proposition. Write one of both.`,
  'kpi-without-goal': ({ kpi }: Kpi, called) =>
    `No goal is measured by ${called(kpi)}, and it is measured in no journey that keeps a proposition. Write a goal \`measured by ${kpi}\`.`,
})
