import type { Declarations, FileModel, Model } from '../model/index.js'

/**
 * What all files say together. Of a kind of which nothing has changed the list is that of `before`, so that what was
 * worked out of it still holds.
 */
export const join = (models: readonly FileModel[], before: Model | undefined): Model => {
  const all = <Kind extends keyof Declarations>(kind: Kind): Declarations[Kind] => {
    const now: readonly unknown[] = models.flatMap(({ declarations }) => declarations[kind] as readonly unknown[])
    const known: readonly unknown[] | undefined = before?.[kind]
    const isSame = known?.length === now.length && now.every((each, place) => each === known[place])
    return (isSame ? known : now) as Declarations[Kind]
  }
  return {
    version: 1,
    files: models.map(({ file }) => file),
    stakeholders: all('stakeholders'),
    channels: all('channels'),
    journeys: all('journeys'),
    mosts: all('mosts'),
    goals: all('goals'),
    kpis: all('kpis'),
    canvases: all('canvases'),
    impacts: all('impacts'),
    outlooks: all('outlooks'),
    initiatives: all('initiatives'),
    scenarios: all('scenarios'),
  }
}
