import type { Table } from '../../../wording/document.js'
import { inWords } from '../../../wording/note.js'
import { numberText } from '../../../wording/number-text.js'
import { counted } from '../../../wording/plurals.js'
import type { CrossImpactResult } from '../index.js'

const right = (title: string) => ({ title, align: 'right' }) as const
const left = (title: string) => ({ title })

const shown = 10

/** A table of the first rows; none where there is none. */
const table = <Item>(
  items: readonly Item[],
  { all, first }: { readonly all: string; readonly first: (count: number, total: number) => string },
  columns: Table['columns'],
  row: (item: Item) => readonly string[],
): readonly Table[] =>
  items.length === 0
    ? []
    : [
        {
          heading: items.length > shown ? first(shown, items.length) : all,
          columns,
          rows: items.slice(0, shown).map(row),
        },
      ]

/** `+2`, `-1`: with its sign where signs matter. */
const judgement = (value: number, { factors }: CrossImpactResult): string =>
  factors.some(({ signedActiveSum }) => signedActiveSum !== undefined) && value > 0
    ? `+${numberText(value)}`
    : numberText(value)

type Source = CrossImpactResult['pairs'][number]['sources'][number]

/** `claims.journey:8, 14`: each file once. */
const places = (sources: readonly Source[]): string =>
  [...Map.groupBy(sources, ({ file }) => file)]
    .map(([file, own]) => `${file}:${[...new Set(own.map(({ range }) => range.start.line))].join(', ')}`)
    .join('; ')

export const directTable = ({ factors }: CrossImpactResult): Table => ({
  heading: 'Direct influence',
  columns: [
    left('factor'),
    right('active sum'),
    right('passive sum'),
    right('product'),
    right('quotient'),
    left('role'),
    left('quadrant'),
  ],
  rows: factors.map(({ name, activeSum, passiveSum, product, quotient, role, quadrant }) => [
    name,
    numberText(activeSum),
    numberText(passiveSum),
    numberText(product),
    numberText(quotient),
    role,
    quadrant,
  ]),
})

const moved = (displacement: number): string => {
  if (displacement === 0) return '='
  return `${displacement > 0 ? '▲' : '▼'} ${Math.abs(displacement)}`
}

export const rankTable = ({ factors }: CrossImpactResult): Table => ({
  heading: 'Ranks of influence under three rules',
  columns: [
    left('factor'),
    right('direct'),
    right('indirect'),
    right('moved'),
    right('DEMATEL'),
    left('indirect quadrant'),
    right('prominence'),
    right('relation'),
    left('agreement'),
  ],
  rows: factors.map(factor => [
    factor.name,
    String(factor.directInfluenceRank),
    String(factor.indirectInfluenceRank),
    moved(factor.influenceDisplacement),
    numberText(factor.dematelInfluenceRank),
    factor.indirectQuadrant,
    numberText(factor.prominence),
    numberText(factor.relation),
    inWords(factor.agreement),
  ]),
})

export const pairTable = (result: CrossImpactResult): readonly Table[] =>
  table(
    result.pairs,
    {
      all: 'Pairs that act on each other',
      first: (count, total) => `The ${count} strongest of ${total} pairs that act on each other`,
    },
    [left('pair'), left('kind'), right('there'), right('back'), right('strength'), left('where')],
    ({ factors, kind, values, strength, sources }) => [
      factors.join(' ↔ '),
      kind,
      judgement(values[0], result),
      judgement(values[1], result),
      numberText(strength),
      places(sources),
    ],
  )

export const loopTable = ({ loops }: CrossImpactResult): readonly Table[] =>
  table(
    loops,
    { all: 'Loops', first: (count, total) => `The ${count} strongest of ${total} loops` },
    [left('loop'), left('kind'), right('strength')],
    ({ path, sign, strength }) => [
      [...path, path[0]].join(' → '),
      sign > 0 ? 'reinforcing' : 'balancing',
      numberText(strength),
    ],
  )

