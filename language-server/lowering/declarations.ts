// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets mark the places to fill in
import type { Kind } from '../../src/model/index.js'
import { type Vocabulary, vocabulary } from '../../src/model/vocabulary.js'
import type { NodeOf, NodeType } from './node-types.js'

/** What has a name: declarations, and what stands inside them. */
export type DeclarationType = { [Type in NodeType]: NodeOf<Type> extends { name: string } ? Type : never }[NodeType]

export type Declaration = {
  /** What it is in the Model, and what analysts call it. */
  readonly kind: Kind
  /** What it means, in one sentence; what has no keyword of its own needs none. */
  readonly says?: string
  /** What completion inserts for its keyword. `$1` and so on are the places to fill in. */
  readonly snippet?: string
  /** How editors show it: its colour in the text, a type of token, and its sign in the outline. */
  readonly look: { readonly token: Token; readonly sign: Sign }
  /** What stands in its block shares columns, whatever kind it is. */
  readonly sharedColumns?: true
  /** It has no columns of its own. */
  readonly layout?: 'plain'
  /** What keywords further in its header mean. */
  readonly inside?: { readonly [keyword: string]: string }
}

/** Standard types of tokens, so that every theme has colours for them. */
export const tokens = [
  'class',
  'interface',
  'namespace',
  'function',
  'property',
  'variable',
  'enum',
  'enumMember',
  'event',
] as const
type Token = (typeof tokens)[number]
type Sign =
  | 'Class'
  | 'Interface'
  | 'Module'
  | 'Namespace'
  | 'Function'
  | 'Event'
  | 'Package'
  | 'Field'
  | 'Constant'
  | 'Number'
  | 'Array'
  | 'Enum'
  | 'EnumMember'
  | 'Object'

/** A place to fill in with a word of a closed list. */
const oneOf = (place: number, list: keyof Vocabulary): string => `\${${place}|${vocabulary[list].join(',')}|}`
const item = { token: 'property', sign: 'Field' } as const

