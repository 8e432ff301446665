import { element, type Markup } from '../element.js'
import { signedText } from '../number-text.js'
import { drawText } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { fill } from '../theme.js'
import type { TableauLayout } from './layout.js'
import type { ScenarioColumn, Tableau } from './tableau.js'

type Measure = {
  readonly name: string
  readonly text: (column: ScenarioColumn) => string
  /** How long the bar below is, 0..1; without one there is none. */
  readonly share?: (column: ScenarioColumn) => number
}

const rowHeight = 30
const barHeight = 4

const rounded = (value: number): string => String(Math.round(value * 100) / 100)

const measuresOf = ({ columns, result }: Tableau): readonly Measure[] => {
  const most = Math.max(1e-9, ...columns.map(({ totalImpact }) => Math.abs(totalImpact)))
  const measures: readonly (Measure & { readonly isKnown: boolean })[] = [
    {
      name: 'Steps to consistent',
      isKnown: columns.some(({ steps }) => steps !== undefined),
      text: ({ steps }) => rounded(steps ?? 0),
    },
    {
      name: 'Margin',
      isKnown: columns.some(({ margin }) => margin !== undefined && margin !== null),
      text: ({ margin }) => (margin === null || margin === undefined ? '–' : rounded(margin)),
    },
    {
      name: 'Total impact',
      isKnown: columns.length > 0,
      text: ({ totalImpact }) => signedText(totalImpact),
      share: ({ totalImpact }) => Math.max(0, totalImpact / most),
    },
    {
      name: 'Weight',
      isKnown: columns.some(({ weight }) => weight !== undefined),
      text: ({ weight }) => (weight === undefined ? '–' : `${weight} (${Math.round((100 * weight) / result.space)}%)`),
      share: ({ weight }) => (weight ?? 0) / result.space,
    },
    {
      name: 'Certain',
      isKnown: columns.some(({ isCertain }) => isCertain !== undefined),
      text: ({ isCertain }) => (isCertain ? '✓ certain' : '? depends'),
    },
  ]
  return measures.filter(({ isKnown }) => isKnown)
}

/** What is told of each scenario as a whole, in rows below its states. */
export const drawMeasures = (tableau: Tableau, { headWidth, columnWidth }: TableauLayout, gutter: number) => {
  const measures = measuresOf(tableau)
  return {
    height: measures.length * rowHeight,
    draw: (x: number, y: number): readonly Markup[] =>
      measures.flatMap(({ name, text, share }, row) => {
        const top = y + row * rowHeight
        const left = x + headWidth + gutter
        return [
          drawText([name], 'note', { x, top: top + 4, width: headWidth }),
          ...tableau.columns.map((column, place) => {
            const middle = { x: left + place * columnWidth, width: columnWidth - 4 }
            const length = share && share(column) * (middle.width - 16)
            return element(
              'g',
              {},
              drawText([text(column)], 'value', { ...middle, top: top + 3, align: 'middle' }),
              length === undefined || length < 0.5
                ? undefined
                : element('rect', {
                    class: fill('bar'),
                    ...{ x: middle.x + 8, y: top + 3 + textStyles.value.leading + 3, rx: 2 },
                    ...{ width: length, height: barHeight },
                  }),
            )
          }),
        ]
      }),
  }
}
