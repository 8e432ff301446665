import type { Declared } from '../../model/declared.js'
import type { Journey } from '../../model/index.js'
import type { Project } from '../../model/project.js'
import { titleOf } from '../../model/title-of.js'
import { shortList } from '../../wording/lists.js'
import { plainMarkdown } from '../../wording/markdown.js'
import { inWords } from '../../wording/note.js'
import { askNow } from '../ask.js'
import type { Insights } from '../insights.js'
import { followersOf } from '../planned-journey.js'
import { deviations } from './question.js'
import type { DeviationsResult } from './schema.js'

/** `3 ad hoc, 1 missing`. */
const countsText = ({ counts }: Pick<DeviationsResult, 'counts'>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')

const journeyText = (journey: Journey, project: Project): string | undefined => {
  const result = askNow(deviations, { element: journey, project })
  if (!result) return undefined
  const plan = titleOf(project.names)(result.follows)
  return result.deviations.length === 0 ? `Went as planned in ${plan}` : `Deviates from ${plan}: ${countsText(result)}`
}

/** What became of a planned touchpoint in the journeys that follow its plan. */
const plannedText = (plan: Journey, touchpoint: string, project: Project): string | undefined => {
  const followers = askNow(followersOf, { element: plan, project })
  if (followers.length === 0) return undefined
  const classes = followers.map(
    follower =>
      new Set(
        askNow(deviations, { element: follower, project })
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

const touchpointText = (journey: Journey, touchpoint: string, project: Project): string | undefined => {
  const result = askNow(deviations, { element: journey, project })
  if (!result) return plannedText(journey, touchpoint, project)
  const found = result.deviations.filter(
    deviation => deviation.touchpoint === touchpoint && deviation.class !== 'missing',
  )
  if (found.length === 0) return undefined
  return found.map(({ class: kind, reason }) => `**${kind}** — ${plainMarkdown(inWords(reason))}`).join('  \n')
}

const hoverOf = ({ kind, element, owner }: Declared, project: Project): string | undefined => {
  if (kind === 'touchpoint' && owner) return touchpointText(owner.element as Journey, element.name, project)
  if (kind !== 'journey') return undefined
  const text = journeyText(element as Journey, project)
  return text && `${plainMarkdown(text)}.`
}

/** How what took place deviates from what was planned: at a touchpoint, and counted by class above the journey. */
export const insights: Insights = {
  hover: hoverOf,
  lines: ({ journeys }, project) =>
    journeys.flatMap(journey => {
      const title = journeyText(journey, project)
      return title === undefined ? [] : [{ range: journey.nameRange, title }]
    }),
}
