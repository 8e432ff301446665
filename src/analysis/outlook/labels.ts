import type { Outlook } from '../../model/impacts.js'
import { label, labelsByName } from '../../model/label.js'

/** What a reader calls an outlook, its descriptors and their states: titles, and names where there is none. */
export const outlookLabels = (outlook: Outlook) => {
  const descriptors = labelsByName(outlook.descriptors)
  const states = new Map(
    outlook.descriptors.flatMap(({ name, states }) =>
      states.map(state => [`${name}.${state.name}`, label(state)] as const),
    ),
  )
  return {
    outlook: label(outlook),
    descriptor: (name: string): string => descriptors.get(name) ?? name,
    state: (descriptor: string, name: string): string => states.get(`${descriptor}.${name}`) ?? name,
  }
}
