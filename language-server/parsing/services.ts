import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
} from 'langium'
import { WaypostGeneratedModule, WaypostGeneratedSharedModule } from '../generated/module.js'
import { ExpectedTokenMessages } from './expected-token.js'
import { WaypostLexer } from './lexer-service.js'
import { wordTokens } from './tokens.js'
import { TreeParser } from './tree-parser.js'

const createServices = () => {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), WaypostGeneratedSharedModule)
  const services = inject(createDefaultCoreModule({ shared }), WaypostGeneratedModule, {
    parser: {
      TokenBuilder: () => wordTokens,
      Lexer: (services: LangiumCoreServices) => new WaypostLexer(services),
      TreeParser: (services: LangiumCoreServices) => new TreeParser(services),
      ParserErrorMessageProvider: () => new ExpectedTokenMessages(),
      // Two tokens tell everything apart, for the tree parser as well, which has no adaptive lookahead.
      ParserConfig: () => ({ maxLookahead: 2, recoveryEnabled: true }),
    },
  })
  shared.ServiceRegistry.register(services)
  return services
}

let services: ReturnType<typeof createServices> | undefined

/** Langium's services for the language, built at first use: 0.1 s that a program which only shows its help saves. */
export const languageServices = (): ReturnType<typeof createServices> => {
  services ??= createServices()
  return services
}
