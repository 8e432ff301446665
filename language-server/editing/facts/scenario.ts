import type { Scenario } from '../../../src/model/index.js'
import { scenarioOf, whatIfOf } from '../../../src/project/scenario-of.js'
import type { Workspace } from '../../../src/project/workspace.js'
import { durationText } from '../../../src/wording/duration-text.js'
import { plainMarkdown } from '../../../src/wording/markdown.js'
import type { Facts } from './facts.js'

type Sided<Value> = { readonly base: Value | null; readonly scenario: Value | null }

const change = <Value>({ base, scenario }: Sided<Value>, text: (value: Value) => string): string => {
  const [before, after] = [base, scenario].map(side => (side === null ? '–' : text(side)))
  return before === after ? before! : `${before} → ${after}`
}

const lineOf = (scenario: Scenario, workspace: Workspace): string | undefined => {
  const whatIf = whatIfOf(scenario, workspace)
  if (!whatIf) return undefined
  const { length, promises, touchpoints } = scenarioOf(scenario, whatIf, workspace)
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
export const scenarioFacts: Facts = {
  hover: ({ kind, element }, { workspace }) => {
    const text = kind === 'scenario' ? lineOf(element as Scenario, workspace) : undefined
    return text && plainMarkdown(text)
  },
  lines: ({ scenarios }, { workspace }) =>
    scenarios.flatMap(scenario => {
      const title = lineOf(scenario, workspace)
      return title === undefined ? [] : [{ range: scenario.nameRange, title }]
    }),
}
