import { describe, expect, test } from 'vitest'
import { told } from '../../support/told.js'
import { resultOf, stakeholdersOf } from './of.js'

const people = `
  stakeholder Customer { role customer  expects "A reply" }
  stakeholder Care { role team }
  stakeholder Parts { role supplier }
`
const claim = `${people}
  journey Claim {
    customer  Customer
    owner     Care
    stage Start {
      touchpoint Report   { from Customer  to Care  duration 10min  emotion -2  moment of truth }
    }
    stage Rest {
      touchpoint Deliver  { from Parts  to Customer  after Diagnose + 2d  emotion +1 }
      touchpoint Diagnose { by Care  duration 1h  after Report }
    }
  }
`

describe('where a stakeholder meets the journey', () => {
  test('in the order of time, with stage, part, start and emotion', () => {
    expect(resultOf(claim, 'Customer')).toMatchObject({
      journeys: [{ journey: 'Claim', as: ['customer'] }],
      touchpoints: [
        { journey: 'Claim', name: 'Report', stage: 'Start', as: ['from'], start: 0, emotion: -2, momentOfTruth: true },
        { journey: 'Claim', name: 'Deliver', stage: 'Rest', as: ['to'], start: 600 + 3600 + 2 * 86_400, emotion: 1 },
      ],
    })
    const care = resultOf(claim, 'Care')
    expect(care.journeys).toEqual([{ journey: 'Claim', as: ['owner'] }])
    expect(care.touchpoints.map(({ name, as }) => [name, ...as])).toEqual([
      ['Report', 'to'],
      ['Diagnose', 'by'],
    ])
  })

  test('without durations in the order in which they wait for one another', () => {
    const names = resultOf(
      `${people} journey J { touchpoint Last { by Care  after Second } touchpoint First { by Care } touchpoint Second { by Care  after First } }`,
      'Care',
    ).touchpoints.map(({ name }) => name)
    expect(names).toEqual(['First', 'Second', 'Last'])
  })

  test('what took place, in the order in which it did', () => {
    const { touchpoints } = resultOf(
      `${people} journey J { kind actual  touchpoint B { by Care  at 2026-03-04T10:00 } touchpoint A { by Care  at 2026-03 } touchpoint C { by Care  at 2026-Q2 } }`,
      'Care',
    )
    expect(touchpoints.map(({ name, at }) => [name, at])).toEqual([
      ['A', '2026-03'],
      ['B', '2026-03-04T10:00'],
      ['C', '2026-Q2'],
    ])
  })

  test('what waits for itself has no time and comes last', () => {
    const { touchpoints } = resultOf(
      `${people} journey J { touchpoint A { by Care  after B } touchpoint B { by Care  after A } touchpoint C { by Care } }`,
      'Care',
    )
    expect(touchpoints.map(({ name, start }) => [name, start])).toEqual([
      ['C', 0],
      ['A', undefined],
      ['B', undefined],
    ])
  })

  test('a name that leads nowhere is left out', () => {
    const { results } = stakeholdersOf(
      `${people} journey J { customer Nobody  touchpoint A { from Gone  to Care, Gone } }`,
    )
    expect(results.map(({ stakeholder, touchpoints }) => [stakeholder, touchpoints.length])).toEqual([
      ['Customer', 0],
      ['Care', 1],
      ['Parts', 0],
    ])
  })

  test('of a name that is declared twice the first counts', () => {
    const { results, collaboration } = stakeholdersOf(
      'stakeholder A { power 1  interest 1 } stakeholder A { power 5  interest 5 }',
    )
    expect(results.map(({ stakeholder, strategy }) => [stakeholder, strategy])).toEqual([['A', 'monitor']])
    expect(told(collaboration.notes)).toContain('A stakeholder is declared twice; the first declaration counts.')
  })
})

