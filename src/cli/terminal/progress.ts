import type { Host } from './host.js'

/** How far long work is, in one line of the terminal that is written over and at last removed. */
export const progressOn = (host: Host, what: string) => {
  let written = 0
  const show = (done: number): void => {
    if (!host.sayOver) return
    const line = `${what}: ${Math.floor(done * 100)} %`
    void host.say(`\r${line.padEnd(written)}`)
    written = Math.max(written, line.length)
  }
  const clear = async (): Promise<void> => {
    if (written > 0) await host.say(`\r${' '.repeat(written)}\r`)
  }
  return { show, clear }
}
