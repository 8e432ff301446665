import type { LoadedProject } from '../load-projects.js'
import { Refusal } from '../status.js'
import type { Exported } from './exported.js'

/** The Model of the one project that was asked for, as JSON. */
export const modelJson = ({ projects }: Exported): string =>
  `${JSON.stringify(onlyOne(projects).workspace.project().model, undefined, 2)}\n`

const onlyOne = (projects: readonly LoadedProject[]): LoadedProject => {
  const [project, ...others] = projects
  if (others.length === 0) return project
  throw new Refusal(
    `These are several projects, and an export holds one: ${projects.map(({ root }) => root).join(', ')}. Name one of the folders.`,
  )
}
