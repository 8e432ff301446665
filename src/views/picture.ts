import type { Range } from '../model/source.js'
import type { TitleOf } from '../model/title-of.js'
import { type Attributes, type Child, element, type Markup } from './element.js'
import { fill, printStyle, themeStyle } from './theme.js'

export type PictureOptions = {
  readonly titleOf: TitleOf
  /** Begins every id of the picture; needed where the same picture stands twice in a page. */
  readonly prefix?: string
  /** With its own style sheet, as a file needs it (default). `false` where the page has `themeStyle()`. */
  readonly standalone?: boolean
  /** With the colours of paper, for a renderer that knows no CSS variables. */
  readonly printed?: boolean
  /** What has a source can be reached by keyboard, and the picture is a group instead of one image. */
  readonly focusable?: boolean
}

export type Frame = {
  /** The view that it is a picture of, such as `journey-map`: part of its class and of its ids. */
  readonly kind: string
  readonly name: string
  readonly title: string
  readonly description: string
  readonly width: number
  readonly height: number
}

const prefixOf = (frame: Pick<Frame, 'kind' | 'name'>, options: PictureOptions): string =>
  options.prefix ?? `${frame.kind}-${frame.name}`

/** The `<svg>` around a picture, with its title, description, ground and, where it stands alone, style sheet. */
export const drawFrame = (frame: Frame, options: PictureOptions, ...children: readonly Child[]): Markup => {
  const prefix = prefixOf(frame, options)
  const width = Math.ceil(frame.width)
  const height = Math.ceil(frame.height)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `wp-theme wp-picture wp-${frame.kind}${options.focusable ? ' wp-interactive' : ''}`,
      // The parts of an image are hidden from assistive technology, so where they can be focused it is not one.
      role: options.focusable ? 'group' : 'img',
      'aria-labelledby': `${prefix}-title ${prefix}-description`,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    element('title', { id: `${prefix}-title` }, frame.title),
    element('desc', { id: `${prefix}-description` }, frame.description),
    options.standalone === false ? undefined : element('style', {}, options.printed ? printStyle() : themeStyle()),
    element('rect', { class: fill('page'), width, height }),
    children,
  )
}

/** A place in the text; `file` where it can be another one than that of what is drawn. */
export type Source = { readonly name: string; readonly range: Range; readonly file?: string | undefined }

const rangeText = ({ start, end }: Range): string => `${start.line}:${start.column}-${end.line}:${end.column}`

/** A group that leads to its place in the text; `hint` is its tooltip and its name for assistive technology. */
export const drawSource = (
  source: Source & { readonly kind: string; readonly hint?: string },
  options: PictureOptions,
  ...children: readonly Child[]
): Markup =>
  element(
    'g',
    {
      class: `wp-source ${source.kind}`,
      ...sourceAttributes(source),
      tabindex: options.focusable && source.hint ? 0 : undefined,
      role: options.focusable && source.hint ? 'button' : undefined,
    },
    source.hint === undefined ? undefined : element('title', {}, source.hint),
    children,
  )

export const sourceAttributes = ({ name, range, file }: Source): Attributes => ({
  'data-name': name,
  'data-range': rangeText(range),
  'data-file': file,
})