/** Everything that has a name. What the grammar has and that is told nowhere here does not compile. */
export const declarations: { readonly [Type in DeclarationType]: Declaration } = {
  Stakeholder: {
    kind: 'stakeholder',
    says: 'Someone who takes part or has a say: customers, teams, partners, regulators.',
    snippet: `stakeholder \${1:Name} "\${2:Title}" {\n  role  ${oneOf(3, 'role')}\n}`,
    look: { token: 'class', sign: 'Class' },
  },
  Channel: {
    kind: 'channel',
    says: 'A way to meet: phone, chat, portal, at home.',
    snippet: `channel \${1:Name} "\${2:Title}" { service ${oneOf(3, 'service')} }`,
    look: { token: 'interface', sign: 'Interface' },
  },
  Journey: {
    kind: 'journey',
    says: 'What a customer goes through, in stages and touchpoints.',
    snippet: `journey \${1:Name} "\${2:Title}" {\n  kind  ${oneOf(3, 'journeyKind')}\n\n  stage \${4:Stage} "\${5:Stage title}" {\n    $0\n  }\n}`,
    look: { token: 'namespace', sign: 'Module' },
  },
  Stage: {
    kind: 'stage',
    says: 'A part of the journey, such as purchase or support.',
    snippet: 'stage ${1:Name} "${2:Title}" {\n  $0\n}',
    look: { token: 'namespace', sign: 'Namespace' },
  },
  Touchpoint: {
    kind: 'touchpoint',
    says: 'One moment of contact, or one step behind the scenes.',
    snippet: 'touchpoint ${1:Name} "${2:Title}" {\n  $0\n}',
    look: { token: 'function', sign: 'Function' },
  },
  ServicePromise: {
    kind: 'promise',
    says: 'How long something may take, and for how many customers that must hold.',
    snippet: 'promise ${1:Name} "${2:Title}" {\n  from    ${3:First}  to ${4:Last}\n  within  ${5:7d}\n}',
    look: { token: 'event', sign: 'Event' },
  },
  Most: {
    kind: 'most',
    says: 'Motivation, Obstacles, Support and Trends of a journey. Elsewhere MOST also stands for mission, objectives, strategies and tactics, which is another method.',
    snippet: 'most ${1:Name} "${2:Title}" for ${3:Journey} {\n  $0\n}',
    look: { token: 'property', sign: 'Package' },
    sharedColumns: true,
    inside: { for: 'What it belongs to.' },
  },
  Motivation: { kind: 'motivation', says: 'What somebody wants.', look: item },
  Obstacle: { kind: 'obstacle', says: 'What stands in the way.', look: item },
  Support: { kind: 'support', says: 'What helps.', look: item },
  Trend: { kind: 'trend', says: 'What makes obstacles worse or easier from outside.', look: item },
  Goal: {
    kind: 'goal',
    says: 'What is to be reached, measured by KPIs.',
    snippet: 'goal ${1:Name} "${2:Title}" { measured by ${3:Kpi} }',
    look: { token: 'variable', sign: 'Constant' },
  },
  Kpi: {
    kind: 'kpi',
    says: 'A number that shows whether it works, with its target.',
    snippet: `kpi \${1:Name} "\${2:Title}" {\n  measure  ${oneOf(3, 'measure')}\n  target   \${4:>= 75%}\n}`,
    look: { token: 'variable', sign: 'Number' },
  },
  Canvas: {
    kind: 'canvas',
    says: 'A Business Model Canvas with its nine blocks.',
    snippet: 'canvas ${1:Name} "${2:Title}" {\n  $0\n}',
    look: { token: 'property', sign: 'Package' },
    sharedColumns: true,
  },
  Segment: { kind: 'segment', says: 'Customer segments: for whom value is created.', look: item },
  Proposition: { kind: 'proposition', says: 'Value propositions: what is offered.', look: item },
  Relationship: { kind: 'relationship', says: 'Customer relationships: how customers are served.', look: item },
  Revenue: { kind: 'revenue', says: 'Revenue streams: what customers pay for.', look: item },
  Resource: { kind: 'resource', says: 'Key resources: what is needed.', look: item },
  Activity: { kind: 'activity', says: 'Key activities: what must be done.', look: item },
  Partner: { kind: 'partner', says: 'Key partners: who helps.', look: item },
  Cost: { kind: 'cost', says: 'The cost structure: what costs most.', look: item },
  Impacts: {
    kind: 'impacts',
    says: 'What drives what: judgements as arrows or as a matrix.',
    snippet: 'impacts ${1:Name} "${2:Title}" {\n  scale -3..3\n  ${3:From} -> ${4:To}  ${5:+1}\n}',
    look: { token: 'property', sign: 'Array' },
    inside: { for: 'What it belongs to.' },
  },
  Outlook: {
    kind: 'outlook',
    says: 'How things may develop: states of descriptors that support or exclude one another.',
    snippet: 'outlook ${1:Name} "${2:Title}" {\n  scale -3..3\n  descriptor ${3:Name} { ${4:One}, ${5:Other} }\n}',
    look: { token: 'property', sign: 'Array' },
  },
  Descriptor: {
    kind: 'descriptor',
    says: 'Something that may develop in different ways: its states in braces.',
    look: { token: 'enum', sign: 'Enum' },
  },
  DescriptorState: { kind: 'state', look: { token: 'enumMember', sign: 'EnumMember' }, layout: 'plain' },
  Initiative: {
    kind: 'initiative',
    says: 'What is done about it, and what it is expected to change.',
    snippet: `initiative \${1:Name} "\${2:Title}" {\n  improves  \${3:What}\n  status    ${oneOf(4, 'status')}\n}`,
    look: { token: 'property', sign: 'Object' },
  },
  Scenario: {
    kind: 'scenario',
    says: 'A what-if: a journey with some touchpoints changed or skipped.',
    snippet: 'scenario ${1:Name} "${2:Title}" of ${3:Journey} {\n  change ${4:Touchpoint} { $0 }\n}',
    look: { token: 'property', sign: 'Object' },
    sharedColumns: true,
    inside: { of: 'The journey that is varied.' },
  },
}

const byType = new Map<string, Declaration>(Object.entries(declarations))

/** What is told of a kind of declaration, by the rule of the grammar that reads it. */
export const declarationOf = (type: string): Declaration | undefined => byType.get(type)

const byKind = new Map<Kind, Declaration>(Object.values(declarations).map(row => [row.kind, row]))

/** How editors show a kind of declaration. */
export const lookOf = (kind: Kind): Declaration['look'] => byKind.get(kind)!.look
