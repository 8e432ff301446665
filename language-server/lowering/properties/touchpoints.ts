import type { Touchpoint } from '../../../src/model/index.js'
import { maybe, rangeOf, reference } from '../context.js'
import { level, probability, when, word as wordOf } from '../values.js'
import { duration, name, names, number, word } from './readings.js'
import type { Rows } from './row.js'
import { dependencies, estimate, pain, repeat } from './touchpoint-values.js'

const MATTERS = { min: 0, max: 5 }

/** What touchpoints have, and the changes of scenarios. */
export const touchpoints = {
  FromProperty: { words: { from: { says: 'Who starts the communication.', example: 'from Customer' } }, ...name() },
  ToProperty: { words: { to: { says: 'Who receives it.', example: 'to Care' } }, ...names() },
  ViaProperty: {
    words: { via: { says: 'The channels it goes through.', example: 'via LiveChat, Phone' } },
    ...names(),
  },
  ByProperty: { words: { by: { says: 'Who does it.', example: 'by Care' } }, ...names() },
  LayerProperty: {
    words: {
      layer: { says: '`frontstage` (the customer sees it), `backstage` or `support`.', example: 'layer backstage' },
    },
    ...word('layer'),
    otherwise: 'frontstage',
  },
  DetailsProperty: {
    words: {
      details: {
        says: 'The journey that describes this touchpoint in detail; it takes as long as that journey.',
        example: 'details Repair',
      },
    },
    ...name(),
  },
  DurationProperty: {
    words: {
      duration: {
        says: 'How long it takes: one value, or optimistic, most likely and pessimistic.',
        example: 'duration 5min 12min 40min',
      },
    },
    one: estimate,
  },
  AfterProperty: {
    words: {
      after: {
        says: 'It starts when that touchpoint is finished, plus or minus a waiting time; `after start of X` counts from its start.',
        example: 'after Report + 2h',
        field: 'dependencies',
      },
    },
    repeats: true,
    many: (context, node, { journey }) => dependencies(context, node.dependencies, 'FS', 'SS', journey),
  },
  FinishesProperty: {
    words: {
      finishes: {
        says: 'It finishes when that touchpoint finishes, plus or minus a time.',
        example: 'finishes after start of Report',
        field: 'dependencies',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a place to fill in
        snippet: 'finishes after ${1:Touchpoint}',
      },
    },
    repeats: true,
    many: (context, node, { journey }) => dependencies(context, node.dependencies, 'FF', 'SF', journey),
  },
  ThenProperty: {
    words: {
      // biome-ignore lint/suspicious/noThenProperty: a keyword of the language, never awaited
      then: {
        says: 'Exactly one of these follows, with these probabilities. Naming an earlier touchpoint goes back to it.',
        example: 'then Visit 70%, Report 30%',
        field: 'branches',
      },
    },
    repeats: true,
    many: (context, { branches }, { journey }) =>
      branches.flatMap(branch => {
        const to = reference(context, branch, 'target', journey)
        const chance = maybe('probability', probability(context, branch.probability))
        return to ? [{ to, ...chance, range: rangeOf(branch) }] : []
      }),
  },
  OptionalProperty: {
    words: {
      optional: {
        says: 'It need not take place; the percentage says how often it does.',
        example: 'optional 80%',
      },
    },
    one: (context, node) => maybe('probability', probability(context, node.probability)),
  },
  RepeatProperty: {
    words: {
      repeat: {
        says: 'With this probability the journey goes back to here, or to the touchpoint behind `from`.',
        example: 'repeat 15%',
      },
    },
    inside: { from: 'The touchpoint that it goes back to.' },
    leadsBack: true,
    repeats: true,
    nothing: { repeats: [] },
    fields: repeat,
  },
  NotBeforeProperty: {
    words: {
      not: {
        says: '`not before 3d`: its earliest start, counted from the start of the journey.',
        example: 'not before 3d',
        field: 'notBefore',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a place to fill in
        snippet: 'not before ${1:1d}',
      },
    },
    ...duration,
  },
  DueAfterProperty: {
    words: {
      due: { says: 'When it must be finished, counted from the start of the journey.', example: 'due 5d' },
    },
    ...duration,
  },
  EmotionProperty: {
    words: {
      emotion: {
        says: 'How the customer feels, from -2 to +2 unless the project has another scale.',
        example: 'emotion -2',
      },
    },
    // The scale is the project's own, so whether the number is on it is a rule on the Model.
    ...number,
  },
  PainProperty: {
    words: {
      pain: {
        says: 'What goes wrong for the customer.',
        example: 'pain "Long queue"',
        field: 'pains',
      },
    },
    repeats: true,
    many: pain,
  },
  MattersProperty: {
    words: {
      matters: {
        says: 'From 0 to 5: what this touchpoint means for satisfaction, retention and advocacy.',
        example: 'matters satisfaction 5, retention 4',
      },
    },
    repeats: true,
    values: 'matter',
    fields: (context, { items }, _, { matters }: Pick<Touchpoint, 'matters'>): Pick<Touchpoint, 'matters'> => {
      const found = items.flatMap(item => {
        const subject = wordOf(context, item, item.subject, 'matter')
        const value = level(context, item, MATTERS)
        return subject && value !== undefined ? [[subject, value] as const] : []
      })
      return found.length > 0 ? { matters: { ...matters, ...Object.fromEntries(found) } } : {}
    },
  },
  MomentOfTruthProperty: {
    words: {
      moment: {
        says: '`moment of truth`: here customers decide whether to stay.',
        example: 'moment of truth',
        field: 'momentOfTruth',
      },
    },
    one: () => true,
    otherwise: false,
  },
  TookPlaceProperty: {
    words: {
      at: {
        says: 'When it took place, in an actual journey.',
        example: 'at 2026-03-04T10:00 .. 2026-03-04T10:20',
      },
    },
    apart: ['..'],
    one: (context, node) => {
      const start = when(context, node, node.start)
      return start === undefined ? undefined : { start, ...maybe('end', when(context, node, node.end)) }
    },
  },
  AsProperty: {
    words: { as: { says: 'The planned touchpoint that this one is.', example: 'as Report' } },
    ...name('follows'),
  },
} as const satisfies Partial<Rows>