export const pathTable = ({ indirectPairs }: CrossImpactResult): readonly Table[] => {
  const rows = indirectPairs.flatMap(({ from, to, total, direct, paths }) => {
    const indirect = numberText(total - direct)
    if (paths.length === 0)
      return [[`${from} → … → ${to}`, indirect, '', '', 'the judgement itself, multiplied by loops']]
    return paths.map(({ path, sign, strength, steps }, place) => [
      path.join(' → '),
      place === 0 ? indirect : '',
      sign > 0 ? '+' : '-',
      numberText(strength),
      places(steps.flatMap(({ sources }) => sources)),
    ])
  })
  return rows.length === 0
    ? []
    : [
        {
          heading: 'The largest indirect influences, and the paths that carry most of them',
          columns: [left('path'), right('indirect'), left('sign'), right('strength'), left('where')],
          rows,
        },
      ]
}

export const openCellTable = ({ weightiestOpenCells }: CrossImpactResult): readonly Table[] =>
  table(
    weightiestOpenCells,
    { all: 'Open cells, by how much a judgement there would matter', first: () => '' },
    [left('cell'), right('weight')],
    ({ from, to, weight }) => [`${from} → ${to}`, numberText(weight)],
  )

export const backwardTable = (result: CrossImpactResult): readonly Table[] =>
  table(
    result.backward,
    {
      all: 'Influences that point backward in the journey',
      first: (count, total) => `${count} of ${total} influences that point backward in the journey`,
    },
    [left('influence'), right('judgement'), left('journey'), left('where')],
    ({ from, to, value, journey, sources }) => [`${from} → ${to}`, judgement(value, result), journey, places(sources)],
  )

export const stageTable = ({ stages }: CrossImpactResult): readonly Table[] =>
  stages.length === 0
    ? []
    : [
        {
          heading: 'Stages: what they give to and receive from outside, and who acts most within',
          columns: [
            left('stage'),
            right('active sum'),
            right('passive sum'),
            right('influence'),
            right('dependence'),
            left('factors by influence'),
          ],
          rows: stages.map(({ journey, stage, activeSum, passiveSum, influenceRank, dependenceRank, factors }) => [
            `${journey}.${stage}`,
            numberText(activeSum),
            numberText(passiveSum),
            String(influenceRank),
            String(dependenceRank),
            factors
              .toSorted((a, b) => a.influenceRank - b.influenceRank)
              .map(({ name, influenceRank: rank }) => `${rank} ${name}`)
              .join(', '),
          ]),
        },
      ]

export const leverageTable = (result: CrossImpactResult): readonly Table[] =>
  table(
    result.leverage?.cells ?? [],
    {
      all: 'Judgements where one step changes something',
      first: (count, total) => `The ${count} of ${total} judgements where one step changes most`,
    },
    [left('judgement'), right('now'), right('if'), left('then')],
    ({ from, to, value, effects }) => [
      `${from} → ${to}`,
      value === null ? 'open' : judgement(value, result),
      effects.map(effect => judgement(effect.value, result)).join(' or '),
      [...new Set(effects.map(effectText))].join(' · '),
    ],
  )

type Effect = NonNullable<CrossImpactResult['leverage']>['cells'][number]['effects'][number]

const effectText = ({ topDrivers, quadrants, relations, total }: Effect): string => {
  const drivers = topDrivers.direct ?? topDrivers.dematel
  const parts = [
    ...(drivers === undefined ? [] : [`top driver ${drivers.join(', ')}${topDrivers.direct ? '' : ' by DEMATEL'}`]),
    ...(quadrants.length === 0 ? [] : [counted(quadrants.length, 'quadrant')]),
    ...(relations.length === 0 ? [] : [counted(relations.length, 'sign of relation', 'signs of relation')]),
    ...(total === undefined ? [] : [`DEMATEL ${total}`]),
  ]
  return parts.join(', ')
}
