import { updatePicture } from './update-picture.js'
import { type Size, zoomToFit } from './zoom.js'

const margin = 16

/**
 * The scrollable ground and the picture on it. Zoom 1 is the size as drawn; positions are those of the scroll bars.
 */
export const createCanvas = (ground: HTMLElement) => {
  let picture: SVGSVGElement | undefined
  let drawn: Size = { width: 1, height: 1 }
  let zoom = 1

  const room = (): Size => ({ width: ground.clientWidth - 2 * margin, height: ground.clientHeight - 2 * margin })

  const resize = (): void => {
    picture?.setAttribute('width', String(drawn.width * zoom))
    picture?.setAttribute('height', String(drawn.height * zoom))
  }

  return {
    ground,
    picture: () => picture,
    zoom: () => zoom,
    fitting: (): number => zoomToFit(drawn, room()),
    drawn: () => drawn,
    room,

    /** Shows a picture in the place of the one before, at the same zoom and scroll position. */
    replace(next: SVGSVGElement | undefined): void {
      if (next) drawn = { width: next.viewBox.baseVal.width || 1, height: next.viewBox.baseVal.height || 1 }
      const before = picture
      picture = next
      resize()
      if (before && next) {
        updatePicture(before, next)
        picture = before
      } else if (next) ground.append(next)
      else before?.remove()
    },

    /** Zooms so that what is at this point of the window stays there; without a point, the middle stays. */
    zoomTo(next: number, at?: { readonly x: number; readonly y: number }): void {
      if (!picture) {
        zoom = next
        return
      }
      const box = ground.getBoundingClientRect()
      const { x, y } = at ?? { x: box.left + ground.clientWidth / 2, y: box.top + ground.clientHeight / 2 }
      const before = picture.getBoundingClientRect()
      zoom = next
      resize()
      const after = picture.getBoundingClientRect()
      ground.scrollLeft += after.left + ((x - before.left) / before.width) * after.width - x
      ground.scrollTop += after.top + ((y - before.top) / before.height) * after.height - y
    },
  }
}

export type Canvas = ReturnType<typeof createCanvas>
