/** The pictures that can be asked for, in the order that pickers show them. */
export const viewNames = [
  'journey-map',
  'time-line',
  'network',
  'most',
  'canvas',
  'kpi',
  'stakeholders',
  'stakeholder-network',
  'emotion-curve',
  'priorities',
  'scenario',
  'cross-impact',
  'influence-dependence',
  'outlook',
] as const
export type ViewName = (typeof viewNames)[number]
