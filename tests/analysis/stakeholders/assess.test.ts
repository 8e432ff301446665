import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/analysis/stakeholders/index.js'
import { possibleSalience } from '../../../src/analysis/stakeholders/salience.js'
import { read } from '../../support/reading.js'
import { told } from '../../support/told.js'

const assessed = (properties: string, threshold = 3) =>
  assess(read(`stakeholder S { ${properties} }`).declarations.stakeholders[0], threshold)

describe('the grid', () => {
  test('names the quadrant and the strategy', () => {
    expect(assessed('power 4  interest 5')).toMatchObject({ quadrant: 'player', strategy: 'manage closely' })
    expect(assessed('power 3  interest 2')).toMatchObject({ quadrant: 'context setter', strategy: 'keep satisfied' })
    expect(assessed('power 2  interest 5')).toMatchObject({ quadrant: 'subject', strategy: 'keep informed' })
    expect(assessed('power 1  interest 1')).toMatchObject({ quadrant: 'crowd', strategy: 'monitor' })
  })

  test('is split where the configuration says', () => {
    expect(assessed('power 3  interest 3', 4).strategy).toBe('monitor')
  })

  test('has no place for those without power or interest, and says so', () => {
    const { quadrant, strategy, notes } = assessed('power 3  legitimacy yes  urgency no')
    expect([quadrant, strategy]).toEqual([null, null])
    expect(told(notes)).toEqual(['Interest is not written, so they have no place in the grid.'])
  })
})

describe('salience', () => {
  test('counts power from the threshold on', () => {
    expect(assessed('power 3  interest 3  legitimacy yes  urgency yes')).toMatchObject({
      salience: 'definitive',
      notes: [],
    })
    expect(assessed('power 2  interest 3  legitimacy yes  urgency yes').salience).toBe('dependent')
    expect(assessed('power 3  interest 3  legitimacy yes  urgency yes', 4).salience).toBe('dependent')
  })

  test('what is not written is unknown: the class stays open between those that are possible', () => {
    const { notes, ...between } = assessed('power 4  interest 1  legitimacy yes')
    expect(between).toMatchObject({ salience: null, possibleSalience: ['definitive', 'dominant'] })
    expect(told(notes)).toEqual(['Urgency is not written, so salience is definitive or dominant.'])
    const { notes: openNotes, ...open } = assessed('')
    expect(open).toEqual({ quadrant: null, strategy: null, salience: null })
    expect(told(openNotes)).toEqual([
      'Power and interest are not written, so they have no place in the grid.',
      'Power, legitimacy and urgency are not written, so salience is open.',
    ])
  })

  test('each attribute that becomes known halves what is possible, and never adds anything', () => {
    const known = fc.option(fc.boolean(), { nil: undefined })
    fc.assert(
      fc.property(known, known, known, (power, legitimacy, urgency) => {
        const attributes = { power, legitimacy, urgency }
        const classes = possibleSalience(attributes)
        const open = Object.values(attributes).filter(value => value === undefined).length
        expect(new Set(classes).size).toBe(2 ** open)
        if (power === undefined) {
          const more = possibleSalience({ ...attributes, power: true })
          expect(more.every(each => classes.includes(each))).toBe(true)
          expect(more).toHaveLength(classes.length / 2)
        }
      }),
      { seed: 11 },
    )
  })
})

describe('engagement', () => {
  test.each([
    ['unaware -> leading', 4],
    ['neutral -> supportive', 1],
    ['supportive -> supportive', 0],
    ['leading -> neutral', -2],
  ])('%s is a gap of %i steps', (levels, gap) => {
    expect(assessed(`engagement ${levels}`).engagement).toMatchObject({ gap })
  })

  test('without what is wanted there is no gap, and a note', () => {
    const { engagement, notes } = assessed('engagement resistant')
    expect(engagement).toEqual({ today: 'resistant' })
    expect(told(notes)).toContain('The engagement that is wanted is not written, so there is no gap to tell.')
  })
})
