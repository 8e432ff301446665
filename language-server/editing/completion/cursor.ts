import type { IToken } from '../../parsing/chevrotain.js'
import type { Block } from '../blocks.js'
import type { Editing } from '../open-document.js'

/** Where something is being typed: the blocks around it, and the part of the word that is there. */
export type Cursor = {
  readonly editing: Editing
  readonly blocks: readonly Block[]
  /** The token before the word. */
  readonly previous: IToken | undefined
  readonly typed: string
}
