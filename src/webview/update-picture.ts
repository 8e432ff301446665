/**
 * Makes what is shown equal to `next`, and touches only what differs: a letter typed in a large journey then costs the
 * style, layout and paint of a few elements instead of thousands. What `next` loses to it is moved, not copied.
 */
export const updatePicture = (shown: Element, next: Element): void => {
  if (shown.isEqualNode(next)) return
  for (const { name } of [...shown.attributes]) if (!next.hasAttribute(name)) shown.removeAttribute(name)
  for (const { name, value } of next.attributes) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value)

  const before = [...shown.childNodes]
  const after = [...next.childNodes]
  if (before.length !== after.length) {
    shown.replaceChildren(...after)
    return
  }
  before.forEach((child, index) => {
    const other = after[index]
    if (child instanceof Element && other instanceof Element && child.localName === other.localName)
      updatePicture(child, other)
    else if (!child.isEqualNode(other)) child.replaceWith(other)
  })
}
