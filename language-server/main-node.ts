import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeFiles } from './server/node-files.js'
import { startServer } from './server/start.js'

startServer(createConnection(ProposedFeatures.all), nodeFiles)
