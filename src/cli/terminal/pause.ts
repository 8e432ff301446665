/** Lets a signal be heard that came during work: Node.js tells it only between two turns of its event loop. */
export const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
