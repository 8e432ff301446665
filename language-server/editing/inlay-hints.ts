import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver'
import { durationText } from '../../src/model/duration-text.js'
import { criticalPathOf } from '../../src/project/critical-path-of.js'
import { editorRange } from '../server/positions.js'
import type { Editing } from './editing.js'

/** Start, float and `critical` behind the name or title of each touchpoint in the visible lines. */
export const inlayHints = ({ model, workspace, document }: Editing, visible: Range): InlayHint[] =>
  model.declarations.journeys.flatMap(journey => {
    const times = new Map(
      criticalPathOf(journey, workspace.model(), workspace.settings).touchpoints.map(touchpoint => [
        touchpoint.name,
        touchpoint,
      ]),
    )
    return journey.touchpoints.flatMap(touchpoint => {
      const found = times.get(touchpoint.name)
      const line = touchpoint.nameRange.start.line - 1
      if (!found || line < visible.start.line || line > visible.end.line) return []
      const float = found.critical ? 'critical' : `${durationText(found.totalFloat)} float`
      return [
        {
          position: endOfHeader(document.getText(lineRange(line)), editorRange(touchpoint.nameRange).end),
          label: `starts ${durationText(found.earliestStart)} · ${float}`,
          kind: InlayHintKind.Type,
          paddingLeft: true,
          tooltip: `Earliest start ${durationText(found.earliestStart)}, latest start ${durationText(found.latestStart)} after the journey's start. ${
            found.critical
              ? 'A delay here delays the whole journey.'
              : `It may start up to ${durationText(found.totalFloat)} later without delaying the journey.`
          }`,
        },
      ]
    })
  })

const lineRange = (line: number): Range => ({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })

/** Behind the title where there is one, otherwise behind the name. */
const endOfHeader = (line: string, nameEnd: { line: number; character: number }) => {
  const title = /^\s*"(?:\\.|[^"\\])*"/.exec(line.slice(nameEnd.character))
  return { line: nameEnd.line, character: nameEnd.character + (title?.[0].length ?? 0) }
}
