import type { RuleInfo } from './rule.js'

export const unreadable: RuleInfo = {
  id: 'syntax/unreadable',
  severity: 'error',
  title: 'A character that means nothing here',
  why: 'It is skipped, so what it was meant to say is missing.',
  examples: {
    bad: `journey Claim {
  goal "Clean laundry again
}
`,
    good: `journey Claim {
  goal "Clean laundry again"
}
`,
  },
}
export const unclosed: RuleInfo = {
  id: 'syntax/unclosed',
  severity: 'error',
  title: 'A block without its closing brace',
  why: 'What comes next is read as part of the block, and perhaps not at all.',
  examples: {
    bad: `journey Claim {
  touchpoint Report
`,
    good: `journey Claim {
  touchpoint Report
}
`,
  },
}
export const unexpected: RuleInfo = {
  id: 'syntax/unexpected',
  severity: 'error',
  title: 'Something is missing or out of place',
  why: 'What is written there cannot be read, so it is missing from the model.',
  examples: {
    bad: `journey Claim {
  touchpoint Report
  touchpoint Check { after }
}
`,
    good: `journey Claim {
  touchpoint Report
  touchpoint Check { after Report }
}
`,
  },
}
export const unknownProperty: RuleInfo = {
  id: 'syntax/unknown-property',
  severity: 'error',
  title: 'A property that does not exist there',
  why: 'It cannot be read, so what it says is missing from the model.',
  examples: {
    bad: `journey Claim {
  touchpoint Report { duraton 20min }
}
`,
    good: `journey Claim {
  touchpoint Report { duration 20min }
}
`,
  },
}
