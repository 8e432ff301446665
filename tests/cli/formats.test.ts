import { expect, test } from 'vitest'
import { analysisFormats, checkFormats, exportFormats } from '../../src/cli/choices.js'
import { analysisWriters } from '../../src/cli/output/analysis-formats.js'
import { checkWriters } from '../../src/cli/output/check-formats.js'
import { exportWriters } from '../../src/cli/output/export-formats.js'

test('the first format is the usual one', () => {
  expect([checkFormats[0], analysisFormats[0], exportFormats[0]]).toEqual(['pretty', 'pretty', 'json'])
})

test.each([checkWriters, analysisWriters, exportWriters])(
  'no two formats are written by the same writer (%#)',
  async writers => {
    const written = await Promise.all(Object.values(writers).map(load => load()))
    expect(new Set(written).size).toBe(written.length)
  },
)
