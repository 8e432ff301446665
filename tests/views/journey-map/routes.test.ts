import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pillHeight, pillWidth } from '../../../src/views/drawing/pill.js'
import { layoutLanes } from '../../../src/views/journey-map/layout.js'
import { indexPlan } from '../../../src/views/plan.js'
import { after, asWritten, at, hour, journey, to, touchpoint } from '../fixtures/build.js'
import { overlap } from '../read-markup.js'

const layers = ['frontstage', 'backstage', 'support'] as const

/** Any journey: arrows from earlier to later touchpoints, and loops back. */
const anyJourney = fc
  .array(
    fc.record({
      layer: fc.constantFrom(...layers),
      waits: fc.array(fc.record({ back: fc.integer({ min: 1, max: 8 }), lag: fc.constantFrom(0, hour, 50 * hour) }), {
        maxLength: 3,
      }),
      loop: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map(touchpoints =>
    journey('Any', {
      touchpoints: touchpoints.map(({ layer, waits, loop }, index) =>
        touchpoint(`T${index}`, index + 1, {
          layer,
          dependencies: waits
            .filter(({ back }) => back <= index)
            .map(({ back, lag }) => after(`T${index - back}`, lag)),
          repeats:
            loop === undefined
              ? []
              : [{ probability: 0.1, from: to(`T${Math.max(0, index - loop)}`), range: at(index + 1) }],
        }),
      ),
    }),
  )

const thin = 0.5

describe('arrows on their way', () => {
  test('cross no card, and no words of another arrow’s arrival', () => {
    fc.assert(
      fc.property(anyJourney, written => {
        const { cards, arrows } = layoutLanes(written, indexPlan(undefined), asWritten)
        const words = arrows.flatMap(({ points, route }) => {
          const [x, y] = points.at(-1) ?? [0, 0]
          const width = pillWidth(route.text)
          return width === 0
            ? []
            : [
                {
                  place: `${route.to.column} ${route.port}`,
                  x: x - 14 - width,
                  y: y - pillHeight / 2,
                  width,
                  height: pillHeight,
                },
              ]
        })
        const crossed: unknown[] = []
        for (const { points, route } of arrows) {
          points.slice(1).forEach((point, index) => {
            const before = points[index] ?? point
            const stretch = {
              x: Math.min(before[0], point[0]) + thin,
              y: Math.min(before[1], point[1]) - thin / 2,
              width: Math.abs(before[0] - point[0]) - 2 * thin,
              height: Math.abs(before[1] - point[1]) + thin,
            }
            crossed.push(...cards.filter(({ box }) => overlap(stretch, box)))
            const own = `${route.to.column} ${route.port}`
            crossed.push(...words.filter(said => said.place !== own && overlap(stretch, said)))
          })
        }
        expect(crossed).toEqual([])
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
