// The one door to the parser library that Langium runs on: everything that we take from it. Nobody else imports it, so
// this list is what an upgrade can change under us, besides the methods that `recovery.ts` replaces.

export {
  createToken,
  EmbeddedActionsParser,
  type ILexingError,
  type IRecognitionException,
  type IToken,
  Lexer,
  type ParserMethod,
  type TokenType,
  type TokenVocabulary,
  tokenMatcher,
} from 'chevrotain'
