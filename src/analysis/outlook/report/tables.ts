import type { Table } from '../../../wording/document.js'
import { numberText } from '../../../wording/number-text.js'
import type { Move, OutlookResult } from '../index.js'

const right = (title: string) => ({ title, align: 'right' }) as const

/** What a reader calls an outlook, its descriptors and their states. */
export type OutlookLabels = {
  readonly outlook: string
  readonly descriptor: (name: string) => string
  readonly state: (descriptor: string, name: string) => string
}

/** More descriptors than this stand one below the other, with a column for each scenario. */
const columnsShown = 8
const scenariosAcross = 5
const scenariosDown = 20
const movesShown = 20

/** Whatever is told of a scenario besides its states. */
type Told = readonly (readonly [name: string, value: string])[]
type Shown = { readonly states: Readonly<Record<string, string>>; readonly told: Told }

/** The consistent scenarios, or, without any, the least inconsistent ones. */
export const scenarioTable = (result: OutlookResult, labels: OutlookLabels): readonly Table[] => {
  const least = result.leastInconsistent ?? []
  const [what, all] =
    result.scenarios.length > 0
      ? ['Consistent scenarios', consistentOnes(result)]
      : ['Least inconsistent scenarios', leastOnes(least)]
  const [first] = all
  if (first === undefined) return []
  const descriptors = Object.keys(first.states)
  const isWide = descriptors.length > columnsShown
  const shown = all.slice(0, isWide ? scenariosAcross : scenariosDown)
  const more = result.scenarios.length > 0 ? result.consistent : least.length
  const heading = more > shown.length ? `${what}: the first ${shown.length} of ${more}` : what
  const stateText = (descriptor: string, { states }: Shown) => labels.state(descriptor, states[descriptor])
  if (isWide)
    return [
      {
        heading,
        columns: [{ title: 'descriptor' }, ...shown.map((_, number) => ({ title: String(number + 1) }))],
        rows: [
          ...descriptors.map(name => [labels.descriptor(name), ...shown.map(each => stateText(name, each))]),
          ...first.told.map(([name], place) => [name, ...shown.map(({ told }) => told[place][1])]),
        ],
      },
    ]
  return [
    {
      heading,
      columns: [
        right('#'),
        ...descriptors.map(name => ({ title: labels.descriptor(name) })),
        ...first.told.map(([name]) => right(name)),
      ],
      rows: shown.map((each, number) => [
        String(number + 1),
        ...descriptors.map(name => stateText(name, each)),
        ...each.told.map(([, value]) => value),
      ]),
    },
  ]
}

const consistentOnes = ({ scenarios }: OutlookResult): readonly Shown[] =>
  scenarios.map(({ states, margin, totalImpact, weight, certain }) => ({
    states,
    told: [
      ['margin', numberText(margin)],
      ['total impact', numberText(totalImpact)],
      ...(weight === undefined ? [] : [['weight', numberText(weight)] as const]),
      ...(certain === undefined ? [] : [['certain', certain ? 'yes' : 'no'] as const]),
    ],
  }))

const leastOnes = (scenarios: NonNullable<OutlookResult['leastInconsistent']>): readonly Shown[] =>
  scenarios.map(({ states, totalImpact, inconsistency, steps }) => ({
    states,
    told: [
      ['inconsistency', numberText(inconsistency)],
      ['steps', numberText(steps)],
      ['total impact', numberText(totalImpact)],
    ],
  }))

/** Which judgements would have to move, by how many steps, and where they are written. */
export const moveTable = (
  heading: string,
  moves: readonly (readonly [scenario: number, move: Move])[],
  labels: OutlookLabels,
): readonly Table[] =>
  moves.length === 0
    ? []
    : [
        {
          heading: moves.length > movesShown ? `${heading}: the first ${movesShown} of ${moves.length}` : heading,
          columns: [
            right('#'),
            { title: 'descriptor' },
            { title: 'state' },
            { title: 'rival' },
            right('steps'),
            { title: 'one of these judgements, or several together' },
          ],
          rows: moves
            .slice(0, movesShown)
            .map(([scenario, { descriptor, state, rival, steps, cells }]) => [
              String(scenario + 1),
              labels.descriptor(descriptor),
              labels.state(descriptor, state),
              labels.state(descriptor, rival),
              numberText(steps),
              cells.length === 0 ? 'none is judged yet' : cells.map(cellText).join(', '),
            ]),
        },
      ]

const cellText = ({ from, to, value, direction, line }: Move['cells'][number]): string =>
  `${from} → ${to} ${value > 0 ? '+' : ''}${numberText(value)} ${direction} (line ${line})`
