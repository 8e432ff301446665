import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { drawJourneyMap } from '../../src/views/journey-map/journey-map.js'
import { launchBrowser } from '../e2e/workbench/browser.js'
import { titleOf, warranty, warrantyPlan } from '../views/fixtures/warranty.js'
import { bundle, offer, openPreviewPage, type PreviewPage, preview, range, twoTouchpoints } from './preview-page.js'

let browser: Browser
let files: ReadonlyMap<string, string>
let opened: PreviewPage

beforeAll(async () => {
  ;[browser, files] = await Promise.all([launchBrowser(), bundle()])
}, 60_000)
afterAll(() => browser.close())
afterEach(async () => {
  await opened.page.close()
})

const open = async (
  ...options: Parameters<typeof openPreviewPage> extends [unknown, unknown, ...infer Rest] ? Rest : never
) => {
  opened = await openPreviewPage(browser, files, ...options)
  return opened
}
const current = () =>
  opened.page.locator('.wp-current').evaluateAll(found => found.map(element => element.getAttribute('data-name')))
const zoomShown = () => opened.page.locator('#zoom').textContent()

describe('a picture', () => {
  test('is asked for, shown, and says which version of the text it is', async () => {
    const { page, send, sent } = await open()
    expect(await sent()).toEqual([{ type: 'ready' }])
    await send(preview({ version: 7 }))
    expect(await page.locator('#ground > svg').count()).toBe(1)
    expect(await page.locator('html').getAttribute('data-version')).toBe('7')
    await page.locator('html[data-painted="7"]').waitFor()
    expect(await page.locator('#empty').isVisible()).toBe(false)
  })

  test('has the colours of the page that it stands in, and changes them with it', async () => {
    const { page, send } = await open()
    await send(preview())
    const card = () => page.locator('.wp-fill-card').evaluate(element => getComputedStyle(element).fill)
    expect(await card()).toBe('rgb(255, 255, 255)')
    await page.evaluate(() => document.body.setAttribute('class', 'vscode-dark'))
    expect(await card()).toBe('rgb(32, 36, 44)')
    await page.evaluate(() => document.body.setAttribute('class', 'vscode-high-contrast'))
    expect(await card()).toBe('rgb(0, 0, 0)')
  })

  test('changes only where it differs, so that a letter more in a large journey is cheap', async () => {
    const { page, send } = await open()
    await send(preview())
    const kept = await page.locator('[data-name=Report] rect').elementHandle()
    const changed = twoTouchpoints().replace('x="1300"', 'x="1310"').replace('2:3-4:4', '2:3-5:4')
    await send(preview({ svg: changed, version: 2 }))
    expect(await page.locator('[data-name=Visit] rect').getAttribute('x')).toBe('1310')
    expect(await page.locator('[data-name=Report]').getAttribute('data-range')).toBe('2:3-5:4')
    expect(await page.locator('[data-name=Report] rect').evaluate((shown, kept) => shown === kept, kept)).toBe(true)
    await send(preview({ svg: twoTouchpoints('<g class="wp-source wp-touchpoint" data-name="Confirm"/>'), version: 3 }))
    expect(await page.locator('.wp-touchpoint').count()).toBe(3)
    expect(await page.locator('[data-name=Visit] rect').getAttribute('x')).toBe('1300')
  })

  test('needs nothing that the content security policy refuses', async () => {
    const { page, send, violations } = await open()
    await send(
      preview({ svg: drawJourneyMap(warranty, warrantyPlan, { titleOf, standalone: false, focusable: true }).markup }),
    )
    await send({ type: 'cursor', line: 12, column: 5 })
    await page.keyboard.press('+')
    expect(await current()).toEqual(['Report'])
    expect(await violations()).toEqual([])
  })

  test('loses nothing of what is drawn', async () => {
    const { page, send } = await open()
    const { markup } = drawJourneyMap(warranty, warrantyPlan, { titleOf, standalone: false, focusable: true })
    await send(preview({ svg: markup }))
    await page.locator('#zoom').click()
    const kept = await page.locator('#ground > svg').evaluate((shown, markup) => {
      const drawn = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement
      return shown.isEqualNode(drawn)
    }, markup)
    expect(kept).toBe(true)
  })

  test('of a broken text stays, with a sentence that assistive technology reads out', async () => {
    const { page, send } = await open()
    await send(preview())
    const place = await page.locator('#ground > svg').boundingBox()
    await send(preview({ version: 2, stale: 'Line 3 cannot be read yet.' }))
    expect(await page.getByRole('status').textContent()).toBe('Line 3 cannot be read yet.')
    expect(await page.locator('#ground.stale > svg').isVisible()).toBe(true)
    expect(await page.locator('#ground > svg').boundingBox(), 'and does not move').toEqual(place)
    await send(preview({ version: 3 }))
    expect(await page.getByRole('status').isVisible()).toBe(false)
    expect(await page.locator('#ground.stale').count()).toBe(0)
  })

  test('that does not exist is replaced by the reason and an example', async () => {
    const { page, send } = await open()
    await send(
      preview({
        svg: undefined,
        view: undefined,
        subject: undefined,
        offers: [],
        stale: 'There is no journey in this file yet.',
      }),
    )
    expect(await page.locator('#empty').textContent()).toMatch(
      /There is no journey in this file yet\.[\s\S]*touchpoint Report/,
    )
    await send(preview({ version: 2 }))
    expect(await page.locator('#empty').isVisible()).toBe(false)
  })

  test('that cannot be drawn at all says why', async () => {
    const { page, send } = await open()
    await send({ type: 'unavailable', sentence: 'The language server does not answer.' })
    expect(await page.getByRole('status').textContent()).toBe('The language server does not answer.')
  })
})