describe('hand-overs', () => {
  const handOvers = (touchpoints: string) =>
    stakeholdersOf(
      `${people} stakeholder Depot { role team } journey J { customer Customer ${touchpoints} }`,
    ).collaboration.handOvers.map(
      ({ touchpoints: path, from, to, passedOn }) => `${path.join('>')}: ${from}→${to} ${passedOn}`,
    )

  test('one provider after another, and nobody tells', () => {
    expect(handOvers('touchpoint A { by Care } touchpoint B { by Parts }')).toEqual(['A>B: Care→Parts not told'])
  })

  test('a communication between the two tells it', () => {
    expect(
      handOvers('touchpoint A { by Care } touchpoint Tell { from Care  to Parts } touchpoint B { by Parts }'),
    ).toEqual(['Tell: Care→Parts told'])
  })

  test('also where the next one waits for it beside the work itself', () => {
    expect(
      handOvers(
        'touchpoint A { by Care } touchpoint Tell { from Care  to Parts  after A } touchpoint B { by Parts  after A, Tell }',
      ),
    ).toEqual(['Tell: Care→Parts told'])
  })

  test('the customer carries it over, by turning to the next or by steps of their own', () => {
    expect(
      handOvers(
        'touchpoint A { from Care  to Customer } touchpoint B { from Customer  to Parts } touchpoint C { by Parts }',
      ),
    ).toEqual(['A>B: Care→Parts by the customer'])
    expect(handOvers('touchpoint A { by Care } touchpoint Own { by Customer } touchpoint B { by Parts }')).toEqual([
      'A>Own>B: Care→Parts by the customer',
    ])
  })

  test('not within one provider, not between customer and provider, and not for who is already there', () => {
    expect(
      handOvers(
        'touchpoint A { from Customer  to Care } touchpoint B { by Care } touchpoint C { from Care  to Customer }',
      ),
    ).toEqual([])
    expect(handOvers('touchpoint A { by Care, Parts } touchpoint B { by Parts }')).toEqual([])
  })

  test('follow branches, and not what only has to finish together or goes back', () => {
    expect(
      handOvers(
        'touchpoint A { by Care  then B 50%, C 50% } touchpoint B { by Parts } touchpoint C { by Care } touchpoint D { by Depot  finishes after C  then A 10% }',
      ),
    ).toEqual(['A>B: Care→Parts not told'])
  })

  test('of a journey that follows another are those of that journey', () => {
    const { collaboration } = stakeholdersOf(
      `${people} journey Plan { owner Care  touchpoint A { by Care } touchpoint B { by Parts } } journey Case { kind actual  follows Plan  touchpoint A { by Care } touchpoint B { by Parts } }`,
    )
    expect(collaboration.handOvers.map(({ journey }) => journey)).toEqual(['Plan'])
    expect(told(collaboration.notes)).toContain(
      'Overlaps, gaps and hand-overs of Case are those of the journey that they follow.',
    )
  })
})

describe('overlaps', () => {
  const overlaps = (text: string) =>
    stakeholdersOf(`${people}${text}`).collaboration.overlaps.map(({ kind, work, owners }) => [kind, work, owners])

  test('a touchpoint done by two; the customer at work with one is none', () => {
    expect(
      overlaps('journey J { customer Customer touchpoint A { by Care, Parts } touchpoint B { by Care, Customer } }'),
    ).toEqual([['touchpoint', ['J.A'], ['Care', 'Parts']]])
  })

  test('a touchpoint whose details belong to another', () => {
    expect(
      overlaps(
        'journey J { touchpoint A { by Care  details Sub } touchpoint B { by Parts  details Sub } } journey Sub { owner Parts touchpoint T { by Parts } }',
      ),
    ).toEqual([['details', ['J.A', 'Sub'], ['Care', 'Parts']]])
  })

  test('the same obstacle, touchpoint or measure in two hands; what is done or dropped counts no more', () => {
    const text = (status: string) => `
      journey J { touchpoint T { by Care } }
      most M { obstacle O  support S { removes O  by Care } }
      initiative I { removes O  improves T  owner Parts  status ${status} }
      initiative K { improves J.T  owner Care }
      kpi A { measure csat  at T  owner Care }
      kpi B { measure csat  at J.T  owner Parts }
      kpi C { measure nps  at T  owner Parts }
    `
    expect(overlaps(text('planned'))).toEqual([
      ['obstacle', ['O', 'S', 'I'], ['Care', 'Parts']],
      ['improvement', ['J.T', 'I', 'K'], ['Parts', 'Care']],
      ['kpi', ['A', 'B'], ['Care', 'Parts']],
    ])
    expect(overlaps(text('done'))).toEqual([['kpi', ['A', 'B'], ['Care', 'Parts']]])
  })
})

