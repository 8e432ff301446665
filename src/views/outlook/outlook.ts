import type { Fact } from '../drawing/facts-row.js'
import { titleRow } from '../drawing/title-row.js'
import { element, type Markup } from '../element.js'
import { drawFrame, type PictureOptions } from '../picture.js'
import { drawText, textHeight } from '../text/draw.js'
import { textStyles } from '../text/styles.js'
import { wrap } from '../text/wrap.js'
import { stroke } from '../theme.js'
import { layoutTableau } from './layout.js'
import { drawMeasures } from './measures.js'
import { drawHeads, drawStates } from './state-boxes.js'
import { isConsistent, type Tableau } from './tableau.js'

const margin = 32
const leastWidth = 640
const gutter = 20
const numberRow = 24

/** The scenarios of an outlook side by side (a scenario tableau): what is the same, what differs, and how firm each is. */
export const drawOutlook = (tableau: Tableau, options: PictureOptions): Markup => {
  const { rows, columns } = tableau
  const layout = layoutTableau(tableau)
  const isEmpty = rows.length === 0 || columns.length === 0
  const content = isEmpty ? 0 : layout.headWidth + gutter + columns.length * layout.columnWidth
  const width = Math.max(leastWidth, content + 2 * margin)
  const room = width - 2 * margin
  const title = titleRow(
    {
      title: tableau.title,
      description: tableau.description,
      facts: factsOf(tableau),
      source: { ...tableau.source, kind: 'wp-outlook' },
    },
    margin,
    room,
    options,
  )
  const lead = wrap(leadOf(tableau), Math.min(room, 860), textStyles.note)
  const leadTop = margin + title.height + 22
  const left = margin + layout.headWidth + gutter
  const top = leadTop + textHeight(lead, 'note') + 12 + numberRow
  const measures = drawMeasures(tableau, layout, gutter)
  const measuresTop = top + layout.height + 12
  const notes = isEmpty ? [] : wrap(explained(tableau), Math.min(room, 860), textStyles.note)
  const notesTop = measuresTop + measures.height + 14
  return drawFrame(
    {
      kind: 'outlook',
      name: tableau.name,
      title: `Outlook: ${tableau.title}`,
      description: [
        tableau.description,
        ...factsOf(tableau).map(({ name, text }) => `${name}: ${text}.`),
        leadOf(tableau),
      ]
        .filter(Boolean)
        .join(' '),
      width,
      height: isEmpty ? leadTop + textHeight(lead, 'note') + margin : notesTop + textHeight(notes, 'note') + margin,
    },
    options,
    title.draw(margin),
    drawText(lead, 'note', { x: margin, top: leadTop, width: room }),
    isEmpty
      ? undefined
      : [
          columns.map((_, column) =>
            drawText([String(column + 1)], 'factName', {
              ...{ x: left + column * layout.columnWidth, width: layout.columnWidth - 4, align: 'middle' as const },
              top: top - numberRow + 2,
            }),
          ),
          drawHeads(tableau, layout, margin, top, options),
          drawStates(tableau, layout, left, top, options),
          element('line', {
            class: stroke('hairline'),
            ...{ x1: margin, x2: left + columns.length * layout.columnWidth - 4 },
            ...{ y1: measuresTop - 4, y2: measuresTop - 4 },
          }),
          measures.draw(margin, measuresTop),
          drawText(notes, 'note', { x: margin, top: notesTop, width: room }),
        ],
  )
}

const grouped = (count: number): string =>
  count <= 1e15 ? String(count).replace(/\B(?=(\d{3})+$)/g, ',') : `about ${count.toPrecision(2).replace('e+', 'e')}`

const factsOf = ({ result }: Tableau): readonly Fact[] => {
  const { complete, consistent, space, certainCount, possibleCount, islands } = result
  const facts: readonly (Fact | false)[] = [
    { name: 'Consistent', text: `${complete ? '' : 'at least '}${grouped(consistent)} of ${grouped(space)} scenarios` },
    { name: 'All found', text: complete ? 'yes' : 'no, the search stopped at its limit' },
    certainCount !== undefined && { name: 'Certain', text: grouped(certainCount) },
    possibleCount !== undefined && { name: 'Possible', text: grouped(possibleCount) },
    islands.length > 1 && { name: 'Groups that do not influence each other', text: String(islands.length) },
  ]
  return facts.filter(fact => fact !== false)
}

const leadOf = (tableau: Tableau): string => {
  const { rows, columns, found } = tableau
  if (rows.length === 0)
    return 'No descriptor has states yet. Write `descriptor Delivery { OnTime, Late }` and what they mean for others.'
  const part = found > columns.length ? `The first ${columns.length} of ${grouped(found)}` : 'All'
  if (isConsistent(tableau))
    return found === 1
      ? 'The only consistent scenario: in it no descriptor has a state with a higher score.'
      : `${part} consistent scenarios side by side; in each no descriptor has a state with a higher score. Equal states are joined.`
  if (columns.length === 0) return 'The search stopped at its limit before it found a consistent scenario.'
  return `No scenario is consistent. ${part === 'All' ? 'These come' : `${part} that come`} nearest; a broken edge shows which state is behind, and by how much.`
}

/** What the numbers below the states mean. */
const explained = ({ columns }: Tableau): string =>
  [
    columns.some(({ margin }) => margin !== undefined && margin !== null) &&
      'Margin: the smallest lead of a state over its best rival, in judgement steps.',
    'Total impact: how strongly the states of a scenario support each other.',
    columns.some(({ weight }) => weight !== undefined) &&
      'Weight: from how many scenarios, and which share of all, one gets here if every descriptor follows its scores.',
    columns.some(({ isCertain }) => isCertain === false) &&
      'Depends: consistent only for some of the values that the judgements leave open.',
  ]
    .filter(sentence => sentence !== false)
    .join(' ')
