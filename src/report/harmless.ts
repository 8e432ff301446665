/** Characters that would steer the terminal or turn the reading direction around instead of being shown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const steering = /[\x00-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g

/** Text from a file or a name as it can be shown safely. */
export const harmless = (text: string): string => text.replace(steering, '\uFFFD')
