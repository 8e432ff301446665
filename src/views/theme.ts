import { type Color, palette, type Token } from './palette.js'
import { textStyles } from './text/styles.js'

export type { Token } from './palette.js'

/** Classes that colour a shape; the same in every picture. */
export const fill = (token: Token): string => `wp-fill-${token}`
export const stroke = (token: Token): string => `wp-stroke-${token}`

type Appearance = Exclude<keyof Color, 'host'>

const colors = Object.entries<Color>(palette)

const variables = (selector: string, appearance: Appearance): string => {
  const declarations = colors.map(([token, color]) => {
    const value = color.host && appearance !== 'forced' ? `var(${color.host}, ${color[appearance]})` : color[appearance]
    return `--wp-${token}:${value}`
  })
  return `${selector}{${declarations.join(';')}}`
}

type Paint = (property: 'fill' | 'stroke', token: Token) => string

// A renderer that knows no variables keeps the first of the two declarations.
const adaptive: Paint = (property, token) => `${property}:${palette[token].light};${property}:var(--wp-${token})`
const light: Paint = (property, token) => `${property}:${palette[token].light}`

const tokens = Object.keys(palette) as readonly Token[]

export const fontFamily =
  "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,'Noto Sans CJK JP','Noto Sans Arabic',sans-serif"

/** Of two rules for the same text the later one wins, so that a text can have a colour of its own. */
const painted = (paint: Paint): readonly string[] => [
  `.wp-picture{font-family:${fontFamily};font-variant-numeric:tabular-nums}`,
  ...Object.entries(textStyles).map(
    ([kind, { size, weight, fill: color }]) =>
      `.wp-${kind}{font-size:${size}px;font-weight:${weight};${paint('fill', color)}}`,
  ),
  ...tokens.map(token => `.${fill(token)}{${paint('fill', token)}}`),
  ...tokens.map(token => `.${stroke(token)}{${paint('stroke', token)}}`),
  // Text that crosses lines keeps clear of them.
  `.wp-clear{paint-order:stroke;stroke-width:5px;stroke-linejoin:round;${paint('stroke', 'page')}}`,
]

const rules = [
  variables('.wp-theme', 'light'),
  `@media (prefers-color-scheme:dark){${variables('.wp-theme', 'dark')}}`,
  `@media (prefers-contrast:more){${variables('.wp-theme', 'contrastLight')}}`,
  `@media (prefers-contrast:more) and (prefers-color-scheme:dark){${variables('.wp-theme', 'contrastDark')}}`,
  // An editor says by a class which of its themes is on; the system may prefer another.
  variables('.vscode-light .wp-theme', 'light'),
  variables('.vscode-dark .wp-theme', 'dark'),
  variables('.vscode-high-contrast .wp-theme', 'contrastDark'),
  variables('.vscode-high-contrast-light .wp-theme', 'contrastLight'),
  `@media (forced-colors:active){${variables('.wp-theme.wp-theme', 'forced')}}`,
  ...painted(adaptive),
  '.wp-interactive .wp-source{cursor:pointer}',
  '.wp-interactive .wp-source:focus{outline:none}',
  '.wp-interactive .wp-source:focus-visible{outline:3px solid #2563eb;outline:3px solid var(--wp-focus);outline-offset:2px;border-radius:6px}',
]

const sheet = rules.join('\n')

/** The style sheet of all pictures, for a page (or a preview, with its nonce) that shows several. Every picture drawn as a file has it within. */
export const themeStyle = (): string => sheet

/** The same in the colours of paper, for renderers that know no CSS variables and no media queries. */
export const printStyle = (): string => painted(light).join('\n')
