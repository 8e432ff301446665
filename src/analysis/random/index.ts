// Chance with a seed, for every analysis that samples: the same numbers on every machine.
export { derivedKey, type Key, keyOf, keyOfText, randomStream, startStream } from './keys.js'
export { nextShare, nextWord, type Random } from './xoshiro.js'
