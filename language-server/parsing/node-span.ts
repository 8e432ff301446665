import type { AstNode } from 'langium'
import type { Range } from '../../src/model/index.js'
import type { IToken } from './chevrotain.js'

/** Where a node of the syntax tree stands: its first and last token, its name, and the texts that are its properties. */
export class Place {
  first: IToken | undefined
  last: IToken | undefined
  name: IToken | undefined
  /** The places of properties that rules such as `Word` gave, by property. */
  texts: Map<string, Place> | undefined

  static of(token: IToken): Place {
    const place = new Place()
    place.add(token)
    return place
  }

  add(token: IToken): void {
    this.first ??= token
    this.last = token
  }

  /** What a part of the node covers. */
  extend({ first, last }: Place): void {
    this.first ??= first
    if (last) this.last = last
  }

  keepText(property: string, place: Place): void {
    this.texts ??= new Map()
    this.texts.set(property, place)
  }

  get offset(): number {
    return this.first!.startOffset
  }

  get end(): number {
    return this.last!.endOffset! + 1
  }

  get range(): Range {
    const { startLine, startColumn } = this.first!
    const { endLine, endColumn } = this.last!
    return { start: { line: startLine!, column: startColumn! }, end: { line: endLine!, column: endColumn! + 1 } }
  }
}

/** Every node of our trees stands at a `Place`, whatever Langium's type says. */
export const placeOf = (node: AstNode): Place => node.$cstNode as unknown as Place
