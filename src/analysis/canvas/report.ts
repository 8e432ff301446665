import type { Section, Spreadsheet, Table } from '../../wording/document.js'
import { durationText } from '../../wording/duration-text.js'
import { inWords } from '../../wording/note.js'
import { numberText } from '../../wording/number-text.js'
import { counted } from '../../wording/plurals.js'
import { toldNotes } from '../../wording/told-notes.js'
import type { BlockName, CanvasResult, KeptPromise } from './index.js'

/** What readers call each block. */
const blockTitles: Readonly<Record<BlockName, string>> = {
  segments: 'Customer segments',
  propositions: 'Value propositions',
  channels: 'Channels',
  relationships: 'Customer relationships',
  revenues: 'Revenue streams',
  resources: 'Key resources',
  activities: 'Key activities',
  partners: 'Key partners',
  costs: 'Cost structure',
}

const list = (items: readonly string[]): string => (items.length === 0 ? '–' : items.join(', '))
const table = (heading: string, titles: readonly string[], rows: Table['rows']): readonly Table[] =>
  rows.length === 0 ? [] : [{ heading, columns: titles.map(title => ({ title })), rows }]

const blockTable = ({ blocks }: CanvasResult): readonly Table[] =>
  table(
    'The nine blocks',
    ['block', 'items'],
    blocks.map(({ block, items, filled }) => [blockTitles[block], filled ? list(items) : '✗ empty']),
  )

const orphanTable = ({ orphans }: CanvasResult): readonly Table[] =>
  table(
    'Orphans',
    ['block', 'element', 'what is missing'],
    orphans.map(({ block, element, message }) => [blockTitles[block], element, inWords(message)]),
  )

const channelTable = ({ channels }: CanvasResult): readonly Table[] => {
  const usedIn = new Map(channels.used.map(({ channel, journeys }) => [channel, journeys]))
  const all = [...new Set([...channels.listed, ...usedIn.keys()])]
  return table(
    'Channels',
    ['channel', 'in the canvas', 'used in', 'difference'],
    all.map(channel => [
      channel,
      channels.listed.includes(channel) ? 'yes' : 'no',
      list(usedIn.get(channel) ?? []),
      differenceOf(channel, channels),
    ]),
  )
}

const differenceOf = (channel: string, { unused, listed }: CanvasResult['channels']): string => {
  if (unused.includes(channel)) return '✗ in no journey that keeps a proposition'
  return listed.includes(channel) ? '' : '✗ missing in the canvas'
}

const promiseText = ({ journey, name, within, planned, verdict }: KeptPromise): string => {
  const times = planned === undefined ? 'no durations yet' : `${durationText(planned)} of ${durationText(within)}`
  return `${journey}.${name}: ${verdict} (${times})`
}

const propositionTable = ({ propositions }: CanvasResult): readonly Table[] =>
  table(
    'What the journeys say of the propositions',
    ['proposition', 'kept by', 'promises in the plan', 'lowest emotion'],
    propositions.map(({ name, journeys, promises, lowestEmotion }) => [
      name,
      list(journeys),
      list(promises.map(promiseText)),
      lowestEmotion === undefined
        ? '–'
        : `${numberText(lowestEmotion.emotion)} at ${lowestEmotion.journey}.${lowestEmotion.touchpoint}`,
    ]),
  )

const goalTables = ({ supportGoals }: CanvasResult): readonly Table[] => [
  ...table(
    'Support goals',
    ['goal', 'measured by', 'moved by', 'served by'],
    supportGoals.map(({ goal, blocks, kpis, supports }) => [
      goal,
      list(kpis),
      list(supports),
      blocks.length === 0 ? '✗ no block' : counted(blocks.length, 'element'),
    ]),
  ),
  ...table(
    'Which block serves which goal',
    ['block', 'element', 'goal', 'through'],
    supportGoals.flatMap(({ goal, blocks }) =>
      blocks.map(({ block, element, through }) => [blockTitles[block], element, goal, through?.join(', ') ?? 'itself']),
    ),
  ),
]

/** Canvas results for reading; `titleOf` gives the title of a canvas by its name. */
export const canvasSections = (
  results: readonly CanvasResult[],
  titleOf: (canvas: string) => string,
): readonly Section[] =>
  results.map(result => ({
    title: titleOf(result.canvas),
    facts: [
      ['blocks filled', `${result.blocks.filter(({ filled }) => filled).length} of ${result.blocks.length}`],
      ['orphans', counted(new Set(result.orphans.map(({ element }) => element)).size, 'element')],
    ],
    tables: [
      ...blockTable(result),
      ...orphanTable(result),
      ...channelTable(result),
      ...propositionTable(result),
      ...goalTables(result),
    ],
    notes: toldNotes(result),
  }))

/** One line per item of a block, several where it is an orphan in several ways; empty blocks have a line without item. */
export const canvasRows = (results: readonly CanvasResult[]): Spreadsheet => ({
  columns: ['canvas', 'block', 'item', 'filled', 'check', 'message'],
  rows: results.flatMap(({ canvas, blocks, orphans }) =>
    blocks.flatMap(({ block, items, filled }) =>
      (items.length === 0 ? [undefined] : items).flatMap(item => {
        const found = orphans.filter(orphan => orphan.block === block && orphan.element === item)
        const ways = found.length === 0 ? [undefined] : found
        return ways.map(way => [canvas, block, item, filled, way?.check, way && inWords(way.message)])
      }),
    ),
  ),
})
