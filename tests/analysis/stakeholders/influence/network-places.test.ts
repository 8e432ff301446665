import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finish } from '../../../../src/analysis/long-work.js'
import { analyzeStakeholders } from '../../../../src/analysis/stakeholders/index.js'
import { networkPlacesOf } from '../../../../src/analysis/stakeholders/influence/network-places.js'
import { projectOf } from '../../../support/reading.js'
import { told } from '../../../support/told.js'
import { resultOf, stakeholdersOf } from '../of.js'
import { naiveBetweenness, naiveSoleRoutes } from './naive-network.js'

/** Places in a network of influences given as `A-B` both ways or `A>B` one way. */
const placesIn = (names: readonly string[], ties: string) => {
  const influences = ties.split(' ').flatMap(tie => {
    const [from = '', to = ''] = tie.split(/[->]/)
    return tie.includes('-')
      ? [
          { from, to },
          { from: to, to: from },
        ]
      : [{ from, to }]
  })
  const places = finish(networkPlacesOf({ names, influences, notes: [] }))
  return new Map(names.map((name, place) => [name, places[place]]))
}

describe('betweenness, published', () => {
  test('Krackhardt’s kite (1990), values from the tests of NetworkX', () => {
    const published = {
      Andre: [1.667, 0.023],
      Beverly: [1.667, 0.023],
      Carol: [0, 0],
      Diane: [7.333, 0.102],
      Ed: [0, 0],
      Fernando: [16.667, 0.231],
      Garth: [16.667, 0.231],
      Heather: [28, 0.389],
      Ike: [16, 0.222],
      Jane: [0, 0],
    }
    const kite = placesIn(
      Object.keys(published),
      'Andre-Beverly Andre-Carol Andre-Diane Andre-Fernando Beverly-Diane Beverly-Ed Beverly-Garth Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth Fernando-Heather Garth-Heather Heather-Ike Ike-Jane',
    )
    for (const [name, [sum, share]] of Object.entries(published)) {
      expect(kite.get(name)?.betweenness).toBeCloseTo(sum!, 3)
      expect(kite.get(name)?.normalizedBetweenness).toBeCloseTo(share!, 3)
    }
  })

  test('the Florentine families (Padgett & Ansell 1993), values from the tests of NetworkX', () => {
    const published = {
      Acciaiuoli: 0,
      Albizzi: 0.212,
      Barbadori: 0.093,
      Bischeri: 0.104,
      Castellani: 0.055,
      Ginori: 0,
      Guadagni: 0.255,
      Lamberteschi: 0,
      Medici: 0.522,
      Pazzi: 0,
      Peruzzi: 0.022,
      Ridolfi: 0.114,
      Salviati: 0.143,
      Strozzi: 0.103,
      Tornabuoni: 0.092,
    }
    const families = placesIn(
      Object.keys(published),
      'Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati Salviati-Pazzi Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni Guadagni-Lamberteschi',
    )
    for (const [name, share] of Object.entries(published))
      expect(families.get(name)?.normalizedBetweenness).toBeCloseTo(share, 3)
  })

  test('a directed path of three has 1 in the middle, normalised 0.5 (tests of NetworkX)', () => {
    const middle = placesIn(['A', 'B', 'C'], 'A>B B>C').get('B')
    expect([middle?.betweenness, middle?.normalizedBetweenness]).toEqual([1, 0.5])
  })
})

/** Up to seven stakeholders, and for each pair whether the one influences the other. */
const networks = fc
  .integer({ min: 1, max: 7 })
  .chain(size =>
    fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size }).map(ties => ({ size, ties })),
  )
  .map(({ size, ties }) =>
    Array.from({ length: size }, (_, from) =>
      Array.from(ties.slice(from * size, from * size + size).entries()).flatMap(([to, tied]) =>
        tied && to !== from ? [to] : [],
      ),
    ),
  )

const placesOf = (successors: readonly (readonly number[])[]) => {
  const names = successors.map((_, place) => `S${place}`)
  const influences = successors.flatMap((next, from) => next.map(to => ({ from: names[from], to: names[to] })))
  return finish(networkPlacesOf({ names, influences, notes: [] }))
}

