/** Lets messages of the editor in. A timer, because workers of a browser have nothing quicker. */
export const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve))
