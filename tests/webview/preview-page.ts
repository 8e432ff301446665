import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import type { Offer, Preview, View } from '../../language-server/protocol.js'
import { previewPage } from '../../src/extension/preview/page.js'
import type { CursorAround, FromPage, ToPage } from '../../src/webview/messages.js'

const origin = 'https://preview.test'

/** The script and the style sheet of the preview as they ship. */
export const bundle = async (): Promise<ReadonlyMap<string, string>> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/webview/preview.ts', import.meta.url))],
    outfile: '/webview.js',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  })
  return new Map(outputFiles.map(({ path, text }) => [path, text]))
}

type Host = {
  readonly messages: FromPage[]
  readonly violations: string[]
  state: unknown
}
declare global {
  var host: Host
}

export type PreviewPage = {
  readonly page: Page
  /** Sends what the extension would send. */
  readonly send: (message: ToPage) => Promise<void>
  readonly sent: () => Promise<readonly FromPage[]>
  readonly state: () => Promise<unknown>
  /** What the content security policy refused. */
  readonly violations: () => Promise<readonly string[]>
  readonly scroll: () => Promise<{ readonly left: number; readonly top: number }>
}

/** The page that the extension writes, with its policy, in a window of 800 × 600; only the editor's side is played. */
export const openPreviewPage = async (
  browser: Browser,
  files: ReadonlyMap<string, string>,
  { state, theme = 'vscode-light' }: { readonly state?: unknown; readonly theme?: string } = {},
): Promise<PreviewPage> => {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } })
  const html = previewPage({ script: `${origin}/webview.js`, style: `${origin}/webview.css`, nonce: 'c0ffee' })
  await page.route(`${origin}/**`, route => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: html.replace('<body>', `<body class="${theme}">`) })
    const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript'
    return route.fulfill({ contentType, body: files.get(pathname) ?? '' })
  })
  await page.addInitScript(state => {
    const host: Host = { messages: [], violations: [], state }
    document.addEventListener('securitypolicyviolation', event => host.violations.push(event.violatedDirective))
    Object.assign(window, {
      host,
      acquireVsCodeApi: () => ({
        postMessage: (message: FromPage) => host.messages.push(message),
        getState: () => host.state,
        setState: (next: unknown) => {
          host.state = next
        },
      }),
    })
  }, state)
  await page.goto(`${origin}/`)
  return {
    page,
    send: message =>
      page.evaluate(message => {
        const handled = new Promise<void>(done => window.addEventListener('message', () => done(), { once: true }))
        window.postMessage(message)
        return handled
      }, message),
    sent: () => page.evaluate(() => host.messages),
    state: () => page.evaluate(() => host.state),
    violations: () => page.evaluate(() => host.violations),
    scroll: () => page.locator('#ground').evaluate(({ scrollLeft: left, scrollTop: top }) => ({ left, top })),
  }
}

/** A picture of 1600 × 1200 with a journey (lines 1–9) and in it two touchpoints (lines 2–4 and 5–7), far apart. */
export const twoTouchpoints = (more = ''): string => `
<svg xmlns="http://www.w3.org/2000/svg" class="wp-theme wp-picture wp-interactive" role="group" width="1600" height="1200" viewBox="0 0 1600 1200">
  <title>Journey map: Repair</title>
  <g class="wp-source wp-journey" data-name="Repair" data-range="1:1-9:2" tabindex="0" role="button"><rect x="20" y="10" width="300" height="40"/></g>
  <g class="wp-source wp-touchpoint" data-name="Report" data-range="2:3-4:4" tabindex="0" role="button"><title>Report</title><rect x="20" y="100" width="200" height="80" class="wp-fill-card"/></g>
  <g class="wp-source wp-touchpoint" data-name="Visit" data-range="5:3-7:4" tabindex="0" role="button"><rect x="1300" y="1000" width="200" height="80"/></g>
  ${more}
</svg>`

export const preview = (
  changes: Partial<Preview> = {},
  around?: CursorAround,
): Extract<ToPage, { type: 'preview' }> => {
  const { svg, ...others } = { svg: twoTouchpoints(), ...changes }
  return {
    type: 'preview',
    pinned: false,
    around,
    preview: {
      uri: 'file:///shop/repair.journey',
      version: 1,
      view: 'journey-map',
      subject: 'Repair',
      offers: [offer('journey-map', 'Journey map')],
      svg: svg === undefined ? undefined : { number: 1, start: 0, end: 0, text: svg },
      ...others,
    },
  }
}

export const range = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
})

export const offer = (
  view: View,
  heading: string,
  subjects: Offer['subjects'] = [{ name: 'Repair', title: 'Repair of a machine', range: range(1, 1, 9, 2) }],
): Offer => ({ view, heading, subjects })
