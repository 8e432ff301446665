import { describe, expect, test } from 'vitest'
import type { MarkupContent } from 'vscode-languageserver'
import { hover } from '../../language-server/editing/hover.js'
import { lenses } from '../../language-server/editing/lenses.js'
import { editing, editingAt, example, type Texts } from './editing.js'

const hoverAt = (texts: Texts | string): string => {
  const opened = editingAt(texts)
  return (hover(opened, opened.position)?.contents as MarkupContent | undefined)?.value ?? ''
}
const titles = (texts: Texts | string): readonly string[] => lenses(editing(texts)).map(({ command }) => command!.title)

const warranty = example('warranty')
/** The worked example with one of its files open and a cursor before a text in it. */
const opened = (file: string, before: string): Texts => ({
  [file]: warranty[file].replace(before, `»«${before}`),
  ...Object.fromEntries(Object.entries(warranty).filter(([other]) => other !== file)),
})

describe('MOST', () => {
  test.each([['mo»«st M "Why"'], ['most M»« "Why"']])('%s: what the letters mean here, and elsewhere', text => {
    expect(hoverAt(text)).toMatch(/Motivation, Obstacles, Support and Trends of a journey/)
    expect(hoverAt(text)).toMatch(/mission, objectives, strategies and tactics/)
  })

  test('whoever writes the other MOST is told so', () => {
    const { findings } = editing('most M { mission Grow "Grow" }')
    expect(findings().find(({ rule }) => rule === 'syntax/unknown-property')?.message).toBe(
      '`mission` is not something a `most` block can have. MOST is motivation, obstacles, support and trends here, not mission, objectives, strategies and tactics.',
    )
  })

  test('an obstacle says its risk, what removes it, who gains and which trend worsens it', () => {
    const text = hoverAt(opened('most.journey', 'LostReceipt   "The'))
    expect(text).toContain('Risk **12** (high), rank 1: likelihood 4 × severity 3.')
    expect(text).toContain('Met at Report the fault.')
    expect(text).toContain('Removed by Receipts in the account, Customers find the cause with a video.')
    expect(text).toContain('Counts for Worry\\-free ownership, Personal assistance.')
    expect(text).toContain('Right\\-to\\-repair law worsens it since 2026-07-31.')
  })

  test('a broken chain is named; an unknown risk says what is missing', () => {
    const text = hoverAt('most M { obstacle Lo»«st { severity 3 } }')
    expect(text).toContain('Risk unknown: likelihood missing, severity 3.')
    expect(text).toContain('✗ No support and no initiative removes Lost')
  })

  test('a support says what it moves and when it is due, seen from today', () => {
    const text = hoverAt(opened('most.journey', 'StoredReceipt "Receipts'))
    expect(text).toContain('Moves First contact resolution.')
    expect(text).toContain('Counts for Worry\\-free ownership, Personal assistance.')
    // From 2026-11-21.
    expect(text).toContain('Due 2027-03-31, in 130 days.')
    expect(hoverAt('most M { support Sto»«re { due 2026-11-20 } }')).toContain('✗ Overdue since 2026-11-20, 1 day.')
  })

  test('a motivation and a trend', () => {
    expect(hoverAt(opened('most.journey', 'LaundryRuns   "Laundry'))).toContain('Served by Receipts in the account.')
    expect(hoverAt('most M { motivation Qui»«et }')).toContain('✗ No support serves it.')
    expect(hoverAt(opened('most.journey', 'RightToRepair "Right'))).toContain('By 2026-07-31: 113 days ago.')
    expect(hoverAt('most M { trend La»«w { by 2027 } }')).toContain('By 2027: in 405 days, later.')
  })

  test('the line above says what is left open', () => {
    expect(titles(opened('most.journey', 'most'))).toEqual([
      'Obstacles without support 0 of 1 · supports without KPI 0 of 1 · motivations unserved 0 of 1 · highest risk 12 (high): The receipt is lost',
    ])
    expect(titles('most M { obstacle A obstacle B support S { removes A } }')).toEqual([
      'Obstacles without support 1 of 2 · supports without KPI 1 of 1 · motivations unserved 0 of 0 · broken chains from 2 of 2 obstacles',
    ])
  })
})

describe('canvas', () => {
  test('an element says what it names and what names it', () => {
    const text = hoverAt(opened('canvas.journey', 'CareFree    "Worry'))
    for (const sentence of [
      'Serves Households.',
      'Kept by Warranty claim.',
      'Paid for by Extended warranties.',
      'Rests on Own technicians.',
      'Made true by Repairs.',
      'Serves the goal Help at the first contact.',
    ])
      expect(text).toContain(sentence)
    expect(text).toMatch(/Fixed within a week: kept in the plan/)
    expect(text).toContain('Lowest emotion \\-2 at Report the fault.')
  })

  test('an orphan says what is missing', () => {
    expect(hoverAt('canvas C { partner Mak»«er }')).toContain('✗ Maker provides no resource and no activity')
  })

  test('the line above says how far it is filled, its orphans, and where channels differ from the journeys', () => {
    expect(titles(opened('canvas.journey', 'canvas'))).toEqual(['9 of 9 blocks filled · no orphans'])
    const canvas = `canvas C { partner Maker  proposition P { serves S  via Mail  kept by J } segment S channels Mail }
channel Mail channel Phone
journey J { touchpoint A { via Phone } }`
    expect(titles(canvas)).toContain(
      '4 of 9 blocks filled · 1 orphan: Maker · used in journeys but not listed: Phone · listed but in no journey that keeps a proposition: Mail',
    )
  })
})
