import { didYouMean } from '../project/did-you-mean.js'
import { Refusal } from './status.js'

type Choosable = { readonly element: { readonly name: string } }

/** Those that `--of` names; without it all there are. Another name is refused with what there is. */
export const chooseAll = <Item extends Choosable>(
  items: readonly Item[],
  name: string | undefined,
  what: string,
): readonly Item[] => {
  if (name === undefined) return items
  const chosen = items.filter(({ element }) => element.name === name)
  if (chosen.length > 0) return chosen
  const names = items.map(({ element }) => element.name)
  const present = names.length === 0 ? 'There is none.' : `There is: ${names.join(', ')}.`
  throw new Refusal(`No ${what} is named "${name}".${didYouMean(name, names)} ${present}`)
}

/** The one that `--of` names; without it the only one there is. */
export const chooseOne = <Item extends Choosable>(
  items: readonly Item[],
  name: string | undefined,
  what: string,
): Item => {
  const [only, ...others] = chooseAll(items, name, what)
  if (only === undefined) throw new Refusal(`There is no ${what} in these files.`)
  if (others.length === 0) return only
  const names = [only, ...others].map(({ element }) => element.name)
  throw new Refusal(
    name === undefined
      ? `There are several: ${names.join(', ')}. Choose one with --of NAME.`
      : `Several projects have a ${what} named "${name}". Name one project's folder.`,
  )
}
