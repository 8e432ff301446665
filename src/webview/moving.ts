import type { Canvas } from './picture-ground.js'
import { zoomBy, zoomStep } from './zoom.js'

const dragFrom = 4
const arrowStep = 60
const arrows: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-arrowStep, 0],
  ArrowRight: [arrowStep, 0],
  ArrowUp: [0, -arrowStep],
  ArrowDown: [0, arrowStep],
}

/** Moving about the picture: drag, Ctrl and wheel (which is also a pinch), plus, minus, 0 and the arrow keys. */
export const enableMoving = (canvas: Canvas, zoomTo: Canvas['zoomTo']): void => {
  const { ground } = canvas

  ground.addEventListener(
    'wheel',
    event => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoomTo(zoomBy(canvas.zoom(), event.deltaY), { x: event.clientX, y: event.clientY })
    },
    { passive: false },
  )

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return
    const arrow = arrows[event.key]
    if (arrow) ground.scrollBy({ left: arrow[0], top: arrow[1], behavior: 'instant' })
    else if (event.key === '+' || event.key === '=') zoomTo(zoomStep(canvas.zoom(), 1))
    else if (event.key === '-') zoomTo(zoomStep(canvas.zoom(), -1))
    else if (event.key === '0') zoomTo(1)
    else return
    event.preventDefault()
  })

  enableDragging(ground)
}

const enableDragging = (ground: HTMLElement): void => {
  let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined
  let dragging = false

  ground.addEventListener('pointerdown', event => {
    if (event.pointerType === 'touch' || event.button > 1) return
    from = { x: event.clientX, y: event.clientY, left: ground.scrollLeft, top: ground.scrollTop }
    dragging = false
  })
  ground.addEventListener('pointermove', event => {
    if (!from) return
    const x = event.clientX - from.x
    const y = event.clientY - from.y
    if (!dragging && Math.hypot(x, y) < dragFrom) return
    if (!dragging) {
      dragging = true
      // Only now: with a captured pointer, a click would no longer say what was clicked.
      ground.setPointerCapture(event.pointerId)
      ground.classList.add('dragging')
    }
    ground.scrollTo({ left: from.left - x, top: from.top - y, behavior: 'instant' })
  })
  const end = (): void => {
    from = undefined
    ground.classList.remove('dragging')
  }
  ground.addEventListener('pointerup', end)
  ground.addEventListener('pointercancel', end)
  ground.addEventListener(
    'click',
    event => {
      // The end of a drag is no click on what lies below.
      if (dragging) event.stopPropagation()
      dragging = false
    },
    { capture: true },
  )
}
