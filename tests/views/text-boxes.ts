import { textWidth } from '../../src/views/text/measure.js'
import { type TextKind, textStyles } from '../../src/views/text/styles.js'
import { type Box, type Drawn, named, overlap } from './read-markup.js'

/** A text with the box that it takes up, line by line. */
export type TextBox = Box & { readonly text: string }

const isKind = (kind: string): kind is TextKind => kind in textStyles

const linesOf = (text: Drawn): readonly TextBox[] => {
  const kind = (text.attributes.class ?? '').split(' ')[0].replace('wp-', '')
  if (!isKind(kind)) throw new Error(`No kind of text: ${kind}`)
  const style = textStyles[kind]
  const lines = text.children.length === 0 ? [text.text] : text.children.map(child => child.text)
  return lines.map((line, index) => {
    const width = textWidth(line, style)
    const anchor = text.attributes['text-anchor']
    const reversed = text.attributes.direction === 'rtl' && anchor === undefined
    const x = Number(text.attributes.x)
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' || reversed ? x - width : x
    const base = Number(text.attributes.y) + index * style.leading
    // From the top of capitals to the base line: what two texts must not share.
    return { text: line, x: left, y: base - style.size * 0.72, width, height: style.size * 0.72 }
  })
}

/** Every line of text in a picture. */
export const textBoxes = (picture: Drawn): readonly TextBox[] => named(picture, 'text').flatMap(linesOf)

/** Pairs of texts that lie over each other, for an expectation of none. */
export const overlappingTexts = (picture: Drawn): readonly string[] => {
  const boxes = textBoxes(picture)
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap(other => (overlap(box, other) ? [`${box.text} / ${other.text}`] : [])),
  )
}

/** Texts that reach beyond the picture. */
export const textsOutside = (picture: Drawn): readonly string[] => {
  const [width, height] = [Number(picture.attributes.width), Number(picture.attributes.height)]
  return textBoxes(picture)
    .filter(box => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
    .map(({ text }) => text)
}
