import { expect, test } from 'vitest'
import { hover } from './workbench/assistance.js'
import { chooseView, openPreview, touchpoints } from './workbench/preview.js'
import { suiteWindow } from './workbench/suite-window.js'

const script = '</svg><script>globalThis.hacked = 1</script>'
const image = '"><img src=x onerror="globalThis.hacked = 1">'
const written = (text: string) => JSON.stringify(text)

const window = suiteWindow(
  {
    'claim.journey': `/** ${image} [press](command:workbench.action.quit) */
journey Claim ${written(script)} {
  kind planned
  customer Buyer
  stage First ${written(image)} {
    /** ${script} */
    touchpoint Report ${written(image)} {
      duration 1h
      pain ${written(script)}
    }
    touchpoint Repair ${written(script)} { duration 2h  after Report }
  }
}
stakeholder Buyer ${written(image)} { role customer }
`,
  },
  'claim.journey',
)

test('markup in titles stays text, in every view', async () => {
  const { page } = window()
  const complaints: string[] = []
  page.on('console', message => {
    if (/Content Security Policy|Refused to/i.test(message.text())) complaints.push(message.text())
  })
  const frame = await openPreview(page)
  for (const view of ['Journey map', 'Time line', 'Network']) {
    await chooseView(frame, view)
    expect(await touchpoints(frame)).toEqual(['Report', 'Repair'])
    const shown = (await frame.locator('#ground > svg').textContent())!
    expect(shown).toContain('<script>')
    expect(shown).toContain('<img src=x')
    expect(await frame.locator('#ground script, #ground img, #ground [onerror]').count()).toBe(0)
  }
  for (const each of page.frames()) expect(await each.evaluate('typeof globalThis.hacked')).toBe('undefined')
  expect(complaints).toEqual([])
})

test('markup in titles and descriptions stays text under the mouse', async () => {
  const { page } = window()
  await expect.poll(() => hover(page, 'Report')).toContain(image)
  await expect.poll(() => hover(page, 'Claim')).toContain('<img src=x')
  expect(await page.locator('.monaco-hover a[data-href^="command:"], .monaco-hover img[src="x"]').count()).toBe(0)
  expect(await page.evaluate('typeof globalThis.hacked')).toBe('undefined')
})
