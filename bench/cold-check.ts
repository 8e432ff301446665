import { spawnSync } from 'node:child_process'
import { makeWorkspace } from './made-workspace.js'
import type { Row } from './measure.js'

/** The whole process: start, read, parse, join, check, print. */
export const benchCheck = (runs: number): Row => {
  const { folder, remove } = makeWorkspace(100, 100)
  const check = (): number => {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, ['bin/waypost.cjs', 'check', folder, '--format', 'json'], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    if (status !== 0) throw new Error(`check ended with ${status}: ${stderr}`)
    return performance.now() - start
  }
  try {
    check()
    const values = Array.from({ length: runs }, check)
    return {
      work: 'cold `check`, 100 files with 10,000 touchpoints',
      unit: 'ms',
      values,
      counts: 'median',
      target: 1000,
    }
  } finally {
    remove()
  }
}
