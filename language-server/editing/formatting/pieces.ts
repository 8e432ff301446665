import type { ParsedText } from '../../reading/parse-file.js'

/** A token or a comment. All that stands between two pieces is white space. */
export type Piece = {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Index of the token; undefined for a comment. */
  readonly token: number | undefined
}

export const piecesOf = ({ tokens, comments }: ParsedText): readonly Piece[] =>
  [
    ...tokens.map((token, index) => ({ token, index })),
    ...comments.map(token => ({ token, index: undefined as number | undefined })),
  ]
    .map(({ token, index }) => ({
      text: token.image,
      start: token.startOffset,
      end: token.endOffset! + 1,
      token: index,
    }))
    .sort((a, b) => a.start - b.start)
