// A program as somebody else would write it: all that it knows of Waypost comes from the package.
import {
  ask,
  askNow,
  type CriticalPathResult,
  checkSchema,
  criticalPath,
  type FileModel,
  type Finding,
  finish,
  type Model,
  modelSchema,
  openProject,
  parse,
  render,
  rules,
} from 'waypost'
import { type ReadProject, readProject } from 'waypost/node'

const file: FileModel = parse('journey Claim "A claim" { touchpoint Report { duration 5min } }', 'claim.journey')
const read: ReadProject = await readProject('project')
const model: Model = modelSchema.parse(read.project().model)
const findings: readonly Finding[] = read.findings()

const opened = openProject({ 'claim.journey': 'journey Claim { touchpoint Report { duration 5min } }' })
const lengthOf = (): number => {
  const project = opened.project()
  const result: CriticalPathResult = askNow(criticalPath, { element: project.model.journeys[0], project })
  return result.duration
}
const before = lengthOf()
opened.write('claim.journey', 'journey Claim { touchpoint Report { duration 7min } }')
const project = opened.project()
const { criticalPaths } = finish(ask(criticalPath, { element: project.model.journeys[0], project }, { runs: 0 }))

// @ts-expect-error A name is a text: types are shipped that tell, and not `any`.
export const wrong: number[] = file.declarations.journeys.map(({ name }) => name)

// @ts-expect-error A critical path is that of a journey, and not of a channel.
export const mistaken = () => ask(criticalPath, { element: project.model.channels[0], project })

console.log(
  JSON.stringify({
    parsed: file.declarations.journeys.map(({ name }) => name),
    opened: model.journeys.map(({ name, file }) => `${name} in ${file}`),
    problems: read.problems,
    findings: findings.map(({ rule, file }) => `${rule} in ${file}`),
    areRules: findings.every(({ rule }) => rules.some(({ id }) => id === rule)),
    isCheck: checkSchema.safeParse({}).success,
    lengths: [before, lengthOf()],
    criticalPaths,
    drawn: (await render('journey-map', project)).slice(0, 4),
  }),
)
