import { rangeOf, reference } from '../context.js'
import { quantity } from '../values.js'
import { date, name, names, word } from './readings.js'
import type { Rows } from './row.js'

/** What initiatives and scenarios have. */
export const initiatives = {
  ImprovesProperty: {
    words: {
      improves: {
        says: 'What it makes better: touchpoints, stages, journeys or KPIs.',
        example: 'improves FirstContact',
      },
    },
    ...names(),
  },
  ExpectsProperty: {
    words: {
      expects: {
        says: 'The KPIs it is expected to change, and by how much.',
        example: 'expects FirstContact +6, RepairTime -1d',
      },
    },
    repeats: true,
    many: (context, { items }) =>
      items.flatMap(item => {
        const kpi = reference(context, item, 'target')
        const change = quantity(context, item.change)
        return kpi && change ? [{ kpi, change, range: rangeOf(item) }] : []
      }),
  },
  ModelsProperty: {
    words: { models: { says: 'The scenario that describes it.', example: 'models GuidedVideo' } },
    ...name(),
  },
  StatusProperty: {
    words: { status: { says: '`planned`, `running`, `done` or `dropped`.', example: 'status running' } },
    ...word('status'),
  },
  FromDateProperty: { words: { from: { says: 'When it starts.', example: 'from 2027-01-15' } }, ...date },
  ScenarioSkip: {
    words: {
      skip: { says: 'Touchpoints that no longer take place.', example: 'skip OrderPart, Visit', field: 'skips' },
    },
    repeats: true,
    layout: 'list',
    ...names('journey'),
  },
} as const satisfies Partial<Rows>
