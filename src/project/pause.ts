/** Gives others their turn wherever this runs. A timer, because workers of a browser have nothing quicker. */
export const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve))
