import { exportedModel } from '../../model/exported-model.js'
import type { LoadedProject } from '../load-projects.js'
import { Refusal } from '../status.js'
import type { Exported } from './exported.js'

/** The Model of the one project that was asked for with where its references lead, as JSON. */
export const modelJson = ({ projects }: Exported): string => {
  const { workspace } = onlyOne(projects)
  const files = workspace.files().flatMap(file => workspace.file(file) ?? [])
  return `${JSON.stringify(exportedModel(files, workspace.project()), undefined, 2)}\n`
}

const onlyOne = (projects: readonly LoadedProject[]): LoadedProject => {
  const [project, ...others] = projects
  if (others.length === 0) return project
  throw new Refusal(
    `These are several projects, and an export holds one: ${projects.map(({ root }) => root).join(', ')}. Name one of the folders.`,
  )
}
