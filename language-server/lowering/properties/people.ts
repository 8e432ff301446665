import { maybe, rangeOf, reference } from '../context.js'
import { number, period, word as wordOf } from '../values.js'
import { level, texts, word, yesNo } from './readings.js'
import type { Rows } from './row.js'

const FIVE = { min: 1, max: 5 }

/** What stakeholders and channels have. */
export const people = {
  RoleProperty: {
    words: {
      role: { says: 'Customer, employee, team, partner, supplier, community or regulator.', example: 'role team' },
    },
    ...word('role'),
  },
  LevelProperty: {
    words: {
      power: { says: 'From 1 to 5: how much they can decide.', example: 'power 4' },
      interest: { says: 'From 1 to 5: how much it concerns them.', example: 'interest 5' },
      influence: { says: 'From 1 to 5: how much they shape what customers experience.', example: 'influence 4' },
    },
    ...level(FIVE),
  },
  YesNoProperty: {
    words: {
      legitimacy: {
        says: '`yes` if their claim is rightful. With power and urgency it gives the salience class.',
        example: 'legitimacy yes',
      },
      urgency: { says: '`yes` if their claim cannot wait.', example: 'urgency no' },
    },
    ...yesNo,
  },
  EngagementProperty: {
    words: {
      engagement: {
        says: 'How engaged they are today, and after `->` how engaged they should be.',
        example: 'engagement neutral -> supportive',
      },
    },
    values: 'engagement',
    one: (context, node) => {
      const today = wordOf(context, node, node.today, 'engagement')
      const wanted = wordOf(context, node, node.wanted, 'engagement')
      return today && { today, ...maybe('wanted', wanted) }
    },
  },
  TextProperty: {
    words: {
      expects: { says: 'What they expect, as a text.', example: 'expects "A reply within a day"' },
      concern: { says: 'What worries them, as a text.', example: 'concern "More work"', field: 'concerns' },
    },
    repeats: true,
    ...texts,
  },
  InfluencesProperty: {
    words: {
      influences: {
        says: 'Whom they influence, how strongly (`+2`), and why.',
        example: 'influences Care +2 "Reads the reviews"',
      },
    },
    repeats: true,
    many: (context, { items }) =>
      items.flatMap(item => {
        const target = reference(context, item, 'target')
        if (!target) return []
        const strength = maybe('strength', number(item.strength))
        return [{ target, ...strength, ...maybe('reason', item.reason), range: rangeOf(item) }]
      }),
  },
  EngageProperty: {
    words: {
      engage: {
        says: 'Through which channel they are kept involved, how often and by whom.',
        example: 'engage Portal every 3mo by Care "Survey"',
      },
    },
    inside: { every: 'How often.', by: 'Who does it.' },
    repeats: true,
    many: (context, node) => {
      const channel = reference(context, node, 'channel')
      if (!channel) return []
      return [
        {
          channel,
          ...maybe('every', period(context, node, node.every)),
          ...maybe('by', reference(context, node, 'by')),
          ...maybe('note', node.note),
          range: rangeOf(node),
        },
      ]
    },
  },
  ServiceProperty: {
    words: { service: { says: '`self-service`, `assisted` or `automated`.', example: 'service self-service' } },
    ...word('service'),
  },
} as const satisfies Partial<Rows>
