import { describe, expect, test } from 'vitest'
import { completion } from '../../language-server/editing/completion/completion.js'
import { textIn } from '../support/text-in.js'
import { editingAt } from './editing.js'

const project = `
stakeholder Customer "Owners of a washing machine"
stakeholder Care "Customer service"
channel Phone
channel Portal "Web portal"
/** From the first sign of a fault. */
journey WarrantyClaim "Warranty claim" {
  stage Support { touchpoint Report "Report the fault"  touchpoint Diagnose }
  touchpoint Confirm
  promise InAWeek
}
journey Exchange { touchpoint Report }
kpi FirstContact
goal QuickHelp
most ClaimMost { motivation LaundryRuns  obstacle LostReceipt  support Receipts  trend RightToRepair }
canvas Shop {
  segment Households  proposition CareFree  relationship Personal  revenue Warranties
  resource Technicians  activity Repairing  partner PartMaker  cost Stock
}
scenario Video of WarrantyClaim
`

const itemsAt = (marked: string) => {
  const opened = editingAt({ 'open.journey': marked, 'project.journey': project })
  return { ...opened, items: completion(opened, opened.position) }
}
const labels = (marked: string): readonly string[] => itemsAt(marked).items.map(({ label }) => label)

const kinds = 'stakeholder channel journey most goal kpi canvas impacts outlook initiative scenario'
const touchpointProperties =
  'from to via by layer details duration after finishes then optional repeat not due emotion pain matters moment at as'

/** In the journey of the project, which is written once more so that its touchpoints have a file that is open. */
const inTouchpoint = (text: string): string =>
  `journey Repair { touchpoint First  touchpoint Second { ${text} } touchpoint Third }`

describe('what begins here', () => {
  test.each([
    ['»«', kinds],
    ['jou»«', kinds],
    ['channel Fax { service assisted }\n»«', kinds],
    [
      'stakeholder Bank { »« }',
      'role power interest influence legitimacy urgency engagement expects concern influences engage',
    ],
    ['channel Fax { »« }', 'service'],
    ['journey Repair { »« }', 'stage touchpoint promise kind customer goal owner reviewed follows'],
    ['journey Repair { stage Visit { »« } }', 'touchpoint'],
    [inTouchpoint('»«'), touchpointProperties],
    [inTouchpoint('duration 5min »«'), touchpointProperties],
    ['journey Repair { promise Soon { »« } }', 'from to within'],
    [inTouchpoint('pain "Long queue" { »« }'), 'evidence source'],
    ['scenario Faster of WarrantyClaim { »« }', 'change skip'],
    ['scenario Faster of WarrantyClaim { change Report { »« } }', touchpointProperties],
    ['most Why { »« }', 'motivation obstacle support trend'],
    ['most Why { obstacle Queue { »« } }', 'at blocks likelihood severity evidence source'],
    ['canvas Bank { »« }', 'segment proposition relationship revenue resource activity partner cost channels'],
    ['initiative Faster { »« }', 'improves removes expects models owner status from due'],
  ])('%s', (marked, expected) => expect(labels(marked)).toEqual(expected.split(' ')))
})

