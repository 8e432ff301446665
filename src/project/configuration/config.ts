import type * as z from 'zod'
import { secondsOf } from '../../model/duration.js'
import type { Finding } from '../../model/finding.js'
import { defaultSettings, type ProjectSettings } from '../../model/settings.js'
import type { Range } from '../../model/source.js'
import { notJson, unknownKey, unknownRule, wrongValue } from '../../rules/configuration.js'
import { rules as allRules } from '../../rules/index.js'
import type { RuleInfo } from '../../rules/rule.js'
import { didYouMean } from '../did-you-mean.js'
import { configSchema } from './config-schema.js'
import { flawInJson } from './json-flaw.js'
import { placeInJson } from './json-place.js'

type Issue = z.core.$ZodIssue

/** The rules that a project can set to another severity, which are those about its journeys. */
const ruleIds = allRules.filter(({ about }) => about === undefined).map(({ id }) => id)
const aboutThisFile = new Set(allRules.filter(({ about }) => about === 'configuration').map(({ id }) => id))

/** The keys that the object at `path` may have. */
const knownKeys = (path: readonly PropertyKey[]): readonly string[] => {
  let schema: z.core.$ZodType = configSchema
  for (const step of path) {
    const inner = schemaOfKey(schema, step)
    if (inner === undefined) return []
    schema = inner
  }
  return Object.keys(shapeOf(schema))
}

const shapeOf = (schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> => {
  const definition = schema._zod.def as { shape?: Record<string, z.core.$ZodType>; innerType?: z.core.$ZodType }
  return definition.shape ?? (definition.innerType === undefined ? {} : shapeOf(definition.innerType))
}
const schemaOfKey = (schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined =>
  shapeOf(schema)[String(key)]

const dotted = (path: readonly PropertyKey[]): string => path.map(String).join('.')

const quoted = (words: readonly unknown[]): string => words.map(word => JSON.stringify(word)).join(', ')

const explain = (issue: Issue): string => {
  const name = issue.path.length === 0 ? 'The configuration' : `"${dotted(issue.path)}"`
  switch (issue.code) {
    case 'invalid_type':
      return `${name} must be ${issue.expected === 'object' || issue.expected === 'record' ? 'an object { … }' : issue.expected === 'array' ? 'a list [ … ]' : `a ${issue.expected}`}.`
    case 'invalid_value':
      return `${name} must be one of ${quoted(issue.values)}.`
    case 'too_small':
      return `${name} must not be empty.`
    default:
      return `${name} cannot be used: ${issue.message}.`
  }
}

const unknownKeyText = (key: string, path: readonly PropertyKey[]): string => {
  const known = knownKeys(path)
  const name = dotted([...path, key])
  return `"${name}" is not a setting of Waypost, so it would have no effect.${didYouMean(key, known)} Settings here: ${quoted(known)}.`
}

const unknownRuleText = (id: string): string =>
  aboutThisFile.has(id)
    ? `"${id}" is about the configuration itself, so its severity cannot be set here. Leave it out.`
    : `There is no rule "${id}", so its severity would have no effect.${didYouMean(id, ruleIds)}`

/**
 * The settings that a configuration text makes, or every reason why it cannot be used, each at its place
 * (the rules in `src/rules/configuration.ts`).
 */
export const readConfig = (
  text: string,
  file: string,
): { readonly settings: ProjectSettings } | { readonly problems: readonly Finding[] } => {
  const problem = ({ id, severity }: RuleInfo, message: string, range: Range): Finding => ({
    rule: id,
    severity,
    message,
    file,
    range,
  })
  const flaw = flawInJson(text)
  if (flaw !== undefined) return { problems: [problem(notJson, flaw.message, flaw.range)] }
  const result = configSchema.safeParse(JSON.parse(text))
  if (!result.success)
    return {
      problems: result.error.issues.flatMap(issue =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map(key =>
              problem(unknownKey, unknownKeyText(key, issue.path), placeInJson(text, [...issue.path, key])),
            )
          : [problem(wrongValue, explain(issue), placeInJson(text, issue.path))],
      ),
    }
  const { exclude, emotion, criticalPath, crossImpact, stakeholders, rules } = result.data
  const unknownRules = Object.keys(rules ?? {}).filter(id => !ruleIds.includes(id))
  if (unknownRules.length > 0)
    return {
      problems: unknownRules.map(id => problem(unknownRule, unknownRuleText(id), placeInJson(text, ['rules', id]))),
    }
  return {
    settings: {
      exclude: exclude ?? defaultSettings.exclude,
      emotion: emotion ?? defaultSettings.emotion,
      criticalPath: {
        threshold:
          criticalPath?.threshold === undefined
            ? defaultSettings.criticalPath.threshold
            : secondsOf(criticalPath.threshold),
        sampling: criticalPath?.sampling ?? defaultSettings.criticalPath.sampling,
      },
      crossImpact: { split: crossImpact?.split ?? defaultSettings.crossImpact.split },
      stakeholders: { threshold: stakeholders?.threshold ?? defaultSettings.stakeholders.threshold },
      rules: rules ?? defaultSettings.rules,
    },
  }
}
