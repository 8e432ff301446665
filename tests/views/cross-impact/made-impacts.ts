/** Numerical Recipes' 32-bit linear congruential generator: the same matrix on every machine. */
const randomNumbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A project of one `impacts` with so many factors, a third of its cells judged other than 0 and a tenth open. */
export const madeImpacts = (size: number, titleOf: (factor: number) => string): string => {
  const random = randomNumbers(size)
  const factors = Array.from({ length: size }, (_, factor) => `K${factor}`)
  const cell = (row: number, column: number): string => {
    if (row === column) return '.'
    const chance = random()
    if (chance < 0.1) return '?'
    return chance < 0.65 ? '0' : String((1 + Math.floor(random() * 3)) * (random() < 0.3 ? -1 : 1))
  }
  const rows = factors.map((name, row) => `${name} ${factors.map((_, column) => cell(row, column)).join(' ')}`)
  return `${factors.map((name, factor) => `kpi ${name} "${titleOf(factor)}" { measure custom }`).join('\n')}
impacts Made "Made up" { scale -3..3 matrix {
to ${factors.join(' ')}
${rows.join('\n')}
} }
`
}
