import { ask } from '../../analysis/ask.js'
import {
  outlook as analysis,
  type CrossImpacts,
  crossImpactsOf,
  type Move,
  type OutlookOptions,
  type OutlookResult,
  outlookLabels,
  type Scenario,
  scoresOf,
  supportOf,
} from '../../analysis/outlook/index.js'
import type { Outlook } from '../../model/impacts.js'
import { titlesIn } from '../../model/title-of.js'
import { signedText } from '../../views/number-text.js'
import { drawOutlook } from '../../views/outlook/outlook.js'
import type { Change, ScenarioColumn, StateInScenario, Tableau } from '../../views/outlook/tableau.js'
import { outlookTables } from '../../views/outlook/tables.js'
import type { Source } from '../../views/picture.js'
import { runLongWork } from '../run-long-work.js'
import type { View } from '../view.js'

/** What a picture shows while somebody types: fewer scenarios in the list, and no sample of succession. */
const forPictures: OutlookOptions = { listLimit: 100, largestSpace: 100_000, sample: { runs: 0 } }

/** Scenarios that stand side by side; more are only counted. */
const COLUMNS = 30

const sourceOf = ({ name, range }: Pick<Outlook, 'name' | 'range'>): Source => ({ name, range })

const tableauOf = (outlook: Outlook, result: OutlookResult): Tableau => {
  const impacts = crossImpactsOf(outlook)
  const labels = outlookLabels(outlook)
  const least = result.leastInconsistent ?? []
  const columns =
    result.consistent > 0
      ? result.scenarios.slice(0, COLUMNS).map(
          (scenario): ScenarioColumn => ({
            states: statesIn(impacts, scenario.states, labels),
            margin: scenario.margin,
            totalImpact: scenario.totalImpact,
            weight: scenario.weight,
            isCertain: scenario.certain,
          }),
        )
      : least.slice(0, COLUMNS).map(
          (scenario): ScenarioColumn => ({
            states: statesIn(impacts, scenario.states, labels),
            totalImpact: scenario.totalImpact,
            steps: scenario.steps,
          }),
        )
  const moves =
    result.scenarios.length > 0 ? result.scenarios.map(({ toBreak }) => [toBreak]) : least.map(({ toMend }) => toMend)
  return {
    name: outlook.name,
    title: labels.outlook,
    description: outlook.description,
    source: { name: outlook.name, range: outlook.nameRange },
    result,
    rows: impacts.descriptors.map(({ name, states }) => {
      const descriptor = outlook.descriptors.find(each => each.name === name)!
      return {
        label: labels.descriptor(name),
        source: sourceOf(descriptor),
        states: states.map(state => ({
          label: labels.state(name, state),
          source: sourceOf(descriptor.states.find(each => each.name === state)!),
        })),
      }
    }),
    columns,
    found: result.consistent > 0 ? result.consistent : least.length,
    changes: moves
      .slice(0, COLUMNS)
      .flatMap((each, scenario) => each.flatMap(move => (move ? [changeOf(move, scenario, labels)] : []))),
  }
}

type Labels = ReturnType<typeof outlookLabels>

const statesIn = (
  impacts: CrossImpacts,
  states: Readonly<Record<string, string>>,
  labels: Labels,
): readonly StateInScenario[] => {
  const scenario: Scenario = Int32Array.from(impacts.descriptors, ({ name, states: all }) => all.indexOf(states[name]))
  const scores = scoresOf(impacts, scenario)
  return impacts.descriptors.map(({ name, states: all }, descriptor) => {
    const own = scores.subarray(impacts.first[descriptor], impacts.first[descriptor + 1])
    const best = own.indexOf(Math.max(...own))
    const steps = (own[best] - own[scenario[descriptor]]) / impacts.unit
    return {
      state: scenario[descriptor],
      support: supportOf(impacts, scenario, descriptor).map(
        ({ descriptor: other, state, value }) =>
          `${labels.descriptor(other)} ${labels.state(other, state)} ${signedText(value)}`,
      ),
      behind: steps > 0 ? { steps, rival: labels.state(name, all[best]) } : undefined,
    }
  })
}

const changeOf = ({ descriptor, state, rival, steps, cells }: Move, scenario: number, labels: Labels): Change => ({
  scenario,
  descriptor: labels.descriptor(descriptor),
  state: labels.state(descriptor, state),
  rival: labels.state(descriptor, rival),
  steps,
  judgements: cells.map(
    ({ from, to, value, direction, line }) => `${from} → ${to} ${signedText(value)} ${direction} (line ${line})`,
  ),
})

export const outlook: View = {
  name: 'outlook',
  heading: 'Scenario tableau',
  of: 'outlook',
  subjects: ({ outlooks }) =>
    outlooks.map(each => ({
      name: each.name,
      title: outlookLabels(each).outlook,
      description: each.description,
      range: each.range,
      draw: async (project, { look, driving }) => {
        const tableau = tableauOf(
          each,
          await runLongWork(ask(analysis, { element: each, project }, forPictures), driving),
        )
        return {
          picture: drawOutlook(tableau, { ...look, titleOf: titlesIn(project) }),
          tables: outlookTables(tableau),
        }
      },
    })),
}
