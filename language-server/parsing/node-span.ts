import type { AstNode } from 'langium'
import type { Range } from '../../src/model/index.js'
import type { IToken } from './chevrotain.js'

/** Where a node of the syntax tree stands: its first and last token, its name, and the texts that are its properties. */
export class NodeSpan {
  first: IToken | undefined
  last: IToken | undefined
  name: IToken | undefined
  /** The spans of properties that rules such as `Word` gave, by property. */
  texts: Map<string, NodeSpan> | undefined

  static of(token: IToken): NodeSpan {
    const span = new NodeSpan()
    span.add(token)
    return span
  }

  add(token: IToken): void {
    this.first ??= token
    this.last = token
  }

  /** What a part of the node covers. */
  extend({ first, last }: NodeSpan): void {
    this.first ??= first
    if (last) this.last = last
  }

  keepText(property: string, span: NodeSpan): void {
    this.texts ??= new Map()
    this.texts.set(property, span)
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

/** Every node of our trees has a `NodeSpan`, whatever Langium's type says. */
export const spanOf = (node: AstNode): NodeSpan => node.$cstNode as unknown as NodeSpan
