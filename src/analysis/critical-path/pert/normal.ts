const halfLogTwoPi = 0.9189385332046728

/** Probability that a standard normal value is at most z, to full double precision (Marsaglia 2004, "Evaluating the normal distribution"). */
export const normalProbability = (z: number): number => {
  if (z < -8) return 0
  if (z > 8) return 1
  const square = z * z
  let term = z
  let sum = z
  let before = Number.NaN
  for (let k = 3; sum !== before; k += 2) {
    before = sum
    term *= square / k
    sum += term
  }
  return 0.5 + sum * Math.exp(-square / 2 - halfLogTwoPi)
}

/** The z that a standard normal value does not exceed with probability `share`, 0 < share < 1. Newton's method, which comes closer from one side only. */
export const normalQuantile = (share: number): number => {
  if (share < 0.5) return -normalQuantile(1 - share)
  let z = 0
  for (;;) {
    const next = z + (share - normalProbability(z)) * Math.exp((z * z) / 2 + halfLogTwoPi)
    if (!(next > z)) return z
    z = next
  }
}
