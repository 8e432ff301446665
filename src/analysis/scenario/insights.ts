import type { Scenario } from '../../model/index.js'
import type { Project } from '../../model/project.js'
import { durationText } from '../../wording/duration-text.js'
import { plainMarkdown } from '../../wording/markdown.js'
import { askNow } from '../ask.js'
import type { Insights } from '../insights.js'
import { scenario } from './question.js'

type Sided<Value> = { readonly base: Value | null; readonly scenario: Value | null }

const change = <Value>({ base, scenario }: Sided<Value>, text: (value: Value) => string): string => {
  const [before, after] = [base, scenario].map(side => (side === null ? '–' : text(side)))
  return before === after ? before! : `${before} → ${after}`
}

const lineOf = (element: Scenario, project: Project): string | undefined => {
  const result = askNow(scenario, { element, project }, { runs: 0 })
  if (!result) return undefined
  const { length, promises, touchpoints } = result
  const verdicts = promises
    .filter(({ base, scenario }) => base?.verdict !== scenario?.verdict)
    .map(promise => `${promise.name} ${change(promise, ({ verdict }) => verdict)}`)
  const skipped = touchpoints.filter(({ effect }) => effect === 'skipped').length
  return [
    `Planned length ${change(length, durationText)}`,
    ...verdicts,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(' · ')
}

/** What a what-if changes in length and promises. */
export const insights: Insights = {
  hover: ({ kind, element }, project) => {
    const text = kind === 'scenario' ? lineOf(element as Scenario, project) : undefined
    return text && plainMarkdown(text)
  },
  lines: ({ scenarios }, project) =>
    scenarios.flatMap(element => {
      const title = lineOf(element, project)
      return title === undefined ? [] : [{ range: element.nameRange, title }]
    }),
}
