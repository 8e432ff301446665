import type { Section } from '../report/document.js'
import type { LoadedProject } from './load-projects.js'

/** One analysis of everything chosen, in each of the forms that it can be asked for. */
export type Analyzed = {
  readonly results: readonly unknown[]
  readonly sections: () => readonly Section[]
  readonly csv: () => string
}

/** An analysis of the projects; it asks `pause` between two results, so that an interruption is heard. */
export type Analyze = (
  projects: readonly LoadedProject[],
  of: string | undefined,
  pause: () => Promise<void>,
) => Promise<Analyzed>
