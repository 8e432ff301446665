export const margin = 32
/** Right of the chart, for what is said of the last bars. */
export const noteRoom = 96

/** Where the chart lies, and where a time lies in it. */
export type TimeScale = {
  readonly left: number
  readonly width: number
  readonly end: number
  readonly at: (seconds: number) => number
}

export const timeScale = (end: number, left: number, width: number): TimeScale => {
  const length = end > 0 ? end : 1
  return { left, width, end, at: seconds => left + (Math.max(0, seconds) / length) * width }
}
