// `node --import ./scripts/typescript.mjs script.ts` runs a script that imports TypeScript files by their `.js` names.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    if (!/^\.{1,2}\/.*\.js$/.test(specifier) || context.parentURL?.includes('/node_modules/'))
      return next(specifier, context)
    try {
      return next(specifier.replace(/\.js$/, '.ts'), context)
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
      return next(specifier, context)
    }
  },
})
