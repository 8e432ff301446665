import type { DeclarationType } from './declarations.js'
import type { NodeType, PropertyType } from './node-types.js'
import type { Layout } from './properties/row.js'

/** What has neither a name nor a keyword that begins a property: mostly what stands inside one. */
type PartType = Exclude<NodeType, DeclarationType | PropertyType>

type Part = {
  /** What it means, where a keyword begins it. */
  readonly says?: string
  /** What keywords further in mean. */
  readonly inside?: { readonly [keyword: string]: string }
  /** A name may be that of what it stands in: `then` may go back to it. */
  readonly leadsBack?: true
  /** How the line is laid out that it begins; without one it begins none. */
  readonly layout?: Layout
  /** Signs that stand apart from both neighbours. */
  readonly apart?: readonly string[]
}

const judgement = { layout: 'judgement', inside: { by: 'Who judged so.' } } as const

/** Everything else. What the grammar has and that is told nowhere does not compile. */
const parts: { readonly [Type in PartType]: Part } = {
  JourneyFile: {},
  Influence: {},
  Dependency: {
    apart: ['+', '-'],
    inside: { start: 'From the start of that touchpoint, not from its end.', of: 'From the start of that touchpoint.' },
  },
  Branch: { leadsBack: true },
  Significance: {},
  ExpectedChange: {},
  Count: { layout: 'figure' },
  Judgement: judgement,
  StateJudgement: judgement,
  MatrixLine: { layout: 'plain' },
  MatrixCell: {},
  ScenarioChange: { says: 'A touchpoint with other properties than in the journey.', layout: 'declaration' },
  Percent: {},
  Quantity: {},
  ValueRange: {},
}

const byType = new Map<string, Part>(Object.entries(parts))

export const partOf = (type: string): Part | undefined => byType.get(type)