describe('in any network', () => {
  test('betweenness is what its definition says', () => {
    fc.assert(
      fc.property(networks, successors => {
        const expected = naiveBetweenness(successors)
        for (const [place, { betweenness }] of placesOf(successors).entries())
          expect(betweenness).toBeCloseTo(expected[place], 9)
      }),
      { seed: 5, numRuns: 300 },
    )
  })

  test('sole routes are those without whom no way is left', () => {
    fc.assert(
      fc.property(networks, successors => {
        const expected = naiveSoleRoutes(successors)
        placesOf(successors).forEach(({ soleRoute, soleRoutePairs, soleRouteFor }, place) => {
          const pairs = expected[place]
          expect(soleRoutePairs).toBe(pairs.length)
          const next = pairs.filter(([from, to]) => successors[from].includes(place) && successors[place].includes(to))
          expect(soleRouteFor).toEqual(next.map(([from, to]) => ({ from: `S${from}`, to: `S${to}` })))
          expect(soleRoute).toBe(next.length > 0)
        })
      }),
      { seed: 6, numRuns: 500 },
    )
  })

  test('brokers are those with betweenness, and a sole route is one of them', () => {
    fc.assert(
      fc.property(networks, successors => {
        for (const { broker, betweenness, soleRoute } of placesOf(successors)) {
          expect(broker).toBe(betweenness! > 0)
          if (soleRoute) expect(broker).toBe(true)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('an influence network as written', () => {
  const text = `
    stakeholder Press   { influences Board -2 "Reports every delay" }
    stakeholder Board   { influences Care +3, Parts }
    stakeholder Care    { influences Customer +1 }
    stakeholder Parts   { influences Customer +1 }
    stakeholder Customer { influences Press +2 }
  `
  test('counts who influences whom, and finds the sole routes and brokers', () => {
    expect(resultOf(text, 'Board').network).toEqual({
      in: 1,
      out: 2,
      betweenness: 7,
      normalizedBetweenness: 7 / 12,
      broker: true,
      brokerage: 2,
      soleRoute: true,
      soleRoutePairs: 7,
      soleRouteFor: [
        { from: 'Press', to: 'Care' },
        { from: 'Press', to: 'Parts' },
      ],
    })
    // There are two ways from the board to the customer, so neither is the only one.
    expect(resultOf(text, 'Care').network).toMatchObject({ broker: true, soleRoute: false, betweenness: 1.5 })
  })

  test('lists every influence with its sign and reason', () => {
    expect(stakeholdersOf(text).collaboration.influences.slice(0, 3)).toEqual([
      { from: 'Press', to: 'Board', strength: -2, reason: 'Reports every delay' },
      { from: 'Board', to: 'Care', strength: 3 },
      { from: 'Board', to: 'Parts' },
    ])
  })

  test('what leads nowhere, to oneself or is 0 is left out, and what is written twice counts once; each with a note', () => {
    const { influences, notes } = stakeholdersOf(`
      channel Phone
      stakeholder A { role partner  influences A +1, B 0, Gone +1, Phone +1, C +1, C +3 }
      stakeholder B
      stakeholder C
    `).collaboration
    expect(influences).toEqual([{ from: 'A', to: 'C', strength: 2 }])
    expect(told(notes)).toEqual([
      'Influence on what is no stakeholder of the project is left out: Gone and Phone.',
      'Influence on oneself leads nowhere and is left out: A.',
      'An influence of 0 is none and is left out: A → B.',
      'Written more than once, so the mean strength is used: A → C.',
      'Nobody has power and interest written, so the grid is empty.',
    ])
  })

  test('more shortest ways than can be counted are no number, and a note', () => {
    // 33 layers of two, each influencing both of the next: 2³³ shortest ways from end to end.
    const layers = Array.from({ length: 34 }, (_, k) => k)
    const both = (k: number) => (k < 33 ? `influences A${k + 1}, B${k + 1}` : '')
    const all = layers.map(k => `stakeholder A${k} { ${both(k)} } stakeholder B${k} { ${both(k)} }`).join('\n')
    const { results, collaboration } = stakeholdersOf(all)
    expect(results.map(({ network }) => network.betweenness)).toEqual(results.map(() => null))
    expect(results[10]?.network).toMatchObject({ broker: true, soleRoute: false })
    expect(told(collaboration.notes)).toContain(
      'Betweenness is left out: there are more shortest ways of influence than can be counted.',
    )
  })
})

test('the share done never goes back', () => {
  const text = `${Array.from({ length: 20 }, (_, k) => `stakeholder S${k} { influences S${(k + 1) % 20} +1 }`).join('\n')}
journey A { touchpoint T { by S1 } }
journey B { touchpoint T { by S2 } }`
  const { workspace } = projectOf({ 'a.journey': text })
  const shares = [...analyzeStakeholders(workspace.project().model, { resolve: workspace.project().links.target })]
  expect(shares.length).toBeGreaterThan(20)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(Math.max(...shares)).toBeLessThanOrEqual(1)
})
