/** A number with its sign, as scales that go both ways are written: `+1`, `0`, `−2`. */
export const signedText = (value: number): string => {
  const size = String(Math.abs(Math.round(value * 100) / 100))
  if (value === 0) return size
  return value > 0 ? `+${size}` : `−${size}`
}
