#!/usr/bin/env node
// Plain old JavaScript, so that an old Node can read it as far as the sentence that says what is needed.
'use strict'

if (Number(process.versions.node.split('.')[0]) < 22) {
  process.stderr.write(
    `Waypost needs Node.js 22 or newer, but this is ${process.version}. Install a newer one from https://nodejs.org and try again.\n`,
  )
  process.exitCode = 2
} else {
  // Node 22.1 and later keep what they compiled for the next start.
  ;(require('node:module').enableCompileCache || function skip() {})()
  import('../dist/cli.js')
}