describe('gaps', () => {
  const gaps = (text: string) =>
    stakeholdersOf(`${people}${text}`).collaboration.gaps.map(({ kind, work }) => [kind, work])

  test('work that nobody does, journeys, KPIs, supports and initiatives without an owner', () => {
    expect(
      gaps(`
        journey J { touchpoint A { by Care } touchpoint B { to Customer } touchpoint C }
        kpi K { measure csat }
        most M { obstacle O  support S { removes O } }
        initiative I { removes O }
        initiative Old { removes O  status done }
      `),
    ).toEqual([
      ['journey', 'J'],
      ['touchpoint', 'J.B'],
      ['touchpoint', 'J.C'],
      ['kpi', 'K'],
      ['support', 'S'],
      ['initiative', 'I'],
    ])
  })

  test('a sketch that names nobody is one gap; what another journey details has its people there', () => {
    expect(gaps('journey J { owner Care  touchpoint A  touchpoint B }')).toEqual([['all touchpoints', 'J']])
    expect(
      gaps(
        'journey J { owner Care  touchpoint A { details Sub } } journey Sub { owner Care  touchpoint T { by Care } }',
      ),
    ).toEqual([])
  })

  test('what took place needs no owner', () => {
    expect(gaps('journey J { kind actual  touchpoint A { by Care } }')).toEqual([])
  })
})

describe('who is missing', () => {
  const missing = (text: string) =>
    stakeholdersOf(text).collaboration.missing.map(({ kind, stakeholder }) => [stakeholder, kind])
  const journey = 'journey J { customer C  owner O  touchpoint T { from C  to O } }'

  test('those with power and interest whom nobody keeps involved; who answers for something does that themselves', () => {
    const high = 'power 4  interest 4'
    expect(
      missing(`
        channel Mail
        stakeholder C { role customer  expects "Help"  power 2  interest 5  engage Mail by E }
        stakeholder O { ${high} }
        stakeholder E { ${high} }
        stakeholder Plan { ${high}  engage Mail }
        stakeholder Left { ${high} }
        ${journey}
      `),
    ).toEqual([['Left', 'not engaged']])
  })

  test('a gap in engagement without a plan, and nobody where more is there than wanted', () => {
    expect(
      missing('stakeholder A { engagement neutral -> leading } stakeholder B { engagement leading -> neutral }'),
    ).toEqual([['A', 'no plan']])
  })

  test('high power or interest, and nothing reaches them', () => {
    expect(
      missing(`
        stakeholder A { power 5  interest 1 }
        stakeholder B { power 1  interest 5 }
        stakeholder D { power 1  interest 1 }
      `),
    ).toEqual([
      ['A', 'unheard'],
      ['B', 'unheard'],
    ])
  })

  test('who takes part and has no power or interest, once anybody has', () => {
    const all = `stakeholder C { role customer  expects "Help" } stakeholder O { power 1 } ${journey}`
    expect(missing(all)).toEqual([])
    expect(missing(`${all} stakeholder D { power 1  interest 1 }`)).toEqual([
      ['C', 'unrated'],
      ['O', 'unrated'],
    ])
  })

  test('customers without expectations, and customers who are not in their own journey', () => {
    expect(missing(`stakeholder C stakeholder O ${journey}`)).toEqual([['C', 'no expectations']])
    const absent = 'stakeholder C { expects "Help" } stakeholder O journey J { customer C  touchpoint T { by O } }'
    expect(missing(absent)).toEqual([['C', 'absent customer']])
    expect(missing(`${absent} journey Whole { touchpoint A { from C  to O  details J } }`)).toEqual([])
  })

  test('a note asks for those outside where nobody is', () => {
    const ask =
      'No stakeholder is a partner, supplier, community or regulator: ask whether somebody outside is missing.'
    expect(told(stakeholdersOf('stakeholder C { role customer }').collaboration.notes)).toContain(ask)
    expect(told(stakeholdersOf(people).collaboration.notes)).not.toContain(ask)
  })
})
