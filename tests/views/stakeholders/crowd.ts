const words = [
  'Regional',
  'Customer',
  'Claims',
  'Board',
  'Suppliers',
  'お客様相談窓口',
  'Verbraucherschutzorganisation',
  'of',
]

/** Many stakeholders with titles of all lengths, spread over the grid and beyond it; `ties` influences each. */
export const crowd = (count: number, ties = 0): string =>
  Array.from({ length: count }, (_, k) => {
    const title = Array.from({ length: 1 + ((k * 7) % 6) }, (_, word) => words[(k * 3 + word) % words.length]).join(' ')
    const power = k % 11 === 0 ? '' : `power ${1 + ((k * k) % 5)}`
    const targets = Array.from({ length: ties }, (_, tie) => (k * (tie + 2) + 7 * tie + 1) % count).filter(
      to => to !== k,
    )
    const influences = [...new Set(targets)].map(to => `S${to} ${(k % 2 === 0 ? '+' : '-') + (1 + (k % 3))}`).join(', ')
    return `stakeholder S${k} "${title} ${k}" {
  ${power}  interest ${1 + ((k * 3) % 5)}  ${k % 3 === 0 ? 'legitimacy yes  urgency no' : ''}
  ${k % 4 === 0 ? 'engagement neutral -> leading' : ''}
  ${influences === '' ? '' : `influences ${influences}`}
}`
  }).join('\n')
