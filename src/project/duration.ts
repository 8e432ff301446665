const units: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, d: 86_400, w: 604_800 }

/** `90s 5min 2h 3d 2w`, also `1.5h` and joined: `1d12h`. */
export const durationPattern = /^(?:\d+(?:\.\d+)?(?:s|min|h|d|w))+$/

/** Seconds of a duration that matches `durationPattern`. */
export const secondsOf = (duration: string): number =>
  [...duration.matchAll(/(\d+(?:\.\d+)?)(min|[shdw])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0),
    0,
  )
