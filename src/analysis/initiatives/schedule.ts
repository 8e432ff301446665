import type { Initiative } from '../../model/initiative.js'
import { lastDay } from '../../model/when.js'
import type { Schedule } from './schema.js'

/** Where an initiative stands on a day. One without a status counts as planned; a period ends with its last day. */
export const scheduleOf = ({ status = 'planned', from, due }: Initiative, today: string): Schedule => {
  if (status === 'done' || status === 'dropped') return status
  if (due !== undefined && lastDay(due) < today) return 'overdue'
  if (status === 'running') return due === undefined ? 'undated' : 'in time'
  if (from !== undefined) return lastDay(from) < today ? 'late start' : 'upcoming'
  return due === undefined ? 'undated' : 'upcoming'
}
