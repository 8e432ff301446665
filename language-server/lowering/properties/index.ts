import { canvas } from './canvas.js'
import { evidence } from './evidence.js'
import { impacts } from './impacts.js'
import { initiatives } from './initiatives.js'
import { journeys } from './journeys.js'
import { most } from './most.js'
import { observations } from './observations.js'
import { people } from './people.js'
import type { AnyRow, Rows } from './row.js'
import { touchpoints } from './touchpoints.js'

/** Every property of the language. One that the grammar has and that is told nowhere here does not compile. */
export const properties = {
  ...people,
  ...journeys,
  ...touchpoints,
  ...evidence,
  ...most,
  ...observations,
  ...canvas,
  ...impacts,
  ...initiatives,
} as const satisfies Rows

const byType = new Map<string, AnyRow>(Object.entries<AnyRow>(properties))

/** What is told of the property that a rule of the grammar reads; undefined for rules that read something else. */
export const propertyOf = (type: string): AnyRow | undefined => byType.get(type)
