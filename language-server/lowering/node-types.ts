import type { WaypostAstType } from '../generated/ast.js'

type AnyNode = WaypostAstType[keyof WaypostAstType]
export type NodeType = AnyNode['$type']
export type NodeOf<Type extends NodeType> = Extract<AnyNode, { readonly $type: Type }>
/** What begins with a keyword and has no name: `role team`, `after Report`. */
export type PropertyNode = Extract<AnyNode, { readonly key: string }>
export type PropertyType = PropertyNode['$type']
