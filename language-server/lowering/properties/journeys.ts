import { maybe } from '../context.js'
import { duration, probability } from '../values.js'
import { date, name, text, word } from './readings.js'
import type { Rows } from './row.js'

/** What journeys and promises have. */
export const journeys = {
  KindProperty: {
    words: {
      kind: {
        says: '`planned` (how it should be), `actual` (what one customer went through) or `discovered` (found in data).',
        example: 'kind planned',
      },
    },
    ...word('journeyKind'),
  },
  CustomerProperty: { words: { customer: { says: 'Whose journey it is.', example: 'customer Customer' } }, ...name() },
  JourneyGoalProperty: {
    words: { goal: { says: 'What the customer wants to reach.', example: 'goal "Clean laundry again"' } },
    ...text,
  },
  OwnerProperty: { words: { owner: { says: 'Who is responsible for it.', example: 'owner Care' } }, ...name() },
  ReviewedProperty: {
    words: {
      reviewed: { says: 'When somebody last checked that this is still true.', example: 'reviewed 2026-10-01' },
    },
    ...date,
  },
  FollowsProperty: {
    words: {
      follows: { says: 'The planned journey that this actual one followed.', example: 'follows WarrantyClaim' },
    },
    ...name(),
  },
  PromiseFromProperty: {
    words: { from: { says: 'Where the time starts.', example: 'from Report' } },
    ...name('journey'),
  },
  PromiseToProperty: { words: { to: { says: 'Where it ends.', example: 'to Confirm' } }, ...name('journey') },
  WithinProperty: {
    words: { within: { says: 'How long it may take, `for 90%` of customers.', example: 'within 7d for 90%' } },
    inside: { for: 'For how many customers that must hold.' },
    clause: 'for',
    fields: (context, node) => ({
      ...maybe('within', duration(context, node, node.value)),
      ...maybe('confidence', probability(context, node.share)),
    }),
  },
} as const satisfies Partial<Rows>
