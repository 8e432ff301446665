import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser'
import type { Range } from '../../model/source.js'
import { type Part, rangeOf, strictJson } from './json-text.js'

/** The key of a property; otherwise the value, of which only the first character where it holds others. */
const shownOf = (node: Node): Part => {
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined
  if (key !== undefined) return key
  return node.children === undefined ? node : { offset: node.offset, length: 1 }
}

const innermost = (root: Node, path: JSONPath): Node =>
  findNodeAtLocation(root, path) ?? innermost(root, path.slice(0, -1))

/** The key or list item that a path such as `['emotion', 'min']` leads to in a valid JSON text, or what would hold it. */
export const placeInJson = (text: string, path: readonly PropertyKey[]): Range => {
  const root = parseTree(text, [], strictJson)
  if (root === undefined) throw new Error('Places can be found in valid JSON alone.')
  const steps = path.filter(step => typeof step !== 'symbol')
  return rangeOf(text, shownOf(innermost(root, steps)))
}
