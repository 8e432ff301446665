import { label } from '../../model/label.js'
import { durationText } from '../../wording/duration-text.js'
import { inWords } from '../../wording/note.js'
import { type DataTable, drawTable } from '../data-table.js'
import type { Markup } from '../element.js'
import { signedText } from '../number-text.js'
import type { PictureOptions } from '../picture.js'
import { engagementText, type Person, type StakeholderPicture, salienceText, sourceOfPerson } from './person.js'

type TitleOf = PictureOptions['titleOf']

const number = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** Tables without a row are left out. */
const drawn = (...tables: readonly DataTable[]): readonly Markup[] =>
  tables.filter(({ rows }) => rows.length > 0).map(drawTable)

const gridTable = (people: readonly Person[]): DataTable => ({
  caption: 'Stakeholders by power and interest',
  columns: [
    { head: 'Stakeholder' },
    { head: 'Role' },
    { head: 'Power', numeric: true },
    { head: 'Interest', numeric: true },
    { head: 'Influence', numeric: true },
    { head: 'Strategy' },
    { head: 'Salience' },
    { head: 'Engagement' },
    { head: 'Touchpoints', numeric: true },
    { head: 'Missing' },
  ],
  rows: people.map(person => {
    const { result, declared, missing } = person
    return {
      cells: [
        label(declared),
        result.role ?? '',
        number(result.power),
        number(result.interest),
        number(result.influence),
        result.strategy ?? '',
        salienceText(result),
        result.engagement ? engagementText(result.engagement) : '',
        String(result.touchpoints.length),
        missing.join(', '),
      ],
      source: sourceOfPerson(person),
    }
  }),
})

const meetingTable = (people: readonly Person[], titleOf: TitleOf): DataTable => ({
  caption: 'Where they meet the journeys',
  columns: [
    { head: 'Stakeholder' },
    { head: 'Journey' },
    { head: 'Stage' },
    { head: 'Touchpoint' },
    { head: 'As' },
    { head: 'Start', numeric: true },
    { head: 'Emotion', numeric: true },
  ],
  rows: people.flatMap(person =>
    person.result.touchpoints.map(({ journey, name, stage, as, start, at, emotion }) => ({
      cells: [
        label(person.declared),
        titleOf(journey),
        stage === undefined ? '' : titleOf(`${journey}.${stage}`),
        titleOf(`${journey}.${name}`),
        as.join(', '),
        at ?? (start === undefined ? '' : durationText(start)),
        emotion === undefined ? '' : signedText(emotion),
      ],
      source: sourceOfPerson(person),
    })),
  ),
})

const collaborationTable = ({ collaboration, called }: StakeholderPicture, titleOf: TitleOf): DataTable => {
  const titles = (names: readonly string[]): string => names.map(titleOf).join(', ')
  const { overlaps, gaps, handOvers, missing } = collaboration
  return {
    caption: 'Where they have to work together, and what is missing',
    columns: [{ head: 'What' }, { head: 'Where' }, { head: 'Who' }, { head: 'Why' }],
    rows: [
      ...overlaps.map(({ work, owners, reason }) => ['Overlap', titles(work), titles(owners), inWords(reason, called)]),
      ...gaps.map(({ work, reason }) => ['Gap', titleOf(work), '', inWords(reason, called)]),
      ...handOvers.map(({ journey, touchpoints, from, to, passedOn }) => [
        'Hand-over',
        touchpoints.map(name => titleOf(`${journey}.${name}`)).join(' → '),
        `${titles(from)} → ${titles(to)}`,
        passedOn,
      ]),
      ...missing.map(({ stakeholder, journey, reason }) => [
        'Missing',
        journey === undefined ? '' : titleOf(journey),
        titleOf(stakeholder),
        inWords(reason, called),
      ]),
    ].map(cells => ({ cells })),
  }
}

/** The grid, the journeys and the collaboration as tables. */
export const stakeholderTables = (picture: StakeholderPicture, { titleOf }: PictureOptions): readonly Markup[] =>
  drawn(gridTable(picture.people), meetingTable(picture.people, titleOf), collaborationTable(picture, titleOf))

const placeTable = (people: readonly Person[]): DataTable => ({
  caption: 'Places in the network of influence',
  columns: [
    { head: 'Stakeholder' },
    { head: 'In', numeric: true },
    { head: 'Out', numeric: true },
    { head: 'Betweenness', numeric: true },
    { head: 'Normalised', numeric: true },
    { head: 'Broker for pairs', numeric: true },
    { head: 'Sole route of pairs', numeric: true },
  ],
  rows: people.map(person => {
    const { network } = person.result
    const rounded = (value: number | null): string => (value === null ? '' : String(Math.round(value * 1000) / 1000))
    return {
      cells: [
        label(person.declared),
        String(network.in),
        String(network.out),
        rounded(network.betweenness),
        rounded(network.normalizedBetweenness),
        String(network.brokerage),
        String(network.soleRoutePairs),
      ],
      source: sourceOfPerson(person),
    }
  }),
})

const influenceTable = ({ collaboration }: StakeholderPicture, titleOf: TitleOf): DataTable => ({
  caption: 'Influences',
  columns: [{ head: 'From' }, { head: 'To' }, { head: 'Strength', numeric: true }, { head: 'Why' }],
  rows: collaboration.influences.map(({ from, to, strength, reason = '' }) => ({
    cells: [titleOf(from), titleOf(to), strength === undefined ? '' : signedText(strength), reason],
  })),
})

/** The network as tables. */
export const networkTables = (picture: StakeholderPicture, { titleOf }: PictureOptions): readonly Markup[] =>
  drawn(placeTable(picture.people), influenceTable(picture, titleOf))
