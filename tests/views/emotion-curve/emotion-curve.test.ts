import { describe, expect, test } from 'vitest'
import { drawnOf } from '../../support/drawing.js'
import { exampleProjects } from '../../support/example-files.js'
import { projectOf } from '../../support/reading.js'
import { feltJourney } from '../felt-journeys.js'
import { all, named, readMarkup, withClass } from '../read-markup.js'
import { overlappingTexts, textBoxes, textsOutside } from '../text-boxes.js'

const drawn = async (text: string, name?: string, settings = {}) => {
  const { picture, tables } = await drawnOf(projectOf({ 'a.journey': text }, settings).workspace, 'emotion-curve', name)
  return { picture: readMarkup(picture.markup), tables: tables.map(({ markup }) => readMarkup(markup)) }
}
const pictureOf = async (...asked: Parameters<typeof drawn>) => (await drawn(...asked)).picture
const texts = (picture: Parameters<typeof textBoxes>[0]): readonly string[] =>
  textBoxes(picture).map(({ text }) => text)

const signUp = async () => {
  const { picture } = await drawnOf(
    projectOf(exampleProjects()['dsl-onboarding']).workspace,
    'emotion-curve',
    'DslSignUp',
  )
  return readMarkup(picture.markup)
}

test('what is remembered is marked in words: peak, end, lowest, mean and the moments of truth', async () => {
  const picture = await signUp()
  const words = texts(picture)
  expect(words).toEqual(expect.arrayContaining(['Lowest', 'Peak, end', 'Mean −0.75', 'Moment of truth', 'Peak–end']))
  expect(withClass(picture, 'wp-moment-of-truth')).toHaveLength(2)
  const { x1, x2, y1 } = withClass(picture, 'wp-mean')[0].attributes
  expect(Number(x2)).toBeGreaterThan(Number(x1))
  expect(Number(y1)).toBeGreaterThan(0)
})

test('the scale has its words, and so has every feeling', async () => {
  const words = texts(await signUp())
  expect(words).toEqual(
    expect.arrayContaining(['very good +2', 'neutral 0', 'very bad −2', '+2 very good', '−1 bad', '−2 very bad']),
  )
  const stars = texts(
    await pictureOf('journey J { touchpoint A { emotion 5 } touchpoint B { emotion 2.5 } }', 'J', {
      emotion: { min: 1, max: 5 },
    }),
  )
  expect(stars).toEqual(expect.arrayContaining(['very good 5', 'neutral 3', 'very bad 1', '5 very good', '2.5 bad']))
})

test('touchpoints stand in the order of time at equal distances, each with its time, and lead to their text', async () => {
  const picture = await pictureOf(`journey J {
    touchpoint Late { after Early + 2d  emotion 1 }
    touchpoint Early { duration 1h  emotion -1 }
  }`)
  const groups = withClass(picture, 'wp-touchpoint')
  expect(groups.map(({ attributes }) => [attributes['data-name'], attributes['data-range']?.split(':')[0]])).toEqual([
    ['Early', '3'],
    ['Late', '2'],
  ])
  expect(texts(picture)).toEqual(expect.arrayContaining(['start', '2 d 1 h']))
  expect(texts(picture).join(' ')).toContain('at equal distances')
})

test('emotions of a plan are dashed and called assumed; those of what took place are neither', async () => {
  const touchpoints = 'touchpoint A { emotion 1 } touchpoint B { emotion -1 }'
  const dashes = async (kind: string) => {
    const picture = await pictureOf(`journey J { kind ${kind} ${touchpoints} }`)
    return [
      withClass(picture, 'wp-curve')[0]?.attributes['stroke-dasharray'],
      texts(picture).includes('Emotions, assumed'),
    ]
  }
  expect(await dashes('planned')).toEqual(['7 4', true])
  expect(await dashes('actual')).toEqual([undefined, false])
})

