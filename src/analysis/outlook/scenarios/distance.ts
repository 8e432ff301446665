import { spelt } from '../../../model/spelling.js'
import type { CrossImpacts } from '../judgements/cross-impacts.js'
import { stateName } from '../judgements/state-names.js'
import type { CellToMove, Move } from '../schema.js'
import type { Scenario, Standing } from './scores.js'

const CELLS_SHOWN = 5

/** The judgement steps that lift the chosen state of a descriptor up to its best rival. */
export const mendingMove = (impacts: CrossImpacts, scenario: Scenario, standing: Standing): Move =>
  moveOf(impacts, scenario, standing, -standing.lead / impacts.unit, 'chosen')

/** The judgement steps that put the best rival of a descriptor ahead of the chosen state. */
export const breakingMove = (impacts: CrossImpacts, scenario: Scenario, standing: Standing): Move =>
  moveOf(impacts, scenario, standing, Math.floor(standing.lead / impacts.unit) + 1, 'rival')

const moveOf = (
  impacts: CrossImpacts,
  scenario: Scenario,
  { descriptor, chosen, rival }: Standing,
  steps: number,
  winner: 'chosen' | 'rival',
): Move => {
  const [up, down] = winner === 'chosen' ? [chosen, rival] : [rival, chosen]
  const cells: CellToMove[] = []
  scenario.forEach((state, other) => {
    if (other === descriptor) return
    const from = impacts.first[other] + state
    cells.push(...judged(impacts, from, up, 'up'), ...judged(impacts, from, down, 'down'))
  })
  cells.sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
  return {
    descriptor: impacts.descriptors[descriptor].name,
    state: stateName(impacts, chosen),
    rival: stateName(impacts, rival),
    steps,
    cells: cells.slice(0, CELLS_SHOWN),
  }
}

/** The cell as somebody wrote it; a cell that nobody judged has no line to change. */
const judged = (impacts: CrossImpacts, from: number, to: number, direction: 'up' | 'down'): CellToMove[] => {
  const cell = from * impacts.stateCount + to
  const [written] = impacts.judgements.get(cell) ?? []
  return written === undefined
    ? []
    : [
        {
          from: spelt(written.from),
          to: spelt(written.to),
          value: impacts.value[cell] / impacts.unit,
          direction,
          line: written.range.start.line,
        },
      ]
}