describe('from the picture to the text', () => {
  test('a click reveals the innermost place', async () => {
    const { page, send, sent } = await open()
    await send(preview())
    await page.locator('[data-name=Report] rect').click()
    expect((await sent()).at(-1)).toEqual({ type: 'reveal', range: range(2, 3, 4, 4) })
  })

  test('so do Enter and Space on what has the focus', async () => {
    const { page, send, sent } = await open()
    await send(preview())
    await page.locator('[data-name=Visit]').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press(' ')
    const reveal = { type: 'reveal', range: range(5, 3, 7, 4) }
    expect((await sent()).slice(1)).toEqual([reveal, reveal])
  })

  test('the focus survives an update', async () => {
    const { page, send } = await open()
    await send(preview())
    await page.locator('[data-name=Report]').focus()
    await send(preview({ version: 2 }))
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-name'))).toBe('Report')
  })
})

describe('from the text to the picture', () => {
  test('the innermost element around the cursor is marked and brought into view', async () => {
    const { page, send, scroll } = await open()
    await send(preview())
    await page.locator('#zoom').click()
    await send({ type: 'cursor', line: 6, column: 1 })
    expect(await current()).toEqual(['Visit'])
    const mark = await page.locator('.wp-current').evaluate(element => getComputedStyle(element).outlineStyle)
    expect(mark).toBe('solid')
    expect((await scroll()).left).toBeGreaterThan(500)
    await send({ type: 'cursor', line: 8, column: 1 })
    expect(await current()).toEqual(['Repair'])
    await send({ type: 'cursor', line: 20, column: 1 })
    expect(await current()).toEqual([])
  })

  test('the mark stays in a new picture, and typing on does not move the view', async () => {
    const { page, send, scroll } = await open()
    await send(preview())
    await page.locator('#zoom').click()
    await send({ type: 'cursor', line: 6, column: 1 })
    await page.locator('#ground').evaluate(ground => ground.scrollTo(0, 0))
    await send(preview({ version: 2 }))
    await send({ type: 'cursor', line: 6, column: 2 })
    expect(await current()).toEqual(['Visit'])
    expect(await scroll()).toEqual({ left: 0, top: 0 })
  })
})

