import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reachableFrom } from '../../scripts/reachable-declarations.js'
import { folderWith } from '../project/folder.js'

test('what an entry leads to is shipped, and nothing else', () => {
  const folder = folderWith({
    'index.d.ts':
      "import type { Model } from './model/model.js';\nexport declare const wordsOf: (model: Model) => 'from \"here\"';\n",
    'model/model.d.ts':
      'import * as z from \'zod\';\nexport type Model = z.infer<typeof import("./schema.js").schema>;\n',
    'model/schema.d.ts': "export * from './schema.js';\n",
    'unused.d.ts': "import type { Graph } from 'graphology';\n",
  })
  expect([...reachableFrom([join(folder, 'index.d.ts')])]).toEqual(
    ['index.d.ts', 'model/model.d.ts', 'model/schema.d.ts'].map(file => join(folder, file)),
  )
})

test('types of a package that is only bundled are refused, with the file that needs them', () => {
  const folder = folderWith({
    'index.d.ts': "export * from './tree.js';\n",
    'tree.d.ts': "import type { IToken } from 'chevrotain';\nexport declare const tokens: readonly IToken[];\n",
  })
  expect(() => reachableFrom([join(folder, 'index.d.ts')])).toThrow(
    /tree\.d\.ts needs the types of chevrotain, which is bundled and not installed with Waypost\./,
  )
})