describe('names of the right kind', () => {
  test.each([
    ['kpi Calls { owner »« }', 'Customer Care'],
    [inTouchpoint('via »«'), 'Phone Portal'],
    [inTouchpoint('via Phone, »«'), 'Phone Portal'],
    [inTouchpoint('by »«'), 'Customer Care'],
    [inTouchpoint('details »«'), 'WarrantyClaim Exchange'],
    // In a journey its own touchpoints; nothing can wait for itself, but it may be repeated.
    [inTouchpoint('after »«'), 'start First Third'],
    [inTouchpoint('after First, »«'), 'start First Third'],
    [inTouchpoint('after start of »«'), 'First Third'],
    [inTouchpoint('finishes after »«'), 'start First Third'],
    [inTouchpoint('then »«'), 'First Second Third'],
    [inTouchpoint('then First 20%, »«'), 'First Second Third'],
    [inTouchpoint('repeat 15% from »«'), 'First Second Third'],
    ['journey Repair { touchpoint First  promise Soon { from »« } }', 'First'],
    ['journey One { kind actual  follows WarrantyClaim  touchpoint Call { as »« } }', 'Report Diagnose Confirm'],
    ['journey One { follows »« }', 'WarrantyClaim Exchange'],
    // From outside, with the journey where the name alone would not do.
    [
      'kpi Calls { at WarrantyClaim.»« }',
      'WarrantyClaim.Support WarrantyClaim.Report WarrantyClaim.Diagnose WarrantyClaim.Confirm',
    ],
    [
      'kpi Calls { at WarrantyClaim.Re»« }',
      'WarrantyClaim.Support WarrantyClaim.Report WarrantyClaim.Diagnose WarrantyClaim.Confirm',
    ],
    ['kpi Calls { at Exchange.»« }', 'Exchange.Report'],
    ['kpi Calls { at Nowhere.»« }', ''],
    ['most Why for »«', 'WarrantyClaim Exchange'],
    ['scenario Faster of »«', 'WarrantyClaim Exchange'],
    ['scenario Faster of WarrantyClaim { change »« }', 'Report Diagnose Confirm'],
    ['scenario Faster of WarrantyClaim { skip Report, »« }', 'Report Diagnose Confirm'],
    ['scenario Faster of WarrantyClaim { change Report { after »« } }', 'start Diagnose Confirm'],
    ['initiative Faster { models »« }', 'Video'],
    ['initiative Faster { expects »« }', 'FirstContact'],
    ['most Why { support Help { removes »« } }', 'LostReceipt'],
    ['most Why { trend Law { worsens »« } }', 'LostReceipt'],
    ['goal Fast { measured by »« }', 'FirstContact'],
    ['canvas Bank { segment All { is »« } }', 'Customer Care'],
    ['canvas Bank { cost Rent { of »« } }', 'PartMaker Repairing Technicians'],
    ['canvas Bank { channels »« }', 'Phone Portal'],
    ['stakeholder Bank { influences »« }', 'Customer Care'],
    ['stakeholder Bank { engage »« }', 'Phone Portal'],
  ])('%s', (marked, expected) =>
    expect(labels(marked).toSorted()).toEqual(expected.split(' ').filter(Boolean).toSorted()),
  )

  test('a factor can be anything, and in `for WarrantyClaim` its touchpoints have their short names', () => {
    const found = labels('impacts Drivers for WarrantyClaim { Report -> »« }')
    expect(found).toEqual(
      expect.arrayContaining(['Report', 'Support', 'Exchange.Report', 'FirstContact', 'LostReceipt', 'Stock']),
    )
    expect(found).not.toContain('WarrantyClaim.Report')
    expect(labels('impacts Drivers { matrix { to »« } }')).toEqual(
      expect.arrayContaining(['WarrantyClaim.Report', 'Exchange.Report', 'Diagnose']),
    )
  })

  test('the states of an outlook stand behind their descriptor', () => {
    const outlook = (text: string) =>
      `outlook Loyalty { descriptor Delivery { OnTime, Late }  descriptor Mood { Loyal, Leaving }  ${text} }`
    expect(labels(outlook('Delivery.Late -> »«'))).toEqual([
      'Delivery.OnTime',
      'Delivery.Late',
      'Mood.Loyal',
      'Mood.Leaving',
    ])
    expect(labels(outlook('Delivery.Late -> Mood.»«'))).toEqual(['Mood.Loyal', 'Mood.Leaving'])
    expect(labels(outlook('Delivery.»«'))).toEqual(['Delivery.OnTime', 'Delivery.Late'])
  })

  test('a name tells what it is', () => {
    const { items } = itemsAt('most Why for Warr»«')
    expect(items[0]).toMatchObject({
      label: 'WarrantyClaim',
      detail: 'Warranty claim',
      documentation: 'From the first sign of a fault.',
    })
    expect(items[1]).toMatchObject({ label: 'Exchange', detail: 'journey' })
  })
})

test.each([
  [inTouchpoint('repeat 15% »«'), 'from', 'The touchpoint that it goes back to.'],
  ['journey A { promise P { within 7d »« } }', 'for', 'For how many customers that must hold.'],
  ['stakeholder Bank { engage Phone »« }', 'every', 'How often.'],
  ['canvas Bank { partner A { »« } }', 'is', 'The stakeholder that this partner is.'],
])('a keyword says what it means where it stands: %s', (marked, keyword, meaning) => {
  const items = itemsAt(marked).items.filter(({ label }) => label === keyword)
  expect(items.map(({ documentation }) => documentation)).toContain(meaning)
})

