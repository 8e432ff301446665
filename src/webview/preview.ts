import './preview.css'
import type { Preview, View } from '../../language-server/protocol.js'
import { themeStyle } from '../views/theme.js'
import type { CursorAround, FromPage } from './messages.js'
import { enableMoving } from './moving.js'
import { pageParts } from './page-parts.js'
import { fillPickers } from './pickers.js'
import { createPictureReceiver } from './picture-change.js'
import { createCanvas } from './picture-ground.js'
import { createCursorMark, enableReveal, keepingFocus } from './places.js'
import { received } from './received.js'
import { type EditorApi, type Remembered, remembered } from './remembered.js'
import { readSvg } from './safe-svg.js'
import { firstZoom, zoomStep } from './zoom.js'

declare const acquireVsCodeApi: () => EditorApi

const editor = acquireVsCodeApi()
const send = (message: FromPage): void => editor.postMessage(message)
const parts = pageParts()
const canvas = createCanvas(parts.ground)
const pictureOf = createPictureReceiver()
const cursorMark = createCursorMark(canvas, () => shown?.uri)

let shown: Preview | undefined
let pinned = false
let around: CursorAround
// What stood here before the page was hidden, until its picture is back.
let previous = remembered(editor.getState())

// A sheet of the page's own: the pictures bring none, and the content security policy would refuse theirs.
const pictureStyle = new CSSStyleSheet()
pictureStyle.replaceSync(themeStyle())
document.adoptedStyleSheets = [...document.adoptedStyleSheets, pictureStyle]

const remember = (): void => {
  if (!shown) return
  const { uri, view, subject } = shown
  const { scrollLeft: left, scrollTop: top } = parts.ground
  const state: Remembered = { uri, view, subject, pinned, zoom: canvas.zoom(), left, top }
  editor.setState(state)
}

const zoomTo: typeof canvas.zoomTo = (zoom, at) => {
  canvas.zoomTo(zoom, at)
  parts.zoom.textContent = `${Math.round(canvas.zoom() * 100)} %`
  remember()
}

const isSamePicture = (one: Pick<Preview, 'uri' | 'view' | 'subject'>, other: typeof one): boolean =>
  one.uri === other.uri && one.view === other.view && one.subject === other.subject

const place = (next: Preview, before: Preview | undefined): void => {
  if (previous && isSamePicture(previous, next)) {
    zoomTo(previous.zoom)
    parts.ground.scrollTo({ left: previous.left, top: previous.top, behavior: 'instant' })
  } else if (!before) zoomTo(firstZoom(canvas.drawn(), canvas.room()))
  else if (!isSamePicture(before, next)) parts.ground.scrollTo({ left: 0, top: 0, behavior: 'instant' })
  previous = undefined
}

const setPinned = (value: boolean): void => {
  pinned = value
  parts.pin.setAttribute('aria-pressed', String(value))
}

const show = (next: Preview): void => {
  const picture = next.svg === undefined ? undefined : readSvg(next.svg)
  const before = canvas.picture() && shown
  shown = next
  keepingFocus(parts.ground, () => canvas.replace(picture))
  if (picture) place(next, before)
  if (before && before.uri !== next.uri) cursorMark.forget()
  else cursorMark.renew()
  parts.ground.classList.toggle('stale', next.stale !== undefined)
  parts.empty.hidden = picture !== undefined
  const unreadable = next.svg !== undefined && !picture ? 'The picture could not be read.' : undefined
  // Without a picture the sentence stands in its place instead of above it.
  parts.reason.textContent = picture ? '' : (unreadable ?? next.stale ?? '')
  parts.status.textContent = picture ? (next.stale ?? '') : ''
  fillPickers(parts, next, around)
  remember()
  const version = String(next.version)
  document.documentElement.dataset.version = version
  // The second frame begins when the first is on the screen.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.painted = version
    }),
  )
}

window.addEventListener('message', event => {
  const message = received(event.data)
  if (message?.type === 'preview') {
    setPinned(message.pinned)
    around = message.around
    const { svg: change, ...preview } = message.preview
    const svg = change && pictureOf(change)
    // What it differs from never came: as a new page, it is sent the whole.
    if (change && svg === undefined) send({ type: 'ready' })
    else show({ ...preview, svg })
  } else if (message?.type === 'around') {
    around = message.around
    if (shown) fillPickers(parts, shown, around)
  } else if (message?.type === 'cursor') cursorMark.moveTo(message)
  else if (message?.type === 'unavailable') parts.status.textContent = message.sentence
})

parts.view.addEventListener('change', () => send({ type: 'choose', view: parts.view.value as View }))
parts.subject.addEventListener('change', () => send({ type: 'choose', subject: parts.subject.value }))
parts.zoomIn.addEventListener('click', () => zoomTo(zoomStep(canvas.zoom(), 1)))
parts.zoomOut.addEventListener('click', () => zoomTo(zoomStep(canvas.zoom(), -1)))
parts.zoom.addEventListener('click', () => zoomTo(1))
parts.fit.addEventListener('click', () => zoomTo(canvas.fitting()))
parts.pin.addEventListener('click', () => {
  setPinned(!pinned)
  remember()
  send({ type: 'pin', pinned })
})
parts.ground.addEventListener('scrollend', remember)
enableMoving(canvas, zoomTo)
enableReveal(parts.ground, (range, file) => send({ type: 'reveal', range, file }))

send({ type: 'ready' })
