import { configName } from '../../model/settings.js'
import { didYouMean } from '../../project/did-you-mean.js'
import { rules } from '../../rules/index.js'
import type { RuleInfo } from '../../rules/rule.js'
import { Refusal, status } from '../status.js'
import type { Host } from '../terminal/host.js'

/** `waypost explain`: what a rule says, why it matters, and an example of each kind; without a rule, all of them. */
export const explain = async (id: string | undefined, host: Host): Promise<number> => {
  await host.print(id === undefined ? list() : page(ruleOf(id)))
  return status.fine
}

const ruleOf = (id: string): RuleInfo => {
  const rule = rules.find(candidate => candidate.id === id)
  if (rule) return rule
  const hint = didYouMean(
    id,
    rules.map(candidate => candidate.id),
  )
  throw new Refusal(`There is no rule \`${id}\`.${hint} \`waypost explain\` lists them all.`)
}

const list = (): string => {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return `${rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}`).join('\n')}\n`
}

const page = ({ id, severity, title, why, examples, about }: RuleInfo): string => `${id} (${severity})

${title}. ${why}

Reported:

${indented(examples.bad)}

In order:

${indented(examples.good)}

${about === 'configuration' ? aboutConfiguration : turningOff(id)}
`

const turningOff = (id: string): string => `For one place: // waypost-ignore ${id}: reason
For the project, in waypost.config.json: "rules": { "${id}": "off" }`

const aboutConfiguration = `It is about ${configName}, and cannot be turned off: the project is not read until it is mended.`

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map(line => (line === '' ? '' : `  ${line}`))
    .join('\n')
