import { text, word } from './readings.js'
import type { Rows } from './row.js'

/** Where something is known from: what pains and obstacles have, and partly trends. */
export const evidence = {
  EvidenceProperty: {
    words: {
      evidence: { says: 'How sure this is: `assumed`, `observed` or `measured`.', example: 'evidence observed' },
    },
    ...word('evidence'),
  },
  SourceProperty: {
    words: {
      source: { says: 'Where this is known from, such as a study or a law.', example: 'source "12 interviews"' },
    },
    ...text,
  },
} as const satisfies Partial<Rows>
