import type { CodeLens } from 'vscode-languageserver'
import { durationText } from '../../src/model/duration-text.js'
import type { Journey } from '../../src/model/index.js'
import { label } from '../../src/model/label.js'
import type { Workspace } from '../../src/project/workspace.js'
import type { Editing } from './editing.js'
import { journeyTimes } from './journey-times.js'
import { editorRange } from './positions.js'

const SHOWN = 5

/** Above each journey: how long it takes, and along which touchpoints. */
export const lenses = ({ model, workspace }: Editing): CodeLens[] =>
  model.declarations.journeys
    .filter(({ touchpoints }) => touchpoints.length > 0)
    .map(journey => ({
      range: editorRange(journey.nameRange),
      command: { title: criticalPathText(journey, workspace), command: '' },
    }))

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
