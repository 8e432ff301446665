// A program as somebody else would write it: all that it knows of Waypost comes from the package.
import { checkSchema, type FileModel, type Finding, type Model, modelSchema, parse, rules } from 'waypost'
import { type OpenedProject, openProject } from 'waypost/node'

const file: FileModel = parse('journey Claim "A claim" { touchpoint Report { duration 5min } }', 'claim.journey')
const { workspace, problems }: OpenedProject = await openProject('project')
const model: Model = modelSchema.parse(workspace.project().model)
const findings: readonly Finding[] = workspace.findings()

// @ts-expect-error A name is a text: types are shipped that tell, and not `any`.
export const wrong: number[] = file.declarations.journeys.map(({ name }) => name)

console.log(
  JSON.stringify({
    parsed: file.declarations.journeys.map(({ name }) => name),
    opened: model.journeys.map(({ name, file }) => `${name} in ${file}`),
    problems,
    findings: findings.map(({ rule, file }) => `${rule} in ${file}`),
    areRules: findings.every(({ rule }) => rules.some(({ id }) => id === rule)),
    isCheck: checkSchema.safeParse({}).success,
  }),
)
