import { describe, expect, test } from 'vitest'
import { modelSchema } from '../../src/model/model.js'
import { journeyFilesIn } from '../support/example-files.js'
import { plain } from '../support/plain.js'
import { projectOf } from '../support/reading.js'

const MIN = 60
const H = 60 * MIN
const D = 24 * H
const DAY = (days: number) => days * D

const { workspace } = projectOf(journeyFilesIn('tests/fixtures/worked-example'))
const model = workspace.project().model

test('the language tour has nothing to complain about, and one note that is true: its stage `Purchase` is empty', () => {
  expect(workspace.files().flatMap(file => workspace.file(file)!.problems)).toEqual([])
  expect(workspace.findings().map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['info journey/empty-stage'])
})

test('its model is what the public schema promises, and nothing more', () => {
  expect(modelSchema.parse(model)).toEqual(model)
  expect(model.files).toHaveLength(9)
})

describe('every property reaches the model', () => {
  test('stakeholders', () => {
    expect(plain(model.stakeholders)).toEqual([
      {
        name: 'Customer',
        title: 'Owners of a washing machine',
        role: 'customer',
        power: 2,
        interest: 5,
        influence: 4,
        legitimacy: true,
        urgency: true,
        engagement: { today: 'neutral', wanted: 'supportive' },
        expects: ['A working machine within a week'],
        concerns: ['Having to explain the same fault twice'],
        influences: [{ target: 'Care', strength: 2, reason: 'Reviews are read by the whole team' }],
        engage: [
          { channel: 'Portal', every: { count: 3, unit: 'mo' }, by: 'Care', note: 'Short survey after each repair' },
        ],
      },
      { name: 'Care', title: 'Customer service', role: 'team', power: 4, interest: 5 },
      { name: 'Parts', title: 'Spare-parts supplier', role: 'supplier', power: 3, interest: 2 },
    ])
  })

  test('channels', () => {
    expect(plain(model.channels)).toEqual([
      { name: 'LiveChat', title: 'Live chat', service: 'assisted' },
      { name: 'Phone', title: 'Phone', service: 'assisted' },
      { name: 'Portal', title: 'Web portal', service: 'self-service' },
      { name: 'Home', title: 'At home', service: 'assisted' },
    ])
  })

  const [claim] = model.journeys

  test('the journey', () => {
    const { touchpoints: _, promises: __, ...journey } = claim!
    expect(plain(journey)).toEqual({
      name: 'WarrantyClaim',
      title: 'Warranty claim',
      description: 'From the first sign of a fault to a machine that works again.',
      kind: 'planned',
      customer: 'Customer',
      goal: 'Clean laundry again',
      owner: 'Care',
      reviewed: '2026-10-01',
      stages: [
        { name: 'Purchase', title: 'Purchase' },
        { name: 'Support', title: 'Post-purchase support' },
      ],
    })
  })

  test.each<[string, object]>([
    [
      'Report',
      {
        title: 'Report the fault',
        from: 'Customer',
        to: ['Care'],
        via: ['LiveChat', 'Phone'],
        layer: 'frontstage',
        duration: { kind: 'three-point', optimistic: 5 * MIN, mostLikely: 12 * MIN, pessimistic: 40 * MIN },
        emotion: -2,
        pains: [{ text: 'No idea which papers are needed', evidence: 'observed', source: '12 interviews, 2026-08' }],
        matters: { satisfaction: 5, retention: 4, advocacy: 2 },
        momentOfTruth: true,
      },
    ],
    [
      'Diagnose',
      {
        title: 'Find the cause',
        by: ['Care'],
        layer: 'backstage',
        duration: { kind: 'fixed', seconds: 20 * MIN },
        dependencies: [{ relation: 'FS', on: 'Report', lag: 4 * H }],
        branches: [
          { to: 'Visit', probability: 0.7 },
          { to: 'Replace', probability: 0.3 },
        ],
        momentOfTruth: false,
      },
    ],
    [
      'OrderPart',
      {
        by: ['Care'],
        layer: 'backstage',
        duration: { kind: 'three-point', optimistic: DAY(1), mostLikely: DAY(2), pessimistic: DAY(6) },
        dependencies: [{ relation: 'SS', on: 'Diagnose', lag: 1 * H }],
        momentOfTruth: false,
      },
    ],
    [
      'Visit',
      {
        title: 'Technician visits',
        from: 'Care',
        to: ['Customer'],
        via: ['Home'],
        layer: 'frontstage',
        duration: { kind: 'fixed', seconds: 45 * MIN },
        dependencies: [{ relation: 'FS', on: 'OrderPart', lag: 0 }],
        repeats: [{ probability: 0.15 }],
        emotion: 1,
        momentOfTruth: false,
      },
    ],
    [
      'Replace',
      {
        title: 'New machine delivered',
        from: 'Care',
        to: ['Customer'],
        via: ['Home'],
        layer: 'frontstage',
        duration: { kind: 'fixed', seconds: DAY(3) },
        momentOfTruth: false,
      },
    ],
    [
      'Confirm',
      {
        title: 'Confirm that all is well',
        from: 'Care',
        to: ['Customer'],
        via: ['Portal'],
        layer: 'frontstage',
        duration: { kind: 'fixed', seconds: 2 * MIN },
        dependencies: [
          { relation: 'FS', on: 'Visit', lag: 0 },
          { relation: 'FS', on: 'Replace', lag: 0 },
        ],
        optional: { probability: 0.8 },
        momentOfTruth: false,
      },
    ],
  ])('the touchpoint %s', (name, said) => {
    const touchpoint = claim!.touchpoints.find(each => each.name === name)
    expect(plain(touchpoint)).toEqual({ name, stage: 'Support', ...said })
  })

  test('the promise', () => {
    expect(plain(claim!.promises)).toEqual([
      {
        name: 'FixedInAWeek',
        title: 'Fixed within a week',
        from: 'Report',
        to: 'Confirm',
        within: DAY(7),
        confidence: 0.9,
      },
    ])
  })

  test('motivation, obstacle, support and trend', () => {
    expect(plain(model.mosts)).toEqual([
      {
        name: 'ClaimMost',
        title: 'Why claims go wrong',
        journey: 'WarrantyClaim',
        motivations: [{ name: 'LaundryRuns', title: 'Laundry runs again', of: 'Customer', strength: 5 }],
        obstacles: [
          {
            name: 'LostReceipt',
            title: 'The receipt is lost',
            at: ['Report'],
            blocks: ['LaundryRuns'],
            likelihood: 4,
            severity: 3,
            evidence: 'measured',
          },
        ],
        supports: [
          {
            name: 'StoredReceipt',
            title: 'Receipts in the account',
            removes: ['LostReceipt'],
            serves: ['LaundryRuns'],
            by: 'Care',
            via: ['Portal'],
            moves: ['FirstContact'],
            due: '2027-03-31',
          },
        ],
        trends: [
          {
            name: 'RightToRepair',
            title: 'Right-to-repair law',
            worsens: ['LostReceipt'],
            source: 'EU 2024/1799',
            by: '2026-07-31',
          },
        ],
      },
    ])
  })

  test('the goal and the KPIs', () => {
    expect(plain(model.goals)).toEqual([
      {
        name: 'QuickHelp',
        title: 'Help at the first contact',
        measuredBy: ['FirstContact', 'RepairTime'],
        for: ['CareFree'],
      },
    ])
    expect(plain(model.kpis)).toEqual([
      {
        name: 'FirstContact',
        title: 'First contact resolution',
        measure: 'fcr',
        target: { operator: '>=', value: { value: 0.75, unit: 'share' } },
        warn: { operator: '>=', value: { value: 0.7, unit: 'share' } },
        baseline: { value: 0.64, unit: 'share' },
        at: ['Report'],
        owner: 'Care',
        every: { count: 1, unit: 'mo' },
      },
      {
        name: 'RepairTime',
        title: 'Time to repair',
        measure: 'resolution_time',
        statistic: 'p90',
        target: { operator: '<=', value: { value: DAY(7), unit: 'seconds' } },
        at: ['WarrantyClaim'],
        owner: 'Care',
      },
    ])
  })

  test('the nine blocks of the canvas', () => {
    expect(plain(model.canvases)).toEqual([
      {
        name: 'Shop',
        title: 'Appliance shop',
        segments: [{ name: 'Households', title: 'Households', is: 'Customer' }],
        propositions: [
          {
            name: 'CareFree',
            title: 'Worry-free ownership',
            serves: ['Households'],
            via: ['Portal', 'Phone'],
            keptBy: ['WarrantyClaim'],
          },
        ],
        channels: ['Portal', 'Phone', 'LiveChat', 'Home'],
        relationships: [
          { name: 'Assistance', title: 'Personal assistance', with: ['Households'], supports: ['QuickHelp'] },
        ],
        revenues: [{ name: 'Warranties', title: 'Extended warranties', from: ['Households'], for: ['CareFree'] }],
        resources: [{ name: 'Technicians', title: 'Own technicians', for: ['CareFree'] }],
        activities: [{ name: 'Repairing', title: 'Repairs', for: ['CareFree'], uses: ['Technicians'] }],
        partners: [{ name: 'PartMaker', title: 'Spare-parts maker', is: 'Parts', provides: ['Repairing'] }],
        costs: [{ name: 'PartStock', title: 'Stock of parts', of: ['Repairing'] }],
      },
    ])
  })

  test('judgements as arrows', () => {
    expect(plain(model.impacts[0])).toEqual({
      name: 'ClaimFactors',
      title: 'What drives what in a claim',
      scale: { min: -3, max: 3 },
      judgements: [
        {
          from: 'Report',
          to: 'Diagnose',
          value: { low: 3, high: 3 },
          reason: 'A good description halves the diagnosis',
        },
        { from: 'OrderPart', to: 'Visit', value: { low: 3, high: 3 } },
        { from: 'StoredReceipt', to: 'FirstContact', value: { low: 2, high: 2 } },
        { from: 'FirstContact', to: 'RepairTime', value: { low: -2, high: -2 } },
      ],
    })
  })

  test('judgements as a table', () => {
    const diagonal = { kind: 'diagonal' }
    const judged = (value: number) => ({ kind: 'judged', value: { low: value, high: value } })
    expect(plain(model.impacts[1])).toEqual({
      name: 'Vester',
      title: 'The same kind of judgement as a table',
      scale: { min: 0, max: 3 },
      matrices: [
        {
          columns: ['Report', 'Visit', 'FirstContact'],
          rows: [
            { factor: 'Report', cells: [diagonal, judged(2), judged(3)] },
            { factor: 'Visit', cells: [judged(0), diagonal, judged(1)] },
            { factor: 'FirstContact', cells: [judged(1), judged(0), diagonal] },
          ],
        },
      ],
    })
  })

  test('the initiative', () => {
    expect(plain(model.initiatives)).toEqual([
      {
        name: 'GuidedDiagnosis',
        title: 'Customers find the cause with a video',
        improves: ['Diagnose', 'FirstContact'],
        removes: ['LostReceipt'],
        expects: [
          { kpi: 'FirstContact', change: { value: 6, unit: 'number' } },
          { kpi: 'RepairTime', change: { value: -DAY(1), unit: 'seconds' } },
        ],
        models: 'GuidedVideo',
        owner: 'Care',
        status: 'planned',
        from: '2027-01-15',
        due: '2027-03-31',
      },
    ])
  })

  test('the outlook', () => {
    expect(plain(model.outlooks)).toEqual([
      {
        name: 'Loyalty',
        title: 'How loyalty may develop',
        scale: { min: -3, max: 3 },
        descriptors: [
          { name: 'Delivery', states: [{ name: 'OnTime' }, { name: 'Late' }] },
          { name: 'Help', states: [{ name: 'SelfService' }, { name: 'Agent' }] },
          { name: 'Mood', states: [{ name: 'Loyal' }, { name: 'Leaving' }] },
        ],
        judgements: [
          {
            from: 'Delivery.Late',
            to: 'Mood.Leaving',
            value: { low: 2, high: 2 },
            reason: 'Late parcels are the first reason given for leaving',
          },
          { from: 'Help.Agent', to: 'Mood.Loyal', value: { low: 1, high: 1 } },
        ],
      },
    ])
  })

  test('the what-if scenario: only what is written in the change', () => {
    expect(plain(model.scenarios)).toEqual([
      {
        name: 'GuidedVideo',
        title: 'Customers find the cause with a video',
        journey: 'WarrantyClaim',
        changes: [
          {
            touchpoint: 'Diagnose',
            properties: {
              duration: { kind: 'fixed', seconds: 10 * MIN },
              branches: [
                { to: 'Visit', probability: 0.4 },
                { to: 'Replace', probability: 0.6 },
              ],
            },
          },
        ],
        skips: ['OrderPart'],
      },
    ])
  })
})