describe('words of closed lists', () => {
  test.each([
    ['stakeholder Bank { role »« }', 'customer employee team partner supplier community regulator'],
    ['stakeholder Bank { engagement »« }', 'unaware resistant neutral supportive leading'],
    ['stakeholder Bank { engagement neutral -> »« }', 'unaware resistant neutral supportive leading'],
    ['stakeholder Bank { urgency »« }', 'yes no'],
    ['channel Fax { service »« }', 'self-service assisted automated'],
    ['channel Fax { service self-»« }', 'self-service assisted automated'],
    ['journey Repair { kind »« }', 'planned actual discovered'],
    [inTouchpoint('layer »«'), 'frontstage backstage support'],
    [inTouchpoint('layer back»«'), 'frontstage backstage support'],
    [inTouchpoint('matters »«'), 'satisfaction retention advocacy'],
    [inTouchpoint('matters satisfaction 5, »«'), 'satisfaction retention advocacy'],
    [inTouchpoint('pain "Long queue" { evidence »« }'), 'assumed observed measured'],
    [
      'kpi Calls { measure »« }',
      'csat nps ces fcr first_response_time resolution_time churn retention repeat_purchase custom',
    ],
    ['kpi Calls { statistic »« }', 'mean median p75 p80 p90 p95 p99'],
    ['initiative Faster { status »« }', 'planned running done dropped'],
  ])('%s', (marked, expected) => expect(labels(marked)).toEqual(expected.split(' ')))
})

describe('nothing', () => {
  test.each([
    ['in a title', 'channel Fax "A »« machine"'],
    ['in an unfinished title', 'channel Fax "A »«'],
    ['behind an escaped quote', 'channel Fax "A \\"»«'],
    ['in a line comment', 'channel Fax // af»«ter\n'],
    ['at the end of a line comment', 'channel Fax // after »«'],
    ['in a block comment', '/* kpi »« */ channel Fax'],
    ['in an unfinished comment', 'channel Fax /* kpi »«'],
    ['where a new name is made up', 'journey »«'],
    ['where a number belongs', inTouchpoint('emotion »«')],
    ['where a duration belongs', inTouchpoint('duration »«')],
  ])('%s', (_, marked) => expect(labels(marked)).toEqual([]))

  test.each(['channel Fax "A machine" { »« }', '// a comment\nchannel Fax { »« }', 'channel Fax { /* later */ »« }'])(
    'but beside it: %s',
    marked => expect(labels(marked)).toEqual(['service']),
  )
})

describe('in a broken file', () => {
  test.each([
    [
      'an unfinished property above',
      'channel Fax { service }\njourney Repair { touchpoint A  touchpoint B { after »« } }',
      'start A',
    ],
    [
      'an unfinished property in the same block',
      'journey Repair { touchpoint A  touchpoint B { pain\n via »« } }',
      'Phone Portal',
    ],
    ['in a list', 'journey Repair { touchpoint A  touchpoint B { pain\n via Phone, »« } }', 'Phone Portal'],
    [
      'a missing brace above',
      'channel Fax { service assisted\n\njourney Repair {\n  kind »«\n}',
      'planned actual discovered',
    ],
    [
      'no brace closed',
      'journey Repair {\n  stage Visit {\n    touchpoint A { layer »«',
      'frontstage backstage support',
    ],
    ['signs that mean nothing', '] = [\nkpi Calls { owner »«', 'Customer Care'],
    [
      'a block without a name',
      'kpi { measure »« }',
      'csat nps ces fcr first_response_time resolution_time churn retention repeat_purchase custom',
    ],
    ['behind nonsense', 'journey Repair { } nonsense »«', kinds],
  ])('%s', (_, marked, expected) => expect(labels(marked)).toEqual(expected.split(' ')))
})

test.each([
  ['kpi Calls { owner Ca»« }', 'Ca'],
  ['kpi Calls { owner »« }', ''],
  ['kpi Calls { at WarrantyClaim.Re»« }', 'WarrantyClaim.Re'],
  ['channel Fax { service self-»« }', 'self-'],
  ['jour»«', 'jour'],
  ['kpi Straße { owner Mü»« }', 'Mü'],
])('what is chosen replaces what was typed: %s', (marked, typed) => {
  const { items, document } = itemsAt(marked)
  expect(items.length).toBeGreaterThan(0)
  for (const { textEdit } of items)
    expect(textEdit && 'range' in textEdit && textIn(document.getText(), textEdit.range)).toBe(typed)
})
