import { rangeOf } from '../context.js'
import { quantity as quantityOf, when } from '../values.js'
import { names, period, quantity, word } from './readings.js'
import type { Rows } from './row.js'

/** What goals and KPIs have. */
export const observations = {
  MeasuredByProperty: {
    words: {
      measured: {
        says: '`measured by`: the KPIs that show whether it is reached.',
        example: 'measured by FirstContact',
        field: 'measuredBy',
      },
    },
    ...names(),
  },
  GoalForProperty: {
    words: { for: { says: 'The value propositions it is for.', example: 'for CareFree' } },
    ...names(),
  },
  MeasureProperty: {
    words: {
      measure: { says: 'What is measured, such as `csat`, `nps` or `resolution_time`.', example: 'measure csat' },
    },
    ...word('measure'),
  },
  StatisticProperty: {
    words: {
      statistic: { says: 'Which figure of the times counts, such as `median` or `p90`.', example: 'statistic p90' },
    },
    ...word('statistic'),
  },
  LimitProperty: {
    words: {
      target: { says: 'What is to be reached, such as `>= 75%` or `<= 7d`.', example: 'target >= 75%' },
      warn: { says: 'Where it begins to be a worry.', example: 'warn < 60%' },
    },
    one: (context, node) => {
      const value = quantityOf(context, node.value)
      return value && { operator: node.operator, value, range: rangeOf(node) }
    },
  },
  BaselineProperty: { words: { baseline: { says: 'Where it stood at first.', example: 'baseline 62%' } }, ...quantity },
  KpiAtProperty: {
    words: { at: { says: 'The touchpoints, stages or journeys where it is measured.', example: 'at WarrantyClaim' } },
    ...names(),
  },
  EveryProperty: {
    words: { every: { says: 'How often it is measured, such as `1mo`.', example: 'every 1mo' } },
    ...period,
  },
  ObservedProperty: {
    words: {
      observed: { says: 'What was counted, with its date.', example: 'observed 2026-09 { yes 280  of 400 }' },
    },
    repeats: true,
    many: (context, node) => {
      const date = when(context, node, node.date)
      if (!date) return []
      const counts = node.counts.flatMap(count => {
        const label = count.rest === undefined ? (count.label ?? count.point) : `${count.label}-${count.rest}`
        const value = quantityOf(context, count.value)
        return label === undefined || !value ? [] : [{ label, value }]
      })
      return [{ when: date, counts, range: rangeOf(node) }]
    },
  },
} as const satisfies Partial<Rows>
