import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultTokenBuilder,
  EmptyFileSystem,
  type Grammar,
  type IParserConfig,
  inject,
  type Lexer,
} from 'langium'
import { WaypostGeneratedModule, WaypostGeneratedSharedModule } from '../language-server/generated/module.js'
import type { TokenType, TokenVocabulary } from '../language-server/parsing/chevrotain.js'

/** Every character of the basic plane that can begin a name, and what stands for those beyond it. */
const NAME_STARTS = Array.from({ length: 0x10000 }, (_, code) => code).filter(code =>
  /[\p{L}_\ud800-\udbff]/u.test(String.fromCharCode(code)),
)
const DIGITS = [...'0123456789']

/**
 * Langium's own tokens for our grammar, as well as it can have them: keywords are in the category of names and give way
 * to longer names, which Langium cannot tell from Unicode patterns, and these say what they begin with.
 */
class KeywordsAsNames extends DefaultTokenBuilder {
  private readonly hints: boolean

  constructor(hints: boolean) {
    super()
    this.hints = hints
  }

  override buildTokens(grammar: Grammar): TokenVocabulary {
    const tokens = super.buildTokens(grammar) as TokenType[]
    const longer = ['QUALIFIED', 'ID'].map(name => tokens.find(token => token.name === name)!)
    for (const token of tokens) {
      if (this.hints && typeof token.PATTERN === 'function')
        token.START_CHARS_HINT = longer.includes(token) ? NAME_STARTS : DIGITS
      if (/^\p{L}/u.test(token.name) && typeof token.PATTERN === 'string') {
        token.CATEGORIES = [longer[1]]
        token.LONGER_ALT = longer
      }
    }
    return tokens
  }
}

/** Langium's services for the language with nothing replaced but the tokens; with a lexer of ours if one is given. */
export const plainLangium = (
  config: IParserConfig,
  { lexer, hints = true }: { readonly lexer?: Lexer; readonly hints?: boolean } = {},
) => {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), WaypostGeneratedSharedModule)
  const services = inject(createDefaultCoreModule({ shared }), WaypostGeneratedModule, {
    parser: {
      TokenBuilder: () => new KeywordsAsNames(hints),
      ParserConfig: () => config,
      ...(lexer ? { Lexer: () => lexer } : {}),
    },
  })
  shared.ServiceRegistry.register(services)
  return services
}
