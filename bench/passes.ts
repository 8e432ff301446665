import { blockedPasses } from '../src/analysis/critical-path/schedule/blocked/blocked-passes.js'
import { memory } from '../src/analysis/critical-path/schedule/memory.js'
import { type Passed, plainPasses } from '../src/analysis/critical-path/schedule/passes.js'
import { kinds, largeNetwork } from './large-network.js'

// From which size on do passes in blocks pay? Run by hand: node --import ./scripts/typescript.mjs bench/passes.ts
// Both take turns, so that whatever else the machine does meets both alike.

const isSame = (one: Passed, other: Passed): boolean =>
  one.length === other.length &&
  one.order.every((touchpoint, place) => touchpoint === other.order[place]) &&
  one.records.every((value, place) => Object.is(value, other.records[place]))

const quantile = (values: readonly number[], share: number): string =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))].toPrecision(3)

for (const size of [100, 1_000, 10_000, 50_000, 100_000, 1_000_000]) {
  for (const kind of kinds) {
    const network = largeNetwork(kind, size)
    const [plainMemory, blockedMemory] = [memory(), memory()]
    const plain = () => plainPasses(network, plainMemory)!
    const blocked = () => blockedPasses(network, blockedMemory)!
    if (!isSame(plain(), blocked())) throw new Error(`Both differ for ${size} touchpoints, ${kind}.`)
    const repeats = Math.max(1, Math.round(40_000 / size))
    const millisecondsOf = (run: () => Passed): number => {
      const start = performance.now()
      for (let k = 0; k < repeats; k++) run()
      return (performance.now() - start) / repeats
    }
    const ways = [
      { run: plain, times: [] as number[] },
      { run: blocked, times: [] as number[] },
    ]
    for (const { run } of ways) for (let warmUp = 0; warmUp < 3; warmUp++) millisecondsOf(run)
    const turns = size >= 1_000_000 ? 11 : 31
    for (let turn = 0; turn < turns; turn++)
      for (const { run, times } of turn % 2 === 0 ? ways : ways.toReversed()) times.push(millisecondsOf(run))
    const [p, b] = ways.map(({ times }) => [0.1, 0.5, 0.9].map(share => quantile(times, share)).join(' – '))
    console.log(`${size} ${kind}: plain ${p} ms, in blocks ${b} ms`)
  }
}
