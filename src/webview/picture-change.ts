/**
 * A picture as what differs from the one sent before: `text` stands between its first `start` and its last `end`
 * characters. A large picture takes longer on its way to the page than to draw; a letter typed changes little of it.
 */
export type PictureChange = {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
}

const sharedStart = (one: string, other: string): number => {
  const longest = Math.min(one.length, other.length)
  let length = 0
  while (length < longest && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}

const sharedEnd = (one: string, other: string, start: number): number => {
  const longest = Math.min(one.length, other.length) - start
  let length = 0
  while (length < longest && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length))
    length += 1
  return length
}

export const createPictureSender = () => {
  let number = 0
  let sent = ''
  return {
    change(svg: string): PictureChange {
      const start = sharedStart(sent, svg)
      const end = sharedEnd(sent, svg, start)
      sent = svg
      number += 1
      return { number, start, end, text: svg.slice(start, svg.length - end) }
    },
    /** The page is new: the next picture is sent whole. */
    forget(): void {
      sent = ''
    },
  }
}

export const createPictureReceiver = () => {
  let last = 0
  let received = ''
  /** The whole picture; undefined where it differs from one that never arrived. */
  return ({ number, start, end, text }: PictureChange): string | undefined => {
    if ((start > 0 || end > 0) && number !== last + 1) return undefined
    last = number
    received = received.slice(0, start) + text + received.slice(received.length - end)
    return received
  }
}
