/** The closed lists of words that properties take. The grammar reads any word there; a wrong one is a finding. */
export const vocabulary = {
  role: ['customer', 'employee', 'team', 'partner', 'supplier', 'community', 'regulator'],
  engagement: ['unaware', 'resistant', 'neutral', 'supportive', 'leading'],
  yesNo: ['yes', 'no'],
  service: ['self-service', 'assisted', 'automated'],
  journeyKind: ['planned', 'actual', 'discovered'],
  layer: ['frontstage', 'backstage', 'support'],
  evidence: ['assumed', 'observed', 'measured'],
  matter: ['satisfaction', 'retention', 'advocacy'],
  measure: [
    'csat',
    'nps',
    'ces',
    'fcr',
    'first_response_time',
    'resolution_time',
    'churn',
    'retention',
    'repeat_purchase',
    'custom',
  ],
  statistic: ['mean', 'median', 'p75', 'p80', 'p90', 'p95', 'p99'],
  status: ['planned', 'running', 'done', 'dropped'],
} as const satisfies Record<string, readonly string[]>

export type Vocabulary = typeof vocabulary
export type WordOf<List extends keyof Vocabulary> = Vocabulary[List][number]
