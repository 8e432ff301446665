const letter = /\p{L}/u
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether the first letter belongs to a script written from right to left. */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(letter.exec(text)?.[0] ?? '')

/** A name within a sentence: one of another direction must not pull what stands beside it to its other side. */
export const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text)
