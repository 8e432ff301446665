import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { schemas } from '../../scripts/write-schemas.js'

const folder = join(import.meta.dirname, '../../schemas')

test('every published schema says what the code says; `npm run derive` writes them', async () => {
  expect(readdirSync(folder).toSorted()).toEqual([...(await schemas()).keys()].toSorted())
  for (const [file, schema] of await schemas())
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8')), file).toEqual(JSON.parse(JSON.stringify(schema)))
})

test('the schema of the configuration refuses unknown keys and describes the known ones', () => {
  const { properties, additionalProperties } = JSON.parse(
    readFileSync(join(folder, 'waypost.config.schema.json'), 'utf8'),
  )
  expect(additionalProperties).toBe(false)
  expect(Object.keys(properties)).toEqual([
    '$schema',
    'exclude',
    'emotion',
    'criticalPath',
    'crossImpact',
    'stakeholders',
    'rules',
  ])
  expect(properties.rules.description).toBe('How severe a rule is in this project, by its id.')
})
