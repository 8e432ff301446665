/**
 * Four numbers per touchpoint, side by side because the passes jump between touchpoints and pay for each memory line they
 * touch: the earliest start first, then those below.
 */
export type Records = Float64Array

export const recordSize = 4
/** Latest start. */
export const latest = 1
/** Latest start that moves no successor's earliest start or, of a touchpoint without any, the journey's finish. */
export const undisturbed = 2
/** Earliest start left if every predecessor runs as late as it may. */
export const pushed = 3
