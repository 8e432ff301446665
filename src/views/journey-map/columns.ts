import type { Journey, Stage, Touchpoint } from '../../model/journey.js'

/** A column holds one touchpoint; a stage without touchpoints has one too, so that it is seen. */
export type Column = { readonly stage: Stage | undefined; readonly touchpoint: Touchpoint | undefined }

/** One column after the other, empty stages in the place where they are written. */
export const columnsOf = (journey: Journey, ordered: readonly Touchpoint[]): readonly Column[] => {
  const stages = new Map(journey.stages.map((stage, index) => [stage.name, { stage, index }]))
  const used = new Set(ordered.map(({ stage }) => stage))
  const columns: Column[] = []
  let next = 0
  const addEmptyBefore = (end: number): void => {
    for (; next < end; next += 1) {
      const stage = journey.stages[next]
      if (stage && !used.has(stage.name)) columns.push({ stage, touchpoint: undefined })
    }
  }
  for (const touchpoint of ordered) {
    const found = touchpoint.stage === undefined ? undefined : stages.get(touchpoint.stage)
    if (found) addEmptyBefore(found.index)
    columns.push({ stage: found?.stage, touchpoint })
  }
  addEmptyBefore(journey.stages.length)
  return columns
}

/** Neighbouring columns of one stage; `first` and `last` are column numbers. */
export type Band = { readonly stage: Stage; readonly first: number; readonly last: number; readonly continued: boolean }

export const bandsOf = (columns: readonly Column[]): readonly Band[] => {
  const bands: Band[] = []
  const begun = new Set<string>()
  columns.forEach(({ stage }, index) => {
    if (!stage) return
    const last = bands.at(-1)
    if (last?.stage.name === stage.name && last.last === index - 1) bands[bands.length - 1] = { ...last, last: index }
    else bands.push({ stage, first: index, last: index, continued: begun.has(stage.name) })
    begun.add(stage.name)
  })
  return bands
}
