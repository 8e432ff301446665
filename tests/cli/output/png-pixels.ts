import { inflateSync } from 'node:zlib'

const bytesPerPixel = 4

/** Of the three neighbours the one nearest to what they foretell (https://www.w3.org/TR/png-3/#9Filter-type-4-Paeth). */
const paeth = (left: number, up: number, corner: number): number => {
  const expected = left + up - corner
  const [byLeft, byUp, byCorner] = [left, up, corner].map(value => Math.abs(expected - value)) as [
    number,
    number,
    number,
  ]
  if (byLeft <= byUp && byLeft <= byCorner) return left
  return byUp <= byCorner ? up : corner
}

const foretold = [
  () => 0,
  (left: number) => left,
  (_: number, up: number) => up,
  (left: number, up: number) => Math.floor((left + up) / 2),
  paeth,
]

/** The rows of an RGBA picture of 8 bits that is not interlaced, as bytes. */
export const pixelRows = (png: Buffer): readonly Uint8Array[] => {
  const [width, kind] = [png.readUInt32BE(16), png.subarray(24, 29).toString('hex')]
  if (kind !== '0806000000') throw new Error(`This is no plain RGBA picture: ${kind}`)
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const data = inflateSync(Buffer.concat(parts))
  const length = width * bytesPerPixel
  const rows: Uint8Array[] = []
  for (let start = 0; start < data.length; start += length + 1) {
    const above = rows.at(-1) ?? new Uint8Array(length)
    const row = new Uint8Array(length)
    const foretell = foretold[data[start]]
    for (let at = 0; at < length; at += 1)
      row[at] =
        data[start + 1 + at] +
        foretell(row[at - bytesPerPixel] ?? 0, above[at], at < bytesPerPixel ? 0 : above[at - bytesPerPixel])
    rows.push(row)
  }
  return rows
}
