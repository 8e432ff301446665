import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'
import semiBold from '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import renderer from '@resvg/resvg-wasm/index_bg.wasm'
import symbols from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
import { systemFonts } from './system-fonts.js'

/** Pixels per pixel of the picture: legible on a slide, and on a screen of double density. */
const density = 2
/** What fits into memory and opens in every program; a larger picture gets fewer pixels. */
const mostPixels = 16_000

let started: Promise<void> | undefined

// Noto Sans for Latin, Greek and Cyrillic, DejaVu Sans for arrows and other signs: they look the same on every machine.
const ours = [regular, semiBold, symbols]
// biome-ignore lint/suspicious/noControlCharactersInRegex: where the range begins
const needsMore = /[^\u0000-\u058F\u1E00-\u2BFF\uFFFD]/u

const noFont =
  'Letters of this picture may be missing: it has scripts that are not in our fonts, and this machine has none. Install one, such as Noto Sans CJK for Japanese, or draw SVG.'

/** Fonts for a text; those of the machine where it has other scripts, and what to say if there are none. */
const fontsFor = (svg: string) => {
  const found = needsMore.test(svg) ? systemFonts() : undefined
  return { fonts: [...ours, ...(found ?? [])], problem: found?.length === 0 ? noFont : undefined }
}

// The renderer changes the font of a whole text where one letter is missing; this keeps the change to the signs.
const withSigns = (svg: string): string =>
  svg.replaceAll(/>[^<]+</g, text =>
    text.replaceAll(/[\u2190-\u2BFF]+/g, signs => `<tspan font-family="DejaVu Sans">${signs}</tspan>`),
  )

// The renderer knows no direction: what would start at its place is to end there.
const withEnds = (svg: string): string =>
  svg.replaceAll(/( text-anchor="\w+")? direction="rtl"/g, (_, anchor?: string) => anchor ?? ' text-anchor="end"')

/** The picture as PNG, drawn without a browser, and what is to be said of it. `svg` is drawn with `printed`. */
export const pngOf = async (
  svg: string,
): Promise<{ readonly png: Uint8Array; readonly problem: string | undefined }> => {
  started ??= initWasm(renderer)
  await started
  const [width = 0, height = 0] = ['width', 'height'].map(side =>
    Number(new RegExp(`<svg[^>]* ${side}="(\\d+)"`).exec(svg)?.[1]),
  )
  const zoom = Math.min(density, mostPixels / Math.max(width, height))
  const { fonts, problem } = fontsFor(svg)
  const picture = new Resvg(withSigns(withEnds(svg)), {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontBuffers: fonts,
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
    },
  })
  return { png: picture.render().asPng(), problem }
}
