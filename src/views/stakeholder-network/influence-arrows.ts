import type { Range } from '../../model/source.js'
import { drawArrow } from '../drawing/arrow-path.js'
import { drawPill } from '../drawing/pill.js'
import { element, type Markup } from '../element.js'
import { drawSource, type PictureOptions } from '../picture.js'
import type { StakeholderPicture } from '../stakeholders/person.js'
import type { PlacedInfluence } from './layout-group.js'
import type { InfluenceLayout } from './layout-influences.js'

/** Stronger influences are thicker; those that hinder are dashed. */
export const lookOf = (strength: number | undefined, strongest: number) => ({
  critical: false,
  dashed: (strength ?? 0) < 0,
  width: strength === undefined || strongest === 0 ? 1.2 : 1.2 + (1.8 * Math.abs(strength)) / strongest,
})

/** Where an influence is written. */
const rangesOf = ({
  people,
  target: meant,
}: StakeholderPicture): ReadonlyMap<string, { readonly range: Range; readonly file: string }> =>
  new Map(
    people.flatMap(({ declared: { name, file, influences } }) =>
      influences.map(({ target, range }) => [`${name} → ${meant(target)?.key}`, { range, file }] as const).toReversed(),
    ),
  )

/** Every influence as an arrow; `left` and `top` are where the network begins. */
export const drawInfluences = (
  { influences }: InfluenceLayout,
  picture: StakeholderPicture,
  left: number,
  top: number,
  options: PictureOptions,
): readonly Markup[] => {
  const ranges = rangesOf(picture)
  const strongest = Math.max(0, ...influences.map(({ influence }) => Math.abs(influence.strength ?? 0)))
  const draw = ({ influence, points, text, words }: PlacedInfluence): Markup => {
    const { from, to, strength, reason } = influence
    const parts = [
      ...drawArrow(
        points.map(([x, y]) => [x + left, y + top] as const),
        lookOf(strength, strongest),
      ),
      ...(words && text !== '' ? [drawPill(text, words[0] + left, words[1] + top, false)] : []),
    ]
    const source = ranges.get(`${from} → ${to}`)
    const title = `${options.titleOf(from)} → ${options.titleOf(to)}${text === '' ? '' : ` ${text}`}${reason ? `: ${reason}` : ''}`
    return source
      ? drawSource({ ...source, name: `${from} → ${to}`, kind: 'wp-arrow', hint: title }, options, parts)
      : element('g', { class: 'wp-arrow' }, parts)
  }
  return influences.map(draw)
}