test('what took place is drawn over the plan, and the plan over what took place', async () => {
  const project = `journey Plan { kind planned  touchpoint A { emotion +1 } touchpoint B { emotion +2 } }
    journey One { kind actual  follows Plan  touchpoint A { emotion -2 } touchpoint B { emotion +2 } }
    journey Two { kind actual  follows Plan  touchpoint A { emotion 0 } }`
  const plan = await pictureOf(project, 'Plan')
  expect(texts(plan)).toEqual(expect.arrayContaining(['As it went', '−1 bad', '2 times, −2 to 0', '+2 very good']))
  expect(texts(plan)).toContain('As it went in 2 journeys: mean, from the lowest to the highest')
  expect(withClass(plan, 'wp-other')).toHaveLength(1)
  expect(texts(await pictureOf(project, 'One'))).toEqual(expect.arrayContaining(['As planned', '+1 good']))
})

test('a journey that follows a plan says at each touchpoint how it deviates, and what is missing', async () => {
  const words = texts(await signUp()).join(' ')
  expect(words).toContain('Call the contact centre Phone Ad hoc')
  expect(words).toContain('E-mail Failed')
  expect(words).toContain('Planned, but missing: Technician visits.')
})

describe('a curve of any length and any words', () => {
  test.each([1, 2, 12, 13, 40, 300])('%i touchpoints: no text lies over another one or is cut', async count => {
    const picture = await pictureOf(feltJourney(count))
    expect(overlappingTexts(picture)).toEqual([])
    expect(textsOutside(picture)).toEqual([])
    expect(texts(picture).filter(text => text.endsWith('…'))).toEqual([])
    expect(withClass(picture, 'wp-touchpoint')).toHaveLength(count)
    expect(Number(picture.attributes.width)).toBeLessThan(2000)
    expect(JSON.stringify(picture)).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('with another journey over it', async () => {
    const project = `${feltJourney(30, 'journey Plan')}\n${feltJourney(25, 'journey One').replace('{', '{ kind actual follows Plan')}`
    const picture = await pictureOf(project, 'Plan')
    expect(overlappingTexts(picture)).toEqual([])
    expect(textsOutside(picture)).toEqual([])
  })

  test('a long one goes on in the next row, where the curve comes in again', async () => {
    const many = Array.from({ length: 20 }, (_, i) => `touchpoint T${i} { emotion ${(i % 5) - 2} }`).join('\n')
    const picture = await pictureOf(`journey J { stage S "The stage" { ${many} } }`)
    expect(withClass(picture, 'wp-curve')).toHaveLength(2)
    expect(texts(picture)).toEqual(expect.arrayContaining(['The stage', 'The stage (continued)']))
  })

  test.each(['journey J', 'journey J { touchpoint A touchpoint B }'])(
    'where nothing is felt, that is said: %s',
    async text => {
      const picture = await pictureOf(text)
      expect(texts(picture).join(' ')).toContain('No emotion is written yet.')
      expect(overlappingTexts(picture)).toEqual([])
      expect(withClass(picture, 'wp-touchpoint')).toEqual([])
    },
  )
})

test('the tables say the same, and name the pains with their evidence', async () => {
  const { tables } = await drawn(`channel Web "The web"
    journey J {
      touchpoint A "Ask" { via Web  emotion -2  moment of truth  pain "Slow" { evidence measured  source "Log" } }
      touchpoint B { duration 1h }
    }`)
  const rows = tables.map(table =>
    all(table, ({ name }) => name === 'tr').map(row => row.children.map(({ text }) => text)),
  )
  expect(rows[0]).toEqual([
    ['Touchpoint', 'Time', 'Emotion', 'In words', 'Channels', 'Moment of truth', 'Remembered'],
    ['Ask', '0 min', '−2', 'very bad', 'The web', 'moment of truth', 'peak, end, lowest'],
    ['B', '0 min', 'not told', '', '', '', ''],
  ])
  expect(rows[1]).toEqual([
    ['Pain', 'Touchpoint', 'Evidence', 'Source'],
    ['Slow', 'Ask', 'measured', 'Log'],
  ])
})

test('those who cannot see it are told what is remembered', async () => {
  const [description] = named(await signUp(), 'desc')
  expect(description?.text).toContain('Peak–end −2 very bad. Peak −2 very bad: Nobody comes.')
})
