import type { Declared } from '../../../model/declared.js'
import type { Declarations, Journey } from '../../../model/index.js'
import { labelsByName } from '../../../model/label.js'
import type { Project } from '../../../model/project.js'
import { durationText } from '../../../wording/duration-text.js'
import { tinyPercentText } from '../../../wording/percent-text.js'
import { askNow } from '../../ask.js'
import type { InsightLine } from '../../insights.js'
import { planWithTimes } from '../planned-path.js'
import type { CriticalPathResult } from '../schema.js'

const timesOf = (journey: Journey, project: Project) => askNow(planWithTimes, { element: journey, project })

/** When a touchpoint takes place, what it holds up and what it could gain; how long a journey takes. */
export const planHover = ({ kind, element, owner, key }: Declared, project: Project): string | undefined => {
  if (kind === 'journey') {
    const times = timesOf(element as Journey, project)
    return times && journeyText(times)
  }
  if (kind !== 'touchpoint' || !owner) return undefined
  const times = timesOf(owner.element as Journey, project)
  const found = times?.touchpoints.find(({ name }) => `${owner.key}.${name}` === key)
  if (!times || !found) return undefined
  const rows = [
    ['duration', found.duration],
    ['earliest start', found.earliestStart],
    ['latest start', found.latestStart],
    ['latest finish', found.latestFinish],
    ['total float', found.totalFloat],
  ] as const
  const gain = times.crashing.find(({ name }) => name === found.name)
  const table = [
    ...rows.map(([name, seconds]) => `| ${name} | ${durationText(seconds)} |`),
    ...(gain ? [`| shortening it gains | up to ${durationText(gain.by)} |`] : []),
  ].join('\n')
  const near = times.nearCritical.includes(found.name) ? 'nearly critical' : ''
  return `| planned | ${found.critical ? '**critical**' : near} |\n|---|---|\n${table}`
}

const journeyText = ({ duration, expectation, flow }: CriticalPathResult): string => {
  const sentences = [`Takes ${durationText(duration)} along its critical path.`]
  if (expectation) sentences.push(`Expected length ${durationText(expectation.mean)}.`)
  if (flow.flowEfficiency !== undefined && flow.waitingTime > 0)
    sentences.push(
      `Flow efficiency ${tinyPercentText(flow.flowEfficiency)}: ${durationText(flow.waitingTime)} are waiting.`,
    )
  return sentences.join(' ')
}

const SHOWN = 5

const criticalPathText = (journey: Journey, project: Project): string => {
  const times = timesOf(journey, project)
  if (!times) return 'No durations yet, so no critical path'
  const { duration, criticalPaths, expectation } = times
  const titles = labelsByName(journey.touchpoints)
  const [path = []] = criticalPaths
  const steps = path.slice(0, SHOWN).map(name => titles.get(name) ?? name)
  const more = path.length > SHOWN ? ` → … (${path.length} touchpoints)` : ''
  const others = criticalPaths.length > 1 ? ` · ${criticalPaths.length} critical paths` : ''
  const expected = expectation ? ` · expected ${durationText(expectation.mean)}` : ''
  return `Critical path ${durationText(duration)}: ${steps.join(' → ')}${more}${others}${expected}`
}

/** Above each journey, how long it takes along which touchpoints. */
export const planLines = ({ journeys }: Declarations, project: Project): readonly InsightLine[] =>
  journeys
    .filter(({ touchpoints }) => touchpoints.length > 0)
    .map(journey => ({ range: journey.nameRange, title: criticalPathText(journey, project) }))
