/** Numbers below `count` that wait for their turn, each at most once; −1 when none does. */
export const waitingLine = (count: number) => {
  const line = new Int32Array(count)
  const waits = new Uint8Array(count)
  let [head, length] = [0, 0]
  return {
    add: (number: number): void => {
      if (waits[number] === 1) return
      waits[number] = 1
      line[(head + length++) % count] = number
    },
    next: (): number => {
      if (length === 0) return -1
      const number = line[head]
      head = (head + 1) % count
      length--
      waits[number] = 0
      return number
    },
    clear: (): void => {
      waits.fill(0)
      length = 0
    },
  }
}