describe('moving about', () => {
  test('zoom and place are kept while the text changes', async () => {
    const { page, send, scroll } = await open()
    await send(preview())
    await page.locator('#zoom').click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.locator('#ground').evaluate(ground => ground.scrollTo(300, 200))
    const before = await scroll()
    await send(preview({ version: 2, svg: twoTouchpoints('<text x="5" y="5">more</text>') }))
    expect(await page.getByText('more').count()).toBe(1)
    expect(await zoomShown()).toBe('125 %')
    expect(await scroll()).toEqual(before)
    expect(before).toEqual({ left: 300, top: 200 })
  })

  test('they come back when the page was hidden', async () => {
    const first = await open()
    await first.send(preview())
    await first.page.locator('#zoom').click()
    await first.page.locator('#ground').evaluate(ground => ground.scrollTo(300, 200))
    await expect.poll(first.state).toMatchObject({ zoom: 1, left: 300, top: 200 })
    const state = await first.state()
    await first.page.close()
    const { send, scroll } = await open({ state })
    await send(preview())
    expect(await zoomShown()).toBe('100 %')
    expect(await scroll()).toEqual({ left: 300, top: 200 })
  })

  test('keys zoom and pan', async () => {
    const { page, send, scroll } = await open()
    await send(preview())
    await page.keyboard.press('0')
    expect(await zoomShown()).toBe('100 %')
    await page.keyboard.press('+')
    expect(await zoomShown()).toBe('125 %')
    await page.keyboard.press('-')
    await page.keyboard.press('-')
    expect(await zoomShown()).toBe('80 %')
    await page.locator('#ground').evaluate(ground => ground.scrollTo(0, 0))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await scroll()).toEqual({ left: 60, top: 120 })
  })

  test('Ctrl and the wheel zoom into what is under the pointer', async () => {
    const { page, send } = await open()
    await send(preview())
    const card = page.locator('[data-name=Report] rect')
    const before = (await card.boundingBox())!
    const at = { x: before.x + before.width, y: before.y + before.height }
    await page.mouse.move(at.x, at.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -50)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await card.boundingBox())!.width).toBeGreaterThan(before.width * 1.5)
    const after = (await card.boundingBox())!
    expect(Math.abs(after.x + after.width - at.x)).toBeLessThan(2)
    expect(Math.abs(after.y + after.height - at.y)).toBeLessThan(2)
  })

  test('dragging pans and is no click', async () => {
    const { page, send, sent, scroll } = await open()
    await send(preview())
    await page.keyboard.press('0')
    await page.locator('[data-name=Report] rect').hover()
    await page.mouse.down()
    await page.mouse.move(20, 100, { steps: 4 })
    await page.mouse.up()
    expect((await scroll()).left).toBeGreaterThan(50)
    expect(await sent()).toEqual([{ type: 'ready' }])
  })

  test('the whole picture fits', async () => {
    const { page, send } = await open()
    await send(preview())
    await page.getByRole('button', { name: 'Fit' }).click()
    const ground = (await page.locator('#ground').boundingBox())!
    const picture = (await page.locator('#ground > svg').boundingBox())!
    expect(picture.x).toBeGreaterThanOrEqual(ground.x)
    expect(picture.y + picture.height).toBeLessThanOrEqual(ground.y + ground.height)
    expect(await page.locator('#ground').evaluate(ground => ground.scrollHeight - ground.clientHeight)).toBe(0)
  })
})

describe('the toolbar', () => {
  test('picks the view, and what it is drawn of where there is a choice', async () => {
    const { page, send, sent } = await open()
    await send(preview())
    expect(await page.getByLabel('Shown', { exact: true }).isVisible()).toBe(false)
    const journeys = [
      { name: 'Repair', title: 'Repair of a machine', range: range(1, 1, 9, 2) },
      { name: 'Return', title: 'Return of a machine', range: range(11, 1, 15, 2) },
    ]
    const offers = [offer('time-line', 'Time line', journeys), offer('network', 'Network', journeys)]
    await send(preview({ offers, subject: 'Return', view: 'network' }))
    expect(await page.getByLabel('Shown', { exact: true }).inputValue()).toBe('Return')
    expect(await page.getByLabel('View', { exact: true }).inputValue()).toBe('network')
    await page.getByLabel('Shown', { exact: true }).selectOption('Repair of a machine')
    await page.getByLabel('View', { exact: true }).selectOption('Time line')
    expect((await sent()).slice(1)).toEqual([
      { type: 'choose', subject: 'Repair' },
      { type: 'choose', view: 'time-line' },
    ])
  })

  test('offers the views of what the cursor is in first', async () => {
    const { page, send } = await open()
    const offers = [offer('journey-map', 'Journey map'), offer('network', 'Network'), offer('time-line', 'Time line')]
    await send(preview({ offers }, { title: 'Repair of a machine', views: ['network', 'time-line'] }))
    const groups = () =>
      page
        .locator('#view optgroup')
        .evaluateAll(found => found.map(group => `${(group as HTMLOptGroupElement).label}: ${group.textContent}`))
    expect(await groups()).toEqual(['Repair of a machine: NetworkTime line', 'Elsewhere in this file: Journey map'])
    await send({ type: 'around', around: undefined })
    expect(await groups()).toEqual([])
    expect(await page.locator('#view').inputValue()).toBe('journey-map')
  })

  test('pins the preview to its file', async () => {
    const { page, send, sent, state } = await open()
    await send(preview())
    const pin = page.getByRole('button', { name: 'Pin' })
    await pin.click()
    expect(await pin.getAttribute('aria-pressed')).toBe('true')
    expect((await sent()).at(-1)).toEqual({ type: 'pin', pinned: true })
    expect(await state()).toMatchObject({ uri: 'file:///shop/repair.journey', view: 'journey-map', pinned: true })
  })
})

