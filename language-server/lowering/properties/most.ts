import { date, level, name, names } from './readings.js'
import type { Rows } from './row.js'

const FIVE = { min: 1, max: 5 }
const RISK = 'From 1 to 5. Risk is likelihood × severity.'

/** What motivations, obstacles, supports and trends have. */
export const most = {
  OfStakeholderProperty: { words: { of: { says: 'Whose motivation it is.', example: 'of Customer' } }, ...name() },
  StrengthProperty: { words: { strength: { says: 'From 1 to 5.', example: 'strength 5' } }, ...level(FIVE) },
  AtPlaceProperty: {
    words: { at: { says: 'The touchpoints, stages or journeys where it occurs.', example: 'at Report' } },
    ...names('journey'),
  },
  BlocksProperty: {
    words: { blocks: { says: 'The motivations it stands in the way of.', example: 'blocks LaundryRuns' } },
    ...names(),
  },
  RiskProperty: {
    words: {
      likelihood: { says: RISK, example: 'likelihood 4' },
      severity: { says: RISK, example: 'severity 3' },
    },
    ...level(FIVE),
  },
  RemovesProperty: {
    words: { removes: { says: 'The obstacles it removes.', example: 'removes LostReceipt' } },
    ...names(),
  },
  ServesMotivationProperty: {
    words: { serves: { says: 'Whom or what it serves.', example: 'serves LaundryRuns' } },
    ...names(),
  },
  ByOneProperty: { words: { by: { says: 'Who does it.', example: 'by Care' } }, ...name() },
  MovesProperty: {
    words: { moves: { says: 'The KPIs that will show its effect.', example: 'moves FirstContact' } },
    ...names(),
  },
  DueDateProperty: { words: { due: { says: 'When it must be ready.', example: 'due 2027-03-31' } }, ...date },
  TrendEffectProperty: {
    words: {
      worsens: { says: 'The obstacles it makes worse.', example: 'worsens LostReceipt' },
      eases: { says: 'The obstacles it makes easier.', example: 'eases LostReceipt' },
    },
    ...names(),
  },
  ByDateProperty: { words: { by: { says: 'By when.', example: 'by 2027' } }, ...date },
} as const satisfies Partial<Rows>
