import type { AstNode } from 'langium'
import type { Scale } from '../../../src/model/index.js'
import type { Vocabulary } from '../../../src/model/vocabulary.js'
import type { Context } from '../context.js'
import type { NodeOf, PropertyNode, PropertyType } from '../node-types.js'

/** What stands around a property: where its names are looked up, and what its block has. */
export type Scope = {
  readonly journey?: string | undefined
  /** The planned journey that an actual one follows. */
  readonly follows?: string | undefined
  readonly outlook?: string | undefined
  readonly hasTouchpoint?: (name: string) => boolean
  readonly scale?: Scale | undefined
}

/** A journey in which names are looked up: the one around, or the planned one that it follows. */
export type Where = 'journey' | 'follows'

/** A keyword that begins a property. */
export type Word = {
  /** What it means, in one sentence without formulas: for hover and completion. `block` is what it is written in. */
  readonly says: string | ((block: string) => string)
  /** How it is written. What is written here reaches the Model, which a test sees. */
  readonly example: string
  /** Its field in the Model, if that is not called like the keyword. */
  readonly field?: string
  /** What completion inserts, if that is more than the keyword. A keyword of several words needs none. */
  readonly snippet?: string
}

/** How the formatter lays out what stands on a line. */
export type Layout =
  /** A keyword and its value, in two columns. */
  | 'property'
  /** A keyword, a name, a title and a brace. */
  | 'declaration'
  /** A keyword and a list, in the columns of the declarations around it. */
  | 'list'
  /** From, to, value, by whom and why, in five columns. */
  | 'judgement'
  /** A label and its figure, in two columns. */
  | 'figure'
  /** No columns. */
  | 'plain'

/** How a property becomes fields of the Model. */
type Reading<Node> =
  /** One value; `otherwise` is what holds where nothing is written. */
  | {
      readonly one: (context: Context, node: Node, scope: Scope) => unknown
      readonly otherwise?: unknown
    }
  /** A list, empty where nothing is written. */
  | { readonly many: (context: Context, node: Node, scope: Scope) => readonly unknown[] }
  /** Several fields, or one that depends on what stands before: `soFar` is what the block has by then. */
  | {
      fields(context: Context, node: Node, scope: Scope, soFar: object): object
      readonly nothing?: object
    }

type RowWith<Key extends string, Node> = {
  readonly words: { readonly [Keyword in Key]: Word }
  /** What keywords further in mean, such as `every` in `engage Portal every 3mo`. */
  readonly inside?: { readonly [keyword: string]: string }
  /** It may be written several times in a block, and adds up. */
  readonly repeats?: true
  /** The closed list that its words are from. */
  readonly values?: keyof Vocabulary
  /** Where a bare name is looked up first, if it may be a touchpoint or stage. */
  readonly where?: Where | undefined
  /** A name may be that of what it stands in. */
  readonly leadsBack?: true
  readonly layout?: Layout
  /** Signs that stand apart from both neighbours. */
  readonly apart?: readonly string[]
  /** A keyword further in that stands off like a property of its own. */
  readonly clause?: string
} & Reading<Node>

/** All that is told of a property, in one place: what it means, how it looks, and what it is in the Model. */
export type Row<Node extends PropertyNode> = RowWith<Node['key'], Node & AstNode>
/** A row of which it does not matter what it is about. */
export type AnyRow = RowWith<string, never>

export type Rows = { readonly [Type in PropertyType]: Row<NodeOf<Type> & PropertyNode> }
