import { chanceRuns } from './chance-runs.js'
import type { Course } from './course.js'
import { plainRuns } from './plain-runs.js'
import type { Runs } from './tally.js'

/** `most` is the largest count that will be asked for. */
export const runsOf = (course: Course, most: number): Runs =>
  course.chances ? chanceRuns(course, course.chances, most) : plainRuns(course, most)
