const titles = [
  'Look for a machine',
  '保証書と購入証明書をアップロードして、修理の予約を確認する',
  'تأكيد موعد زيارة الفني مع العميل عبر الهاتف',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz prüfen',
  'Compare prices, delivery times and energy labels of several machines before talking to anybody about them',
  'Pay 💳',
] as const

/** A journey of any size with titles in several scripts; most touchpoints are felt, some matter, some decide. */
export const feltJourney = (count: number, head = 'journey Felt'): string => {
  const touchpoints = Array.from({ length: count }, (_, i) => {
    const properties = [
      i % 7 === 3 ? '' : `emotion ${((i * 5) % 9) / 2 - 2}`,
      i % 5 === 4 ? '' : `matters satisfaction ${(i * 3) % 6}, retention ${(i * 7) % 6}`,
      i % 11 === 2 ? 'moment of truth' : '',
      'duration 2h',
    ]
    return `touchpoint T${i} "${titles[i % titles.length]}" { ${properties.join(' ')} }`
  })
  const stages = [0, 1, 2].map(stage => {
    const members = touchpoints.filter((_, i) => Math.floor((3 * i) / Math.max(1, count)) === stage)
    return `stage S${stage} "${titles[stage]}" { ${members.join('\n')} }`
  })
  return `${head} { ${stages.join('\n')} }`
}
