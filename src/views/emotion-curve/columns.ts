import type { DeviationsResult } from '../../analysis/deviations/index.js'
import type { ComparedExperience, ExperienceResult } from '../../analysis/experience/index.js'
import { firstByName } from '../../model/first-by-name.js'
import type { Journey } from '../../model/index.js'
import type { Stage, Touchpoint } from '../../model/journey.js'

/** What the other side tells of a touchpoint: what took place beside a plan, or the plan beside what took place. */
export type OtherFeeling = ComparedExperience['points'][number]

/** One touchpoint; columns stand in the order of time. */
export type CurveColumn = {
  readonly touchpoint: Touchpoint
  readonly stage: Stage | undefined
  /** Seconds from the journey's start; null where the plan has no time for it. */
  readonly time: number | null
  readonly emotion: number | undefined
  readonly other: OtherFeeling | undefined
  readonly momentOfTruth: boolean
  /** The classes in which it deviates from the plan that its journey follows. */
  readonly deviations: readonly string[]
  /** `Peak`, `End`, `Lowest`, in the order of what is remembered. */
  readonly remembered: readonly string[]
}

/** Touchpoints in the order of time; `time` as in a column. */
export type TimedTouchpoint = { readonly touchpoint: Touchpoint; readonly time: number | null }

/** Everything that is felt, and what the customer could see without anybody telling how it felt. */
export const curveColumns = (
  journey: Journey,
  result: ExperienceResult,
  order: readonly TimedTouchpoint[],
  deviations?: DeviationsResult,
): readonly CurveColumn[] => {
  const stages = firstByName(journey.stages)
  const others = firstByName(result.compared?.points)
  const deviating = Map.groupBy(
    deviations?.deviations.filter(deviation => deviation.class !== 'missing') ?? [],
    deviation => deviation.touchpoint,
  )
  const truths = new Set(result.momentsOfTruth.map(({ name }) => name))
  return order.flatMap(({ touchpoint, time }) => {
    const { name, emotion, layer, stage } = touchpoint
    const other = others.get(name)
    if (emotion === undefined && other === undefined && layer !== 'frontstage') return []
    return [
      {
        ...{ touchpoint, time, emotion, other },
        stage: stage === undefined ? undefined : stages.get(stage),
        momentOfTruth: truths.has(name),
        deviations: (deviating.get(name) ?? []).map(deviation => deviation.class),
        remembered: rememberedAt(name, result),
      },
    ]
  })
}

const rememberedAt = (name: string, { statistics }: ExperienceResult): readonly string[] => {
  if (!statistics) return []
  const { peakAt, endAt, minimumAt } = statistics
  return [
    ...(peakAt === name ? ['Peak'] : []),
    ...(endAt === name ? ['End'] : []),
    ...(minimumAt === name ? ['Lowest'] : []),
  ]
}
