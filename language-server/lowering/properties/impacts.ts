import type { Scale } from '../../../src/model/index.js'
import type * as ast from '../../generated/ast.js'
import { number } from '../values.js'
import { lowerMatrix } from './matrix.js'
import type { Rows } from './row.js'

export const lowerScale = (node: ast.Scale | undefined): Scale | undefined => {
  const low = number(node?.low)
  const high = number(node?.high)
  return low === undefined || high === undefined ? undefined : { min: Math.min(low, high), max: Math.max(low, high) }
}

/** What impacts and outlooks have beside their judgements. */
export const impacts = {
  Scale: {
    words: {
      scale: { says: 'The smallest and the largest judgement, such as `-3..3`.', example: 'scale -3..3' },
    },
    layout: 'plain',
    one: (_, node) => lowerScale(node),
  },
  Matrix: {
    words: {
      matrix: {
        says: 'The judgements as a table: the row acts on the column.',
        example: 'matrix { to A B  A . 2  B 0 . }',
        field: 'matrices',
      },
    },
    inside: { to: 'The names behind it are the columns.' },
    repeats: true,
    layout: 'plain',
    many: (context, node, scope) => [lowerMatrix(context, node, scope)],
  },
} as const satisfies Partial<Rows>
