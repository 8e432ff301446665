import type { DeviationsResult } from '../../../src/analysis/deviations/index.js'
import type { Declared } from '../../../src/model/declared.js'
import type { Journey } from '../../../src/model/index.js'
import { deviationsOf } from '../../../src/project/deviations-of.js'
import { followersOf } from '../../../src/project/planned-journey.js'
import { titleOf } from '../../../src/project/title-of.js'
import type { Workspace } from '../../../src/project/workspace.js'
import { shortList } from '../../../src/wording/lists.js'
import { plainMarkdown } from '../../../src/wording/markdown.js'
import type { Facts } from './facts.js'

/** `3 ad hoc, 1 missing`. */
const countsText = ({ counts }: Pick<DeviationsResult, 'counts'>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')

const journeyText = (journey: Journey, workspace: Workspace): string | undefined => {
  const result = deviationsOf(journey, workspace)
  if (!result) return undefined
  const plan = titleOf(workspace.names)(result.follows)
  return result.deviations.length === 0 ? `Went as planned in ${plan}` : `Deviates from ${plan}: ${countsText(result)}`
}

/** What became of a planned touchpoint in the journeys that follow its plan. */
const plannedText = (plan: Journey, touchpoint: string, workspace: Workspace): string | undefined => {
  const followers = followersOf(plan, workspace)
  if (followers.length === 0) return undefined
  const classes = followers.map(
    follower =>
      new Set(
        deviationsOf(follower, workspace)
          ?.deviations.filter(({ planned }) => planned === touchpoint)
          .map(deviation => deviation.class),
      ),
  )
  const parts = (['missing', 'out of sequence', 'failed'] as const).flatMap(kind => {
    const count = classes.filter(found => found.has(kind)).length
    return count === 0 ? [] : [`${kind} in ${count}`]
  })
  const followed =
    followers.length === 1 ? 'In the journey that follows' : `Of the ${followers.length} journeys that follow`
  return `${followed} this plan: ${parts.length === 0 ? 'as planned' : shortList(parts)}.`
}

const touchpointText = (journey: Journey, touchpoint: string, workspace: Workspace): string | undefined => {
  const result = deviationsOf(journey, workspace)
  if (!result) return plannedText(journey, touchpoint, workspace)
  const found = result.deviations.filter(
    deviation => deviation.touchpoint === touchpoint && deviation.class !== 'missing',
  )
  if (found.length === 0) return undefined
  return found.map(({ class: kind, reason }) => `**${kind}** — ${plainMarkdown(reason)}`).join('  \n')
}

const hoverOf = ({ kind, element, owner }: Declared, workspace: Workspace): string | undefined => {
  if (kind === 'touchpoint' && owner) return touchpointText(owner.element as Journey, element.name, workspace)
  if (kind !== 'journey') return undefined
  const text = journeyText(element as Journey, workspace)
  return text && `${plainMarkdown(text)}.`
}

/** How what took place deviates from what was planned: at a touchpoint, and counted by class above the journey. */
export const deviationFacts: Facts = {
  hover: (target, { workspace }) => hoverOf(target, workspace),
  lines: ({ journeys }, { workspace }) =>
    journeys.flatMap(journey => {
      const title = journeyText(journey, workspace)
      return title === undefined ? [] : [{ range: journey.nameRange, title }]
    }),
}
