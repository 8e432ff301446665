import type { RuleInfo } from './rule.js'

export const notJson: RuleInfo = {
  id: 'config/syntax',
  about: 'configuration',
  severity: 'error',
  title: 'A configuration that is not JSON',
  why: 'None of its settings can be read, so nothing of the project is.',
  examples: {
    bad: `{
  "exclude": ["drafts/**"],
}
`,
    good: `{
  "exclude": ["drafts/**"]
}
`,
  },
}
export const unknownKey: RuleInfo = {
  id: 'config/unknown-key',
  about: 'configuration',
  severity: 'error',
  title: 'A setting that does not exist',
  why: 'It would have no effect, without anybody noticing.',
  examples: {
    bad: `{
  "exlude": ["drafts/**"]
}
`,
    good: `{
  "exclude": ["drafts/**"]
}
`,
  },
}
export const unknownRule: RuleInfo = {
  id: 'config/unknown-rule',
  about: 'configuration',
  severity: 'error',
  title: 'A severity for a rule that cannot have one',
  why: 'It would have no effect: the rule that was meant goes on as before.',
  examples: {
    bad: `{
  "rules": { "names/unsed": "off" }
}
`,
    good: `{
  "rules": { "names/unused": "off" }
}
`,
  },
}
export const wrongValue: RuleInfo = {
  id: 'config/value',
  about: 'configuration',
  severity: 'error',
  title: 'A value that its setting cannot have',
  why: 'Results would follow from another value than the one that was meant.',
  examples: {
    bad: `{
  "criticalPath": { "threshold": "2 hours" }
}
`,
    good: `{
  "criticalPath": { "threshold": "2h" }
}
`,
  },
}
