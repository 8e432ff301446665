import type { Kpi, Limit } from '../../model/index.js'

export const limitsOf = ({
  target,
  warn,
}: Kpi): readonly { readonly word: 'target' | 'warn'; readonly limit: Limit }[] => [
  ...(target ? [{ word: 'target' as const, limit: target }] : []),
  ...(warn ? [{ word: 'warn' as const, limit: warn }] : []),
]
