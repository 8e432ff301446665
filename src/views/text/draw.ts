import { element, type Markup } from '../element.js'
import { fill, type Token } from '../theme.js'
import { isRightToLeft } from './direction.js'
import { type TextKind, textStyles } from './styles.js'

export type Placement = {
  /** Left and top of the box that the text stands in. */
  readonly x: number
  readonly top: number
  /** Of the box: where centred, right-aligned or right-to-left text finds its place. */
  readonly width: number
  readonly align?: 'middle' | 'end'
  readonly color?: Token
}

// Right-to-left text keeps to the right-hand side of its box, which is where such text starts.
const positionOf = (
  align: Placement['align'],
  reversed: boolean,
): { readonly share: number; readonly anchor?: string } => {
  if (align === 'middle') return { share: 0.5, anchor: 'middle' }
  if (reversed) return { share: 1 }
  return align === 'end' ? { share: 1, anchor: 'end' } : { share: 0 }
}

/** Lines below one another. */
export const drawText = (lines: readonly string[], kind: TextKind, place: Placement): Markup => {
  const style = textStyles[kind]
  const reversed = isRightToLeft(lines[0] ?? '')
  const { share, anchor } = positionOf(place.align, reversed)
  const x = place.x + place.width * share
  const y = place.top + style.leading / 2 + style.size * 0.36
  const attributes = {
    class: place.color ? `wp-${kind} ${fill(place.color)}` : `wp-${kind}`,
    x,
    y,
    'text-anchor': anchor,
    direction: reversed ? 'rtl' : undefined,
  }
  if (lines.length === 1) return element('text', attributes, lines[0])
  // Renderers that order the letters of a whole text would mix those of its lines.
  if (reversed)
    return element(
      'g',
      {},
      lines.map((line, index) => element('text', { ...attributes, y: y + index * style.leading }, line)),
    )
  return element(
    'text',
    attributes,
    lines.map((line, index) => element('tspan', { x, dy: index === 0 ? undefined : style.leading }, line)),
  )
}

export const textHeight = (lines: readonly string[], kind: TextKind): number => lines.length * textStyles[kind].leading
