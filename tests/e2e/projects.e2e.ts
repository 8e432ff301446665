import { expect, test } from 'vitest'
import { suggestions } from './workbench/assistance.js'
import { openPreview, touchpoints } from './workbench/preview.js'
import { problems } from './workbench/problems.js'
import { goTo, openFile } from './workbench/quick-input.js'
import { suiteWindow } from './workbench/suite-window.js'

const journey = (customer: string, touchpoint: string) => `journey Claim "Claim" {
  kind      planned
  customer  ${customer}
  touchpoint ${touchpoint} { duration 1h }
}
`

const window = suiteWindow(
  {
    'shop/waypost.config.json': '{}',
    'shop/shop.journey': journey('Buyer', 'Order'),
    'shop/people.journey': 'stakeholder Buyer { role customer }\n',
    'bank/waypost.config.json': '{}',
    'bank/bank.journey': journey('Buyer', 'Transfer'),
    'bank/people.journey': 'stakeholder Saver { role customer }\n',
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.gitignore': 'drafts/\n',
    'shop/drafts/old.journey': `${journey('Buyer', 'Order')}journey Broken {`,
  },
  'bank.journey',
)

test('names of one project are unknown in the other and may be used twice; ignored files do not count', async () => {
  const { page } = window()
  await expect
    .poll(async () => (await problems(page)).map(({ code, file, line }) => ({ code, file, line })))
    .toEqual([
      { code: 'names/unknown', file: 'bank/bank.journey', line: 3 },
      { code: 'names/unused', file: 'bank/people.journey', line: 1 },
    ])
})

test('completion offers the names of the same project only', async () => {
  const { page } = window()
  await goTo(page, 3, 13)
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Delete')
  await expect.poll(() => suggestions(page)).toEqual(['Saver'])
})

test('the preview of each project shows its own journey of that name', async () => {
  const { page } = window()
  const frame = await openPreview(page)
  await expect.poll(() => touchpoints(frame)).toEqual(['Transfer'])
  await openFile(page, 'shop.journey')
  await expect.poll(() => touchpoints(frame)).toEqual(['Order'])
})
