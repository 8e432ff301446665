import type { CriticalPathResult } from '../../../src/analysis/critical-path/index.js'
import type { Declared } from '../../../src/model/declared.js'
import type { Journey } from '../../../src/model/index.js'
import { label } from '../../../src/model/label.js'
import type { Workspace } from '../../../src/project/workspace.js'
import { durationText } from '../../../src/wording/duration-text.js'
import { tinyPercentText } from '../../../src/wording/percent-text.js'
import { journeyTimes } from '../journey-times.js'
import type { Facts } from './facts.js'

const timesOf = ({ kind, element, owner, key }: Declared, workspace: Workspace): string | undefined => {
  if (kind === 'journey') {
    const times = journeyTimes(element as Journey, workspace)
    return times && journeyText(times)
  }
  if (kind !== 'touchpoint' || !owner) return undefined
  const times = journeyTimes(owner.element as Journey, workspace)
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

const criticalPathText = (journey: Journey, workspace: Workspace): string => {
  const times = journeyTimes(journey, workspace)
  if (!times) return 'No durations yet, so no critical path'
  const { duration, criticalPaths, expectation } = times
  const titles = new Map(journey.touchpoints.map(touchpoint => [touchpoint.name, label(touchpoint)]))
  const [path = []] = criticalPaths
  const steps = path.slice(0, SHOWN).map(name => titles.get(name) ?? name)
  const more = path.length > SHOWN ? ` → … (${path.length} touchpoints)` : ''
  const others = criticalPaths.length > 1 ? ` · ${criticalPaths.length} critical paths` : ''
  const expected = expectation ? ` · expected ${durationText(expectation.mean)}` : ''
  return `Critical path ${durationText(duration)}: ${steps.join(' → ')}${more}${others}${expected}`
}

/** When a touchpoint takes place, what it holds up and what it could gain; above each journey, how long it takes along which touchpoints. */
export const criticalPathFacts: Facts = {
  hover: (target, { workspace }) => timesOf(target, workspace),
  lines: ({ journeys }, { workspace }) =>
    journeys
      .filter(({ touchpoints }) => touchpoints.length > 0)
      .map(journey => ({ range: journey.nameRange, title: criticalPathText(journey, workspace) })),
}
