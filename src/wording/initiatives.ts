import { sentences } from './note.js'

type Kpi = { readonly kpi: string }

/** What is said of whether an initiative is on time and has worked. */
export const initiativesNote = sentences('initiatives', {
  'no-kpi': ({ kpi }: Kpi, called) => `${called(kpi)} is no KPI here: what is expected of it is left out.`,
  'other-unit': ({ kpi }: Kpi, called) =>
    `What is expected of ${called(kpi)} has another unit than ${called(kpi)} itself: it is left out.`,
  'nothing-expected': () => 'Nothing is expected of a KPI, so nobody will know whether it worked: write `expects`.',
  'no-dates': () => 'It has no dates, so no observation is before or after it: write `from` and `due`.',
  'no-owner': () => 'It has no owner.',
  before: () => 'Before: the newest observation whose period ends before the initiative begins, else the baseline.',
  after: () => 'After: the newest one that begins on its last day or later.',
  reached: () =>
    'An effect is reached where the whole 95 % interval of the change goes as far as expected, short where none of it does; periods count as independent samples.',
})
