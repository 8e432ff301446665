import type { Section, Spreadsheet, Table } from '../../../wording/document.js'
import { durationText } from '../../../wording/duration-text.js'
import { numberText } from '../../../wording/number-text.js'
import { allInWords, toldNotes } from '../../../wording/told-notes.js'
import type { Collaboration, Meeting, StakeholderResult } from '../index.js'
import { collaborationTables } from './collaboration-tables.js'
import { engagementText, gapText, salienceText, signed } from './stakeholder-words.js'

export type ReportedStakeholders = {
  readonly results: readonly StakeholderResult[]
  readonly collaboration: Collaboration
  readonly titleOf: (name: string) => string
}

const right = (title: string) => ({ title, align: 'right' }) as const

const strategies = ['manage closely', 'keep satisfied', 'keep informed', 'monitor', null] as const

const gridTable = ({ results, titleOf }: ReportedStakeholders): Table => ({
  heading: 'Power and interest',
  columns: [
    { title: 'stakeholder' },
    right('power'),
    right('interest'),
    { title: 'strategy' },
    { title: 'salience' },
    { title: 'engagement' },
    right('gap'),
  ],
  rows: strategies
    .flatMap(strategy => results.filter(result => result.strategy === strategy))
    .map(result => [
      titleOf(result.stakeholder),
      numberText(result.power),
      numberText(result.interest),
      result.strategy ?? '–',
      salienceText(result),
      engagementText(result),
      gapText(result),
    ]),
})

const networkTable = ({ results, titleOf }: ReportedStakeholders): readonly Table[] => {
  const tied = results.filter(({ network }) => network.in + network.out > 0)
  if (tied.length === 0) return []
  return [
    {
      heading: 'Influence network',
      columns: [
        { title: 'stakeholder' },
        right('in'),
        right('out'),
        right('betweenness'),
        right('normalised'),
        right('joins pairs'),
        right('sole route of pairs'),
      ],
      rows: tied
        .toSorted((a, b) => (b.network.betweenness ?? 0) - (a.network.betweenness ?? 0))
        .map(({ stakeholder, network }) => [
          titleOf(stakeholder),
          String(network.in),
          String(network.out),
          numberText(network.betweenness),
          numberText(network.normalizedBetweenness),
          String(network.brokerage),
          String(network.soleRoutePairs),
        ]),
    },
  ]
}

const lowest = (meetings: readonly Meeting[]): string => {
  const emotions = meetings.flatMap(({ emotion }) => emotion ?? [])
  return emotions.length === 0 ? '–' : signed(Math.min(...emotions))
}

const journeysTable = ({ results, titleOf }: ReportedStakeholders): readonly Table[] => {
  const rows = results.flatMap(({ stakeholder, journeys, touchpoints }) => {
    const roles = new Map(journeys.map(({ journey, as }) => [journey, as]))
    const met = Map.groupBy(touchpoints, ({ journey }) => journey)
    return [...new Set([...roles.keys(), ...met.keys()])].map(journey => {
      const meetings = met.get(journey) ?? []
      const [first, last] = [meetings[0], meetings.at(-1)].map(each => each && titleOf(`${journey}.${each.name}`))
      return [
        titleOf(stakeholder),
        titleOf(journey),
        roles.get(journey)?.join(', ') ?? '',
        String(meetings.length),
        meetings.length > 1 ? `${first} … ${last}` : (first ?? ''),
        lowest(meetings),
      ]
    })
  })
  if (rows.length === 0) return []
  const columns = [
    { title: 'stakeholder' },
    { title: 'journey' },
    { title: 'as' },
    right('touchpoints'),
    { title: 'from first to last' },
    right('lowest emotion'),
  ]
  return [{ heading: 'Where they meet the journeys', columns, rows }]
}

/** What is noted of several stakeholders stands once. */
const resultNotes = ({ results, titleOf }: ReportedStakeholders): readonly string[] => {
  const noted = results.flatMap(({ stakeholder, notes }) =>
    allInWords(notes).map(note => ({ note, who: titleOf(stakeholder) })),
  )
  return [...Map.groupBy(noted, ({ note }) => note)].map(
    ([note, all]) => `${all.map(({ who }) => who).join(', ')}: ${note}`,
  )
}

