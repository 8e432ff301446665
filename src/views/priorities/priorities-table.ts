import type { PrioritiesResult } from '../../analysis/priorities/index.js'
import { firstByName } from '../../model/first-by-name.js'
import type { Journey } from '../../model/journey.js'
import { label } from '../../model/label.js'
import { measuredText } from '../../wording/measured-text.js'
import { drawTable } from '../data-table.js'
import type { Markup } from '../element.js'
import { feelingText, usualScale } from '../emotion-text.js'
import type { PrioritiesOptions } from './priorities.js'

/** What the chart shows in words and numbers, by rank, and what it cannot show. */
export const prioritiesTables = (
  journey: Journey,
  { touchpoints, notPlaced }: PrioritiesResult,
  { emotionScale = usualScale }: PrioritiesOptions,
): readonly Markup[] => {
  const byName = firstByName(journey.touchpoints)
  const titleOf = (name: string): string => label(byName.get(name) ?? { name })
  const sourceOf = (name: string) => {
    const range = byName.get(name)?.range
    return range && { name, range }
  }
  const ranked = drawTable({
    caption: `Priorities: ${label(journey)}`,
    columns: [
      { head: 'Touchpoint' },
      { head: 'Rank', numeric: true },
      { head: 'Quadrant' },
      { head: 'Significance', numeric: true },
      { head: 'Experience' },
      { head: 'Known from' },
      { head: 'Gap', numeric: true },
    ],
    rows: touchpoints.map(({ name, rank, quadrant, significance, experience, basis, occurrences, gap }) => ({
      cells: [
        titleOf(name),
        String(rank),
        quadrant,
        measuredText(significance, 'number'),
        feelingText(experience, emotionScale),
        basis === 'assumed' ? 'assumption of the plan' : `${occurrences} of what took place`,
        measuredText(gap, 'number'),
      ],
      source: sourceOf(name),
    })),
  })
  if (notPlaced.length === 0) return [ranked]
  const rest = drawTable({
    caption: `Not placed: ${label(journey)}`,
    columns: [{ head: 'Touchpoint' }, { head: 'Not written' }],
    rows: notPlaced.map(({ name, without }) => ({
      cells: [titleOf(name), without.join(', ')],
      source: sourceOf(name),
    })),
  })
  return touchpoints.length === 0 ? [rest] : [ranked, rest]
}
