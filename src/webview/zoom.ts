const smallest = 0.1
const largest = 4
const stop = 1.25

const within = (zoom: number): number => Math.min(largest, Math.max(smallest, zoom))

/** One press of a button: the next zoom in (`1`) or out (`-1`), where 1 is the size as drawn. */
export const zoomStep = (zoom: number, direction: 1 | -1): number => {
  const next = within(zoom * stop ** direction)
  // Passing the drawn size stops there, so that it is always reached again.
  return (zoom - 1) * (next - 1) < 0 ? 1 : next
}

/** One turn of the wheel or one pinch, by the pixels that the browser reports. */
export const zoomBy = (zoom: number, pixels: number): number =>
  within(zoom * Math.exp(-Math.min(60, Math.max(-60, pixels)) * 0.01))

export type Size = { readonly width: number; readonly height: number }

/** The zoom at which a picture is wholly visible; never larger than drawn. */
export const zoomToFit = (picture: Size, room: Size): number =>
  within(Math.min(1, room.width / picture.width, room.height / picture.height))

/** The zoom to begin with: the whole picture, as long as its text can be read. */
export const firstZoom = (picture: Size, room: Size): number => Math.max(0.75, zoomToFit(picture, room))
