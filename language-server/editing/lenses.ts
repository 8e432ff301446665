import type { CodeLens } from 'vscode-languageserver'
import { durationText } from '../../src/model/duration-text.js'
import { label } from '../../src/model/source.js'
import { criticalPathOf } from '../../src/project/critical-path-of.js'
import { editorRange } from '../server/positions.js'
import type { Editing } from './editing.js'

const SHOWN = 5

/** Above each journey: how long it takes, and along which touchpoints. */
export const lenses = ({ model, workspace }: Editing): CodeLens[] =>
  model.declarations.journeys
    .filter(({ touchpoints }) => touchpoints.length > 0)
    .map(journey => {
      const { duration, criticalPaths } = criticalPathOf(journey, workspace.model(), workspace.settings)
      const titles = new Map(journey.touchpoints.map(touchpoint => [touchpoint.name, label(touchpoint)]))
      const [path = []] = criticalPaths
      const steps = path.slice(0, SHOWN).map(name => titles.get(name) ?? name)
      const more = path.length > SHOWN ? ` → … (${path.length} touchpoints)` : ''
      const others = criticalPaths.length > 1 ? ` · ${criticalPaths.length} critical paths` : ''
      const text =
        duration === 0
          ? 'No durations yet, so no critical path'
          : `Critical path ${durationText(duration)}: ${steps.join(' → ')}${more}${others}`
      return { range: editorRange(journey.nameRange), command: { title: text, command: '' } }
    })
