import { chanceRuns } from './chance-runs.js'
import type { Course } from './course.js'
import type { Key } from './keys.js'
import { plainRuns } from './plain-runs.js'
import type { Tally } from './tally.js'

/** Simulates `count` runs whose random numbers hang on `scope`: the same runs for the same scope. */
export type Runs = (scope: Key, count: number) => Tally

/** `most` is the largest count that will be asked for. */
export const runsOf = (course: Course, most: number): Runs =>
  course.chances ? chanceRuns(course, course.chances, most) : plainRuns(course, most)
