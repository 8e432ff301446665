import type { Declared } from '../../../src/model/declared.js'
import { durationText } from '../../../src/model/duration-text.js'
import type { Journey } from '../../../src/model/index.js'
import { label } from '../../../src/model/label.js'
import type { Workspace } from '../../../src/project/workspace.js'
import { journeyTimes } from '../journey-times.js'
import type { Facts } from './facts.js'

const timesOf = ({ kind, element, owner, key }: Declared, workspace: Workspace): string | undefined => {
  if (kind === 'journey') {
    const journey = journeyTimes(element as Journey, workspace)
    return journey && `Takes ${durationText(journey.duration)} along its critical path.`
  }
  if (kind !== 'touchpoint' || !owner) return undefined
  const found = journeyTimes(owner.element as Journey, workspace)?.touchpoints.find(
    ({ name }) => `${owner.key}.${name}` === key,
  )
  if (!found) return undefined
  const rows = [
    ['duration', found.duration],
    ['earliest start', found.earliestStart],
    ['latest start', found.latestStart],
    ['latest finish', found.latestFinish],
    ['total float', found.totalFloat],
  ] as const
  const table = rows.map(([name, seconds]) => `| ${name} | ${durationText(seconds)} |`).join('\n')
  return `| planned | ${found.critical ? '**critical**' : ''} |\n|---|---|\n${table}`
}

const SHOWN = 5

const criticalPathText = (journey: Journey, workspace: Workspace): string => {
  const times = journeyTimes(journey, workspace)
  if (!times) return 'No durations yet, so no critical path'
  const { duration, criticalPaths } = times
  const titles = new Map(journey.touchpoints.map(touchpoint => [touchpoint.name, label(touchpoint)]))
  const [path = []] = criticalPaths
  const steps = path.slice(0, SHOWN).map(name => titles.get(name) ?? name)
  const more = path.length > SHOWN ? ` → … (${path.length} touchpoints)` : ''
  const others = criticalPaths.length > 1 ? ` · ${criticalPaths.length} critical paths` : ''
  return `Critical path ${durationText(duration)}: ${steps.join(' → ')}${more}${others}`
}

/** When a touchpoint takes place and what it holds up; above each journey, how long it takes along which touchpoints. */
export const criticalPathFacts: Facts = {
  hover: (target, { workspace }) => timesOf(target, workspace),
  lines: ({ journeys }, { workspace }) =>
    journeys
      .filter(({ touchpoints }) => touchpoints.length > 0)
      .map(journey => ({ range: journey.nameRange, title: criticalPathText(journey, workspace) })),
}
