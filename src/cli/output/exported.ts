import type { LoadedProject } from '../load-projects.js'

/** What `waypost export` was asked for. */
export type Exported = {
  readonly projects: readonly LoadedProject[]
  /** The outlook, for the formats that hold one. */
  readonly of: string | undefined
}
