import type { Position, Range } from '../model/source.js'
import type { Canvas } from './picture-ground.js'
import { innermost, readRange } from './source-range.js'

const current = 'wp-current'

const rangeOf = (element: Element): Range | undefined => readRange(element.getAttribute('data-range'))

/** Click, Enter or Space on what has a place in the text: of the file shown, or of the one that it names. */
export const enableReveal = (ground: HTMLElement, reveal: (range: Range, file?: string) => void): void => {
  const revealTarget = (event: Event): boolean => {
    const element = event.target instanceof Element ? event.target.closest('[data-range]') : null
    const range = element && rangeOf(element)
    if (range) reveal(range, element.getAttribute('data-file') ?? undefined)
    return Boolean(range)
  }
  ground.addEventListener('click', revealTarget)
  ground.addEventListener('keydown', event => {
    if ((event.key === 'Enter' || event.key === ' ') && revealTarget(event)) event.preventDefault()
  })
}

const margin = 32

/** How far to scroll so that from `start` to `end` is within 0 to `room`; nothing where it could never fit. */
const missing = (start: number, end: number, room: number): number => {
  if (end - start + 2 * margin > room) return end < 0 || start > room ? start - margin : 0
  if (start < margin) return start - margin
  return Math.max(0, end + margin - room)
}

const bringIntoView = (element: Element, ground: HTMLElement): void => {
  const box = element.getBoundingClientRect()
  const visible = ground.getBoundingClientRect()
  ground.scrollBy({
    left: missing(box.left - visible.left, box.right - visible.left, ground.clientWidth),
    top: missing(box.top - visible.top, box.bottom - visible.top, ground.clientHeight),
    behavior: 'instant',
  })
}

/** Shows where the cursor of the text is in the picture. */
export const createCursorMark = (canvas: Canvas, file: () => string | undefined) => {
  let cursor: Position | undefined
  let marked: string | undefined

  const isHere = (element: Element): boolean => [null, file()].includes(element.getAttribute('data-file'))

  const mark = (): Element | undefined => {
    const picture = canvas.picture()
    if (!picture) return undefined
    for (const element of picture.querySelectorAll(`.${current}`)) element.classList.remove(current)
    const found = cursor && innermost([...picture.querySelectorAll('[data-range]')].filter(isHere), rangeOf, cursor)
    found?.classList.add(current)
    return found
  }
  // Typing moves the end of a range, not what it is about.
  const identity = (element: Element | undefined): string | undefined =>
    element && `${element.getAttribute('class')} ${element.getAttribute('data-name')}`

  return {
    /** The cursor went there: what it is in is marked, and brought into view when it is another thing than before. */
    moveTo(place: Position): void {
      cursor = place
      const found = mark()
      const isNew = identity(found) !== marked
      marked = identity(found)
      if (found && isNew) bringIntoView(found, canvas.ground)
    },
    /** Marks the same place in a new picture. */
    renew: (): void => {
      marked = identity(mark())
    },
    forget: (): void => {
      cursor = undefined
      mark()
    },
  }
}

/** Replaces the picture by `replace` and gives the keyboard back to what had it. */
export const keepingFocus = (ground: HTMLElement, replace: () => void): void => {
  const focused = document.activeElement
  const name = focused && ground.contains(focused) ? focused.getAttribute('data-name') : null
  const sameKind = focused?.classList[1]
  replace()
  if (name === null) return
  const again = [...ground.querySelectorAll<SVGElement>('[data-name][tabindex]')].find(
    element => element.getAttribute('data-name') === name && element.classList[1] === sameKind,
  )
  ;(again ?? ground).focus({ preventScroll: true })
}
