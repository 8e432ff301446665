import { nextShare, type Random } from '../../random/index.js'

/** A density on 0..1, up to a factor, that rises to one highest point and falls from there. */
export type UnimodalDensity = { readonly at: (x: number) => number; readonly mode: number }

/**
 * Four numbers per strip: its left edge, the height up to which its box lies below the whole curve, the width per such
 * height, the height from which on it lies above the whole curve. Heights are shares of the box.
 */
export type Strips = { readonly boxes: Float64Array; readonly boxArea: number; readonly density: UnimodalDensity }

const count = 128
const stride = 4

const evenEdges = Float64Array.from({ length: 65 }, (_, i) => i / 64)

/**
 * The density cut into upright strips under boxes of equal area (Ahrens 1995, "A one-table method for sampling from continuous
 * and discrete distributions"). Where the strips end only decides how often a draw is repeated, never what is drawn, so they
 * are placed by estimate: the boxes of an even division, then twice the same area of those before.
 */
export const stripsOf = (density: UnimodalDensity): Strips => {
  let edges = evenEdges
  let hats = hatsOf(density, edges)
  for (const strips of [64, count]) {
    edges = dividedEvenly(edges, hats.areas, strips)
    hats = hatsOf(density, edges)
  }
  const boxArea = hats.areas.reduce((most, area) => (area > most ? area : most))
  const boxes = new Float64Array((count + 1) * stride)
  for (let i = 0; i < count; i++) {
    const width = edges[i + 1] - edges[i]
    const below = (hats.lows[i] * width) / boxArea
    boxes[i * stride] = edges[i]
    boxes[i * stride + 1] = below
    boxes[i * stride + 2] = below > 0 ? width / below : 0
    boxes[i * stride + 3] = hats.areas[i] / boxArea
  }
  boxes[count * stride] = edges[count]
  return { boxes, boxArea, density }
}

/** Area under the highest point of the density in each strip, and the lowest point there. */
const hatsOf = ({ at, mode }: UnimodalDensity, edges: Float64Array): { areas: Float64Array; lows: Float64Array } => {
  const areas = new Float64Array(edges.length - 1)
  const lows = new Float64Array(edges.length - 1)
  let left = at(edges[0])
  for (let i = 0; i < areas.length; i++) {
    const right = at(edges[i + 1])
    const holdsMode = edges[i] <= mode && mode <= edges[i + 1]
    areas[i] = (holdsMode ? at(mode) : Math.max(left, right)) * (edges[i + 1] - edges[i])
    lows[i] = Math.min(left, right)
    left = right
  }
  return { areas, lows }
}

const dividedEvenly = (edges: Float64Array, areas: Float64Array, parts: number): Float64Array<ArrayBuffer> => {
  const divided = new Float64Array(parts + 1)
  const total = areas.reduce((sum, area) => sum + area, 0)
  let strip = 0
  let before = 0
  for (let part = 1; part < parts; part++) {
    const wanted = (total * part) / parts
    while (before + areas[strip] < wanted) before += areas[strip++]
    const share = (wanted - before) / areas[strip]
    divided[part] = edges[strip] + share * (edges[strip + 1] - edges[strip])
  }
  divided[parts] = edges.at(-1)!
  return divided
}

/** The boxes at hand: copied in one go they are in the cache, where they would else arrive piece by piece in the order of the draws. */
const boxes = new Float64Array((count + 1) * stride)

/**
 * Fills `into` with independent draws, stretched from 0..1 to `range` above `lowest`. 7 bits choose the strip, 24 the height
 * in its box, and close to the curve the density itself decides. The step of the generator stands here a second time because
 * its state has to stay in registers: a simulation spends most of its time in this loop.
 */
export const fillByStrips = (
  strips: Strips,
  random: Random,
  into: Float64Array,
  lowest: number,
  range: number,
): void => {
  const { boxArea, density } = strips
  boxes.set(strips.boxes)
  let s0 = random[0] | 0
  let s1 = random[1] | 0
  let s2 = random[2] | 0
  let s3 = random[3] | 0
  const draws = into.length
  for (let i = 0; i < draws; ) {
    const sum = (s0 + s3) | 0
    const word = ((sum << 7) | (sum >>> 25)) + s0
    const kept = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= kept
    s3 = (s3 << 11) | (s3 >>> 21)

    const box = (word & (count - 1)) * stride
    const height = (word >>> 8) * 2 ** -24
    const left = boxes[box]
    if (height < boxes[box + 1]) {
      into[i++] = lowest + range * (left + height * boxes[box + 2])
      continue
    }
    if (height >= boxes[box + 3]) continue
    random[0] = s0
    random[1] = s1
    random[2] = s2
    random[3] = s3
    const width = boxes[box + stride] - left
    const x = left + nextShare(random) * width
    s0 = random[0] | 0
    s1 = random[1] | 0
    s2 = random[2] | 0
    s3 = random[3] | 0
    if (height * boxArea < width * density.at(x)) into[i++] = lowest + range * x
  }
  random[0] = s0
  random[1] = s1
  random[2] = s2
  random[3] = s3
}
