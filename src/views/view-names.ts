/** The pictures that can be asked for, in the order that pickers show them. */
export const viewNames = ['journey-map', 'time-line', 'network'] as const
export type ViewName = (typeof viewNames)[number]
