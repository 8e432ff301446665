import type { IToken } from 'chevrotain'

type EditorPosition = { readonly line: number; readonly character: number }

/** Where a node of the syntax tree stands: its first and last token, its own tokens, and the one that is its name. */
export class Place {
  first: IToken | undefined
  last: IToken | undefined
  name: IToken | undefined
  readonly tokens: IToken[] = []

  static of(token: IToken): Place {
    const place = new Place()
    place.add(token)
    return place
  }

  /** A token that belongs to the node itself. */
  add(token: IToken): void {
    this.first ??= token
    this.last = token
    this.tokens.push(token)
  }

  /** What a part of the node covers. */
  extend({ first, last }: Place): void {
    this.first ??= first
    if (last) this.last = last
  }

  get offset(): number {
    return this.first!.startOffset
  }

  get end(): number {
    return this.last!.endOffset! + 1
  }

  /** As editors count: from 0, the end behind the last character. */
  get range(): { readonly start: EditorPosition; readonly end: EditorPosition } {
    return {
      start: { line: this.first!.startLine! - 1, character: this.first!.startColumn! - 1 },
      end: { line: this.last!.endLine! - 1, character: this.last!.endColumn! },
    }
  }
}
