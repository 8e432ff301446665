import type { Most, Support, Trend } from '../../model/most.js'
import type { MostLinks } from './links.js'
import type { Coverage } from './schema.js'

export const movesNothing = ({ moves }: Support): boolean => moves.length === 0
export const changesNothing = ({ worsens, eases }: Trend): boolean => worsens.length + eases.length === 0

const namesOf = (items: readonly { readonly name: string }[]): readonly string[] => items.map(({ name }) => name)

/** What is there, and what of it nothing answers. */
export const coverageOf = ({ motivations, obstacles, supports, trends }: Most, links: MostLinks): Coverage => {
  const isRemoved = (obstacle: string): boolean => {
    const removers = links.removers(obstacle)
    return removers.supports.length + removers.initiatives.length > 0
  }
  return {
    obstacles: obstacles.length,
    obstaclesWithoutSupport: namesOf(obstacles.filter(({ name }) => !isRemoved(name))),
    obstaclesWithoutPlace: namesOf(obstacles.filter(({ at }) => at.length === 0)),
    supports: supports.length,
    supportsWithoutKpi: namesOf(supports.filter(movesNothing)),
    supportsWithoutObstacle: namesOf(supports.filter(({ removes }) => removes.length === 0)),
    motivations: motivations.length,
    motivationsUnserved: namesOf(motivations.filter(({ name }) => links.serving(name).length === 0)),
    trends: trends.length,
    trendsWithoutEffect: namesOf(trends.filter(changesNothing)),
  }
}
