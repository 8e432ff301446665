import type { Table } from '../../../wording/document.js'
import { inWords } from '../../../wording/note.js'
import type { Collaboration } from '../index.js'
import { signed } from './stakeholder-words.js'

type TitleOf = (name: string) => string

const present = ({ rows, ...table }: Table): readonly Table[] => (rows.length === 0 ? [] : [{ ...table, rows }])

const titles = (names: readonly string[], titleOf: TitleOf): string => names.map(titleOf).join(', ')

/** Who influences whom, what several or none answer for, where work passes on, and who is left out; nothing where there is none. */
export const collaborationTables = (
  { influences, overlaps, gaps, handOvers, missing }: Collaboration,
  titleOf: TitleOf,
): readonly Table[] => [
  ...present({
    heading: 'Influences',
    columns: [{ title: 'from' }, { title: 'to' }, { title: 'strength', align: 'right' }, { title: 'why' }],
    rows: influences.map(({ from, to, strength, reason = '' }) => [
      titleOf(from),
      titleOf(to),
      strength === undefined ? '–' : signed(strength),
      reason,
    ]),
  }),
  ...present({
    heading: 'Overlaps: several answer for the same work',
    columns: [{ title: 'work' }, { title: 'who' }, { title: 'why' }],
    rows: overlaps.map(({ work, owners, reason }) => [titles(work, titleOf), titles(owners, titleOf), inWords(reason)]),
  }),
  ...present({
    heading: 'Gaps: nobody answers for it',
    columns: [{ title: 'work' }, { title: 'kind' }, { title: 'why' }],
    rows: gaps.map(({ work, kind, reason }) => [titleOf(work), kind, inWords(reason)]),
  }),
  ...present({
    heading: 'Hand-overs: here they have to work together',
    columns: [{ title: 'journey' }, { title: 'from' }, { title: 'to' }, { title: 'at' }, { title: 'passed on' }],
    rows: handOvers.map(({ journey, touchpoints, from, to, passedOn }) => [
      titleOf(journey),
      titles(from, titleOf),
      titles(to, titleOf),
      touchpoints.map(name => titleOf(`${journey}.${name}`)).join(' → '),
      passedOn,
    ]),
  }),
  ...present({
    heading: 'Who is missing',
    columns: [{ title: 'stakeholder' }, { title: 'what' }, { title: 'why' }],
    rows: missing.map(({ stakeholder, kind, journey, reason }) => [
      titleOf(stakeholder),
      kind,
      journey === undefined ? inWords(reason) : `${titleOf(journey)}: ${inWords(reason)}`,
    ]),
  }),
]
