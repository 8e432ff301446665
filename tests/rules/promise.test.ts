import { expect, test } from 'vitest'
import { parseFile } from '../../language-server/reading/parse-file.js'
import { defaultSettings } from '../../src/model/settings.js'
import { createWorkspace } from '../../src/project/workspace.js'
import { messagesOf } from './messages.js'

const claim = `journey Claim {
  touchpoint Report { duration 1h }
  touchpoint Mend   { after Report  details Repair }
  promise Quick { from Report  to Mend  within 7d }
}`
const repair = (duration: string) => `journey Repair { touchpoint Fix { duration ${duration} } }`

test('a promise is held to the plan, with the journeys that detail it in other files', () => {
  expect(messagesOf('promise/broken-in-plan', claim, repair('6d'))).toEqual([])
  expect(messagesOf('promise/broken-in-plan', claim, repair('8d'))).toEqual([
    expect.stringContaining('`Quick` promises 7 d, but the plan takes 8 d 1 h,'),
  ])
})

test('it is judged anew when the detailing journey changes, goes and comes back', () => {
  const workspace = createWorkspace(defaultSettings)
  const broken = () => workspace.findings().filter(({ rule }) => rule === 'promise/broken-in-plan').length
  workspace.update(parseFile(claim, 'claim.journey'))
  expect(broken()).toBe(0)
  workspace.update(parseFile(repair('8d'), 'repair.journey'))
  expect(broken()).toBe(1)
  workspace.update(parseFile(repair('6d'), 'repair.journey'))
  expect(broken()).toBe(0)
  workspace.update(parseFile(repair('8d'), 'repair.journey'))
  expect(broken()).toBe(1)
  workspace.remove('repair.journey')
  expect(broken()).toBe(0)
})

test('where branches differ, the longest one counts and the message says so', () => {
  const text = `journey Claim {
  touchpoint Report  { then Repair 90%, Replace 10% }
  touchpoint Repair  { duration 1d }
  touchpoint Replace { duration 9d }
  touchpoint Confirm { after Repair, Replace }
  promise Quick { from Report  to Confirm  within 7d for 90% }
}`
  expect(messagesOf('promise/broken-in-plan', text)).toEqual([
    expect.stringContaining('the plan takes 9 d by the longest branch'),
  ])
})

test('a promise that ends nowhere is counted to the finish of its journey', () => {
  const text = 'journey Claim { touchpoint Report promise Quick { from Report  within 7d } }'
  expect(messagesOf('promise/open-ended', text)).toEqual([
    '`Quick` has no `to`, so it is counted to the finish of `Claim`. Write `to` if less was promised.',
  ])
})

test('a promise that runs backward is no promise, however much time it gives', () => {
  const text = `journey Claim {
  touchpoint Report { duration 1h }
  touchpoint Repair { duration 1d }
  promise Quick { from Repair  to Report  within 7d }
}`
  expect(messagesOf('promise/broken-in-plan', text)).toEqual([
    '`Quick` ends before it begins, because what stands behind `to` is finished before what stands behind `from` starts, so nothing is promised. Exchange the two.',
  ])
})

test('the difference is said, so that nobody has to work it out', () => {
  const text = `journey Claim {
  touchpoint Report { duration 1d2h20min }
  promise Quick { within 1d2h }
}`
  expect(messagesOf('promise/broken-in-plan', text)).toEqual([
    '`Quick` promises 1 d 2 h, but the plan takes 1 d 2 h 20 min, 20 min more, so customers are told a time that is not kept. Shorten what lies between, or promise more.',
  ])
})
