const part = <Type extends Element>(id: string, type: new () => Type): Type => {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`The preview page has no ${id}.`)
  return found
}

/** The parts of the page that the extension writes; found before any picture could bring ids of its own. */
export const pageParts = () => ({
  view: part('view', HTMLSelectElement),
  subject: part('subject', HTMLSelectElement),
  zoomOut: part('zoom-out', HTMLButtonElement),
  zoom: part('zoom', HTMLButtonElement),
  zoomIn: part('zoom-in', HTMLButtonElement),
  fit: part('fit', HTMLButtonElement),
  pin: part('pin', HTMLButtonElement),
  status: part('status', HTMLElement),
  empty: part('empty', HTMLElement),
  reason: part('reason', HTMLElement),
  ground: part('ground', HTMLElement),
})