describe('what is hostile', () => {
  const hostile = `
    <script>window.hacked = 'script'</script>
    <style>#toolbar { display: none }</style>
    <image href="https://elsewhere.test/x.png" onerror="window.hacked = 'image'"/>
    <foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="window.hacked = 'img'"/></foreignObject>
    <a href="javascript:window.hacked = 'link'"><text>link</text></a>
    <animate attributeName="href" values="javascript:alert(1)"/>
    <use href="https://elsewhere.test/x.svg#y"/>
    <iframe xmlns="http://www.w3.org/1999/xhtml" src="https://elsewhere.test"></iframe>
    <rect id="bad" onclick="window.hacked = 'click'" style="fill: red" fill="url(https://elsewhere.test/#x)" filter="url(#f)" stroke="u\\72l(https://elsewhere.test)" width="5" height="5"/>
    <rect id="good" clip-path="url(#inside)" width="5" height="5"/>`

  test.each([
    ['the first picture', []],
    ['an update', [preview()]],
    ['an update that differs in little', [preview({ svg: twoTouchpoints('<rect/>'.repeat(10)) })]],
  ])('is removed from %s before it reaches the page', async (_, before) => {
    const { page, send } = await open()
    for (const message of before) await send(message)
    const requested: string[] = []
    page.on('request', request => requested.push(request.url()))
    await send(preview({ svg: twoTouchpoints(hostile).replace('<svg', '<svg onload="window.hacked = 1"') }))
    const names = await page
      .locator('#ground > svg *')
      .evaluateAll(all => [...new Set(all.map(element => element.localName))].sort())
    expect(names).toEqual(['g', 'rect', 'title'])
    const attributes = (id: string) => page.locator(`#${id}`).evaluate(element => element.getAttributeNames().sort())
    expect(await attributes('bad')).toEqual(['height', 'id', 'width'])
    expect(await attributes('good')).toEqual(['clip-path', 'height', 'id', 'width'])
    expect(await page.locator('#ground > svg').getAttribute('onload')).toBeNull()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await page.locator('#toolbar').isVisible()).toBe(true)
    expect(requested).toEqual([])
  })

  test('what is drawn already is not trusted more than what is new', async () => {
    const { page, send } = await open()
    await send(preview())
    const before = await page.locator('#ground > svg').elementHandle()
    await send(
      preview({ svg: twoTouchpoints().replaceAll('<rect', '<rect onclick="window.hacked = 1" style="x: 9px"') }),
    )
    expect(await page.locator('#ground [onclick], #ground [style]').count()).toBe(0)
    expect(await page.locator('#ground > svg').evaluate((picture, before) => picture === before, before)).toBe(true)
  })

  test.each([
    ['HTML', '<html xmlns="http://www.w3.org/1999/xhtml"><body>x</body></html>'],
    ['SVG inside HTML', '<div><svg xmlns="http://www.w3.org/2000/svg"></svg></div>'],
    ['text', 'Report the fault'],
  ])('%s is no picture', async (_, svg) => {
    const { page, send } = await open()
    await send(preview({ svg }))
    expect(await page.locator('#ground > svg').count()).toBe(0)
    expect(await page.locator('#reason').textContent()).toBe('The picture could not be read.')
  })

  test('messages that are none of ours change nothing', async () => {
    const { page } = await open()
    await page.evaluate(() => {
      for (const data of [
        undefined,
        'text',
        {},
        { type: 'preview' },
        { type: 'preview', pinned: false, preview: { svg: '<svg/>' } },
      ])
        window.postMessage(data)
    })
    expect(await page.locator('html').getAttribute('data-version')).toBeNull()
  })
})
