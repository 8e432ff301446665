import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver'
import { askNow } from '../../src/analysis/ask.js'
import { type CriticalPathTouchpoint, planWithTimes } from '../../src/analysis/critical-path/index.js'
import { firstByName } from '../../src/model/first-by-name.js'
import { durationText } from '../../src/wording/duration-text.js'
import type { Editing } from './open-document.js'
import { editorRange } from './positions.js'

/** Start, float and `critical` behind the name or title of each touchpoint in the visible lines. */
export const inlayHints = ({ model, workspace, document }: Editing, visible: Range): InlayHint[] =>
  model.declarations.journeys.flatMap(journey => {
    const times = askNow(planWithTimes, { element: journey, project: workspace.project() })
    const found = firstByName(times?.touchpoints)
    return journey.touchpoints.flatMap(({ name, nameRange }) => {
      const touchpoint = found.get(name)
      const line = nameRange.start.line - 1
      if (!touchpoint || line < visible.start.line || line > visible.end.line) return []
      return [
        {
          position: endOfHeader(document.getText(lineRange(line)), editorRange(nameRange).end),
          kind: InlayHintKind.Type,
          paddingLeft: true,
          ...textOf(touchpoint),
        },
      ]
    })
  })

const textOf = ({ earliestStart, latestStart, totalFloat, critical }: CriticalPathTouchpoint) => {
  const [start, latest, float] = [earliestStart, latestStart, totalFloat].map(durationText)
  return {
    label: `starts ${start} · ${critical ? 'critical' : `${float} float`}`,
    tooltip: `Earliest start ${start}, latest start ${latest} after the journey's start. ${
      critical
        ? 'A delay here delays the whole journey.'
        : `It may start up to ${float} later without delaying the journey.`
    }`,
  }
}

const lineRange = (line: number): Range => ({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })

/** Behind the title where there is one, otherwise behind the name. */
const endOfHeader = (line: string, nameEnd: { line: number; character: number }) => {
  const title = /^\s*"(?:\\.|[^"\\])*"/.exec(line.slice(nameEnd.character))
  return { line: nameEnd.line, character: nameEnd.character + (title?.[0].length ?? 0) }
}
