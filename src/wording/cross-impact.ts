import { listed, shortList } from './lists.js'
import { type Called, sentences } from './note.js'
import { counted, plural } from './plurals.js'

type Cell = { readonly from: string; readonly to: string }
type Range = Cell & { readonly low: number; readonly high: number }
type Agreement = { readonly drivers: number; readonly outcomes: number; readonly rules: number }

const arrow = ({ from, to }: Cell, called: Called): string => `${called(from)} → ${called(to)}`

/**
 * What is said of who drives what. Factors go by the names that the `impacts` gives them: who shows titles knows what they lead to.
 */
export const crossImpactNote = sentences('cross-impact', {
  'no-such-factor': ({ names }: { names: readonly string[] }) =>
    `Left out because the name leads to nothing: ${shortList(names)}. Correct the name to take the judgements in.`,
  ranges: ({ judgements }: { judgements: readonly Range[] }, called) => {
    const ranges = judgements.map(judgement => `${arrow(judgement, called)} (${judgement.low}..${judgement.high})`)
    return `${counted(ranges.length, 'judgement is a range', 'judgements are ranges')}; the middle is used: ${shortList(ranges)}.`
  },
  'on-itself': ({ factors }: { factors: readonly string[] }, called) =>
    `Left out because a factor does not act on itself: ${shortList(factors.map(name => called(name)))}.`,
  'judged-again': ({ cells }: { cells: readonly Cell[] }, called) =>
    `${counted(cells.length, 'influence was', 'influences were')} judged more than once; the mean is used: ${shortList(cells.map(cell => arrow(cell, called)))}.`,
  'open-cells': ({ open, cells, first }: { open: number; cells: number; first: readonly Cell[] }, called) => {
    const names = listed(first.map(cell => arrow(cell, called)))
    const advice = first.length === 0 ? '' : ` Judge these first, they matter most: ${names}.`
    return `${open} of ${cells} cells ${plural(open, 'is', 'are')} open.${advice}`
  },
  'strongest-pairs': ({ listed, pairs }: { listed: number; pairs: number }) =>
    `Listed are the ${listed} strongest of ${pairs} pairs that act on each other.`,
  'no-leverage': ({ limit }: { limit: number }) =>
    `What one step of a judgement changes is left out, because there are more than ${limit} factors.`,
  'changing-cells': ({ listed, cells }: { listed: number; cells: number }) =>
    `Listed are the ${listed} of ${cells} cells where one step of the judgement changes most.`,
  acyclic: ({ power }: { power: number }) =>
    `No factor acts back on itself: pure powers of the matrix vanish from M^${power + 1} on, and the sum up to M^${power} is complete.`,
  periodic: ({ period, power }: { period: number; power: number }) =>
    `The order of indirect influence never settles, it repeats with period ${period}; what is shown is the sum over whole periods up to M^${power}. Rely on the direct ranks or on DEMATEL.`,
  unsettled: ({ power }: { power: number }) =>
    `The order of indirect influence has not settled by M^${power}: it alternates, or growth rates are too close to each other. Rely on the direct ranks or on DEMATEL.`,
  divided: ({ what, power }: { what: 'influence' | 'dependence'; power: number }) =>
    `Indirect ${what} is divided by 2^${power}, because the numbers would be too large to write.`,
  'dematel-undefined': ({ factors }: { factors: readonly string[] }, called) =>
    `DEMATEL is undefined: ${shortList(factors.map(name => called(name)))} pass all of their influence on to each other, so that its total is infinite. Judge at least one of their influences lower, or rely on the indirect ranks. The paths behind the largest indirect influences are left out too.`,
  'no-dematel-table': ({ limit }: { limit: number }) =>
    `The DEMATEL table and the paths behind the largest indirect influences are left out, because there are more than ${limit} factors.`,
  'shorter-loops': ({ listed, length }: { listed: number; length: number }) =>
    `Listed are all ${counted(listed, 'loop')} of up to ${length} factors; there are longer ones.`,
  'strongest-loops': ({ listed, length }: { listed: number; length: number }) =>
    `Listed are the ${listed} strongest loops of ${length} factors; there are more, and longer ones.`,
  'no-loops': () => 'Loops are not listed: even the shortest ones are too many.',
  driver: ({ drivers, rules }: Omit<Agreement, 'outcomes'>) => `driver under ${drivers} of ${rules} rules`,
  outcome: ({ outcomes, rules }: Omit<Agreement, 'drivers'>) => `outcome under ${outcomes} of ${rules} rules`,
  'driver-and-outcome': ({ drivers, outcomes, rules }: Agreement) =>
    `driver under ${drivers} of ${rules} rules, outcome under ${outcomes} of ${rules} rules`,
  neither: ({ rules }: Pick<Agreement, 'rules'>) => `driver or outcome under none of ${rules} rules`,
  cells: () =>
    'The row acts on the column; cells nobody judged count as open, not as zero judgements, and add nothing to a sum.',
  'absolute-values': () => 'Sums, indirect influence and DEMATEL use absolute values; loops keep their signs.',
  roles: () => 'Roles (Vester) compare active and passive sums with their mean.',
  quadrants: ({ split }: { split: string }) =>
    `Quadrants (MICMAC) are split at the ${split}; equal to the ${split} counts as high, and within 5 % of the range of both axes is a regulator.`,
  indirect: () =>
    'Indirect influence is the sum of M + M² + … + M^k, with k where the orders have settled for good and two more powers confirm it.',
  dematel: () => 'DEMATEL divides by the largest row or column sum; T = X(I − X)⁻¹.',
  'drivers-and-outcomes': () =>
    'A top driver has rank 1 of influence; a driver is in the input quadrant or a net cause, an outcome in the result quadrant or a net effect.',
  strength: () =>
    'The strength of a loop, pair or path is the product of its judgements; paths are ordered by what they add to T, have at most 6 arrows and pass no factor twice.',
  exact: () => 'Exact, nothing is sampled.',
  leverage: () =>
    'Leverage moves each judgement, open ones from 0, by one step up and down within the scale and compares direct quadrants, the signs of relation and the top drivers by direct sums and by DEMATEL.',
})