/** The stakeholders of a project for reading. */
export const stakeholdersSections = (reported: ReportedStakeholders): readonly Section[] => {
  const { results, collaboration } = reported
  return [
    {
      title: 'Stakeholders',
      facts: strategies.flatMap((strategy): readonly (readonly [string, string])[] => {
        const count = results.filter(result => result.strategy === strategy).length
        return count === 0 ? [] : [[strategy ?? 'not in the grid', String(count)]]
      }),
      tables: [
        gridTable(reported),
        ...networkTable(reported),
        ...journeysTable(reported),
        ...collaborationTables(collaboration, reported.titleOf),
      ],
      notes: [...resultNotes(reported), ...toldNotes(collaboration)],
    },
  ]
}

const meetingTable = (touchpoints: readonly Meeting[], titleOf: (name: string) => string): readonly Table[] =>
  touchpoints.length === 0
    ? []
    : [
        {
          heading: 'Where they meet the journeys',
          columns: [
            { title: 'journey' },
            { title: 'stage' },
            { title: 'touchpoint' },
            { title: 'as' },
            right('start'),
            right('emotion'),
          ],
          rows: touchpoints.map(({ journey, stage, name, as, start, at, emotion, momentOfTruth }) => [
            titleOf(journey),
            stage === undefined ? '' : titleOf(`${journey}.${stage}`),
            `${titleOf(`${journey}.${name}`)}${momentOfTruth ? ' (moment of truth)' : ''}`,
            as.join(', '),
            at ?? (start === undefined ? '–' : durationText(start)),
            emotion === undefined ? '–' : signed(emotion),
          ]),
        },
      ]

/** One stakeholder each, with all touchpoints. */
export const stakeholderSections = ({ results, collaboration, titleOf }: ReportedStakeholders): readonly Section[] =>
  results.map(result => ({
    title: titleOf(result.stakeholder),
    facts: [
      ['power, interest', `${numberText(result.power)}, ${numberText(result.interest)}`],
      ['strategy', result.strategy ?? '–'],
      ['salience', salienceText(result)],
      ['engagement', `${engagementText(result)} ${gapText(result)}`],
      ['influenced by, influences', `${result.network.in}, ${result.network.out}`],
      ['betweenness', numberText(result.network.betweenness)],
      ['joins pairs, sole route of', `${result.network.brokerage}, ${result.network.soleRoutePairs}`],
      ...result.journeys.map(({ journey, as }): readonly [string, string] => [as.join(' and '), titleOf(journey)]),
    ],
    tables: [...meetingTable(result.touchpoints, titleOf), ...collaborationTables(collaboration, titleOf)],
    notes: toldNotes({ notes: result.notes, convention: collaboration.convention }),
  }))

/** One line per stakeholder; the columns have the names of the JSON fields. */
export const stakeholdersRows = (results: readonly StakeholderResult[]): Spreadsheet => ({
  columns: [
    ...['stakeholder', 'role', 'power', 'interest', 'influence', 'quadrant', 'strategy', 'salience'],
    ...['today', 'wanted', 'gap', 'in', 'out', 'betweenness', 'normalizedBetweenness', 'broker', 'brokerage'],
    ...['soleRoute', 'soleRoutePairs', 'touchpoints'],
  ],
  rows: results.map(({ engagement, network, ...result }) => [
    ...[result.stakeholder, result.role, result.power, result.interest, result.influence],
    ...[result.quadrant ?? undefined, result.strategy ?? undefined, result.salience ?? undefined],
    ...[engagement?.today, engagement?.wanted, engagement?.gap, network.in, network.out],
    ...[network.betweenness ?? undefined, network.normalizedBetweenness ?? undefined],
    ...[network.broker, network.brokerage, network.soleRoute, network.soleRoutePairs, result.touchpoints.length],
  ]),
})
