import type { KpiResult } from '../../analysis/kpi/index.js'
import { drawSign } from '../drawing/sign.js'
import { element, type Markup } from '../element.js'
import { stroke, type Token } from '../theme.js'

export type Verdict = KpiResult['verdict']

/** In the order that they are counted and explained. */
export const verdicts: readonly Verdict[] = ['pass', 'fail', 'inconclusive', 'stale', 'no data', 'no target']

const line = (d: string, token: Token, x: number, y: number, dashes?: string): Markup =>
  element('path', {
    class: stroke(token),
    d,
    transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`,
    ...{ fill: 'none', 'stroke-width': 1.8, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    'stroke-dasharray': dashes,
  })

const circle = 'M 6 1 A 5 5 0 1 1 6 11 A 5 5 0 1 1 6 1'

/** A sign of its own for each verdict, within 12 × 12: tick, cross, wave, clock, open and dashed circle. */
export const drawVerdict = (verdict: Verdict, x: number, y: number): Markup => {
  switch (verdict) {
    case 'pass':
      return drawSign('good', x, y)
    case 'fail':
      return drawSign('bad', x, y)
    case 'inconclusive':
      return line('M 1 7.5 C 2.5 3 4.5 3 6 6 S 9.5 9 11 4.5', 'critical', x, y)
    case 'stale':
      return line(`${circle} M 6 3.4 V 6.2 L 8 7.6`, 'critical', x, y)
    case 'no data':
      return line(circle, 'arrow', x, y, '2 2.4')
    case 'no target':
      return line('M 2 6 H 10', 'arrow', x, y)
  }
}

const meanings: { readonly [V in Verdict]: string } = {
  pass: 'Pass: the whole interval reaches the target',
  fail: 'Fail: none of the interval reaches the target',
  inconclusive: 'Inconclusive: the target lies within the interval',
  stale: 'Stale: too long ago for how often it is measured',
  'no data': 'No data: nothing observed yet',
  'no target': 'No target to hold it against',
}

export const meaningOf = (verdict: Verdict): string => meanings[verdict]

/** What stands below the verdict: what makes it surer, or softer. */
export const verdictDetail = ({ verdict, latest, neededSample, sampleForMargin }: KpiResult): string => {
  const warned =
    latest?.warn === 'pass' ? 'within the warning limit' : latest?.warn === 'fail' ? 'beyond the warning limit' : ''
  switch (verdict) {
    case 'stale':
      return latest?.target ? `its own verdict: ${latest.target}` : ''
    case 'inconclusive':
      return neededSample === undefined ? warned : `${neededSample} answers would decide`
    case 'fail':
    case 'pass':
      return latest?.interval ? (verdict === 'fail' ? warned : '') : 'by the value alone'
    case 'no data':
      return sampleForMargin ? `${sampleForMargin.n} answers give ±5 points` : ''
    case 'no target':
      return warned
  }
}
