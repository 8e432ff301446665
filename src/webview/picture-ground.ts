import { safePicture, updatePicture } from './safe-svg.js'
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

  const resize = (resized: SVGSVGElement): void => {
    resized.setAttribute('width', String(drawn.width * zoom))
    resized.setAttribute('height', String(drawn.height * zoom))
  }

  return {
    ground,
    picture: () => picture,
    zoom: () => zoom,
    fitting: (): number => zoomToFit(drawn, room()),
    drawn: () => drawn,
    room,

    /** Shows a picture as it was read in the place of the one before, cleaned, at the same zoom and scroll position. */
    replace(read: SVGSVGElement | undefined): void {
      if (!read) {
        picture?.remove()
        picture = undefined
        return
      }
      drawn = { width: read.viewBox.baseVal.width || 1, height: read.viewBox.baseVal.height || 1 }
      // Before the update: another size for a moment would be a new layout of everything.
      resize(read)
      if (picture) updatePicture(picture, read)
      else {
        picture = safePicture(read)
        ground.append(picture)
      }
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
      resize(picture)
      const after = picture.getBoundingClientRect()
      ground.scrollLeft += after.left + ((x - before.left) / before.width) * after.width - x
      ground.scrollTop += after.top + ((y - before.top) / before.height) * after.height - y
    },
  }
}

export type Canvas = ReturnType<typeof createCanvas>
