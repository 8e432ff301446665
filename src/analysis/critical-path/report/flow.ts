import type { Section, Table } from '../../../wording/document.js'
import { durationText } from '../../../wording/duration-text.js'
import { tinyPercentText } from '../../../wording/percent-text.js'
import type { CriticalPathResult } from '../index.js'

const right = (title: string) => ({ title, align: 'right' }) as const

/** How much of the time something happens, what is nearly critical, and what to shorten next. */
export const flowFacts = ({ flow, nearCritical, crashing: shortenings }: CriticalPathResult): Section['facts'] => {
  const facts: (readonly [string, string])[] = []
  if (flow.flowEfficiency !== undefined) {
    facts.push([
      'flow efficiency',
      `${tinyPercentText(flow.flowEfficiency)} (${durationText(flow.touchTime)} touch time, ${durationText(flow.waitingTime)} waiting)`,
    ])
  }
  if (nearCritical.length > 0) facts.push(['nearly critical', nearCritical.join(', ')])
  const [best] = shortenings
  if (best) facts.push(['shorten next', `${best.name}, by up to ${durationText(best.by)}`])
  return facts
}

export const shorteningTable = ({ crashing: shortenings }: CriticalPathResult): readonly Table[] =>
  shortenings.length === 0
    ? []
    : [
        {
          heading: 'What to shorten next',
          columns: [{ title: 'touchpoint' }, right('by up to'), { title: 'then the longest path is' }],
          rows: shortenings.map(({ name, by, takesOver }) => [
            name,
            durationText(by),
            takesOver.length > 0 ? takesOver.join(' → ') : 'the same: nothing is left to shorten',
          ]),
        },
      ]

/** Nothing where one stage is all that there is. */
export const stageTable = ({ flow }: CriticalPathResult): readonly Table[] =>
  flow.stages.length < 2
    ? []
    : [
        {
          heading: 'Stages',
          columns: [
            { title: 'stage' },
            right('starts'),
            right('lead time'),
            right('touch time'),
            right('waiting'),
            right('flow efficiency'),
          ],
          rows: flow.stages.map(({ stage, start, leadTime, touchTime, waitingTime, flowEfficiency }) => [
            stage,
            durationText(start),
            durationText(leadTime),
            durationText(touchTime),
            durationText(waitingTime),
            flowEfficiency === undefined ? '' : tinyPercentText(flowEfficiency),
          ]),
        },
      ]
