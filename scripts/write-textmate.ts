// Writes syntaxes/waypost.tmLanguage.json from the grammar: `node --import ./scripts/typescript.mjs scripts/write-textmate.ts`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { languageServices } from '../language-server/parsing/services.js'
import { textmateGrammar } from './textmate-grammar.js'

const folder = new URL('../syntaxes/', import.meta.url)
mkdirSync(folder, { recursive: true })
const grammar = textmateGrammar(languageServices().Grammar)
writeFileSync(new URL('waypost.tmLanguage.json', folder), `${JSON.stringify(grammar, null, 2)}\n`)
