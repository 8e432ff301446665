// Hundredths of an em for the characters from space to tilde: the wider of Noto Sans and Liberation Sans (Arial's widths),
// read from the fonts, regular and semibold. A reader's system font is not known when a picture is drawn.
const regular =
  '28 28 41 65 57 89 73 22 33 33 55 58 28 33 28 37 57 57 57 57 57 57 57 57 57 57 28 28 58 58 58 56 102 67 67 72 73 67 61 78 74 34 50 67 56 91 76 78 67 78 72 67 61 73 67 94 67 67 61 33 37 33 57 56 33 56 61 50 61 56 34 61 62 26 26 53 26 93 62 60 61 61 41 50 36 62 51 79 53 51 50 38 55 38 58'
const semibold =
  '28 33 47 65 57 90 75 27 34 34 54 58 28 33 28 41 57 57 57 57 57 57 57 57 57 57 33 33 58 58 58 61 98 72 72 72 74 67 61 78 76 39 56 72 61 94 81 80 67 80 72 67 61 76 67 97 67 67 61 33 41 33 58 56 36 60 63 56 63 59 39 63 66 30 30 62 30 98 66 62 63 63 45 56 43 66 57 86 58 57 50 39 55 39 58'

const table = (widths: string): readonly number[] => widths.split(' ').map(Number)
export const asciiWidths = { regular: table(regular), semibold: table(semibold) } as const
