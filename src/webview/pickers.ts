import type { Preview } from '../../language-server/protocol.js'
import type { CursorAround } from './messages.js'

type Pickers = { readonly view: HTMLSelectElement; readonly subject: HTMLSelectElement }

/** What stands in the pickers; they are filled anew only when it changes, because that closes an open one. */
const filled = new WeakMap<HTMLSelectElement, string>()

const fill = (picker: HTMLSelectElement, content: unknown, options: () => readonly HTMLElement[]): void => {
  const text = JSON.stringify(content)
  if (filled.get(picker) === text) return
  filled.set(picker, text)
  picker.replaceChildren(...options())
}

const group = (label: string, options: readonly HTMLOptionElement[]): HTMLElement => {
  const found = document.createElement('optgroup')
  found.label = label
  found.replaceChildren(...options)
  return found
}

/** Which views there are, those of what the cursor is in first, and what the chosen view can be drawn of. */
export const fillPickers = (
  { view: viewPicker, subject: subjectPicker }: Pickers,
  { view, subject, offers }: Pick<Preview, 'view' | 'subject' | 'offers'>,
  around: CursorAround,
): void => {
  const here = around?.views ?? []
  const isHere = (offer: Preview['offers'][number]): boolean => here.includes(offer.view)
  const options = (listed: Preview['offers']) => listed.map(({ view: name, heading }) => new Option(heading, name))
  const elsewhere = offers.filter(offer => !isHere(offer))
  viewPicker.hidden = offers.length === 0
  fill(viewPicker, [offers.map(offer => offer.view), around], () =>
    around && elsewhere.length > 0
      ? [group(around.title, options(offers.filter(isHere))), group('Elsewhere in this file', options(elsewhere))]
      : options(offers),
  )
  viewPicker.value = view ?? ''

  const subjects = offers.find(offer => offer.view === view)?.subjects ?? []
  subjectPicker.hidden = subjects.length < 2
  fill(
    subjectPicker,
    subjects.map(({ name, title }) => [name, title]),
    () => subjects.map(({ name, title }) => new Option(title, name)),
  )
  subjectPicker.value = subject ?? ''
}
