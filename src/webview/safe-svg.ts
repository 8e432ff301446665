// A picture is text from another process, made from a file that anyone may have written. What is not on these lists
// never reaches the page, whatever the drawing code did with it.

const svgNamespace = 'http://www.w3.org/2000/svg'

const elements = new Set(
  'svg g title desc defs marker clipPath path rect circle ellipse line polyline polygon text tspan'.split(' '),
)
const attributes = new Set(
  (
    'xmlns xml:space xml:lang lang direction class id role tabindex width height viewBox preserveAspectRatio ' +
    'x y x1 y1 x2 y2 cx cy r rx ry d points dx dy transform pathLength textLength lengthAdjust ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset ' +
    'stroke-linecap stroke-linejoin opacity paint-order vector-effect clip-path clip-rule clipPathUnits ' +
    'text-anchor dominant-baseline font-size font-weight font-style letter-spacing unicode-bidi ' +
    'marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient'
  ).split(' '),
)
// A reference may only lead to the picture itself.
const localReference = /^url\(#[^\s()'"]+\)$/
const reaching = /url\s*\(|\\/i
const descriptive = /^(aria|data)-[a-z-]+$/

const isSafe = ({ name, value }: Attr): boolean =>
  (attributes.has(name) || descriptive.test(name)) && (!reaching.test(value) || localReference.test(value))

const cleanAttributes = (element: Element): void => {
  for (const attribute of [...element.attributes]) if (!isSafe(attribute)) element.removeAttributeNode(attribute)
}

const cleanChildren = (element: Element): void => {
  for (const child of [...element.childNodes]) {
    if (child.nodeType === Node.TEXT_NODE) continue
    if (child instanceof Element && child.namespaceURI === svgNamespace && elements.has(child.localName)) {
      cleanAttributes(child)
      cleanChildren(child)
    } else child.remove()
  }
}

/** An SVG text as it was read, for `safePicture` or `updatePicture` to clean. Undefined where the text is no SVG. */
export const readSvg = (text: string): SVGSVGElement | undefined => {
  // As HTML it is read three times as fast as as XML. Nothing runs in a parsed document, and nothing is written out to be
  // read again, which is where a reader of HTML could be outwitted.
  const root = new DOMParser().parseFromString(text, 'text/html').body.firstElementChild
  return root instanceof SVGSVGElement ? root : undefined
}

/**
 * The picture without scripts, style sheets, event handlers, links or anything else that is not drawn geometry, text or
 * its description.
 */
export const safePicture = (read: SVGSVGElement): SVGSVGElement => {
  cleanAttributes(read)
  cleanChildren(read)
  return read
}

const isSameKind = (one: Node, other: Node | undefined): boolean =>
  one.nodeName === other?.nodeName &&
  (!(one instanceof Element) || one.namespaceURI === (other as Element).namespaceURI)

/**
 * Makes what is shown, which is clean, equal to what was read, cleaned. Only what differs is cleaned and touched: a letter
 * typed in a large journey costs the style, layout and paint of a few elements instead of thousands.
 */
export const updatePicture = (shown: Element, read: Element): void => {
  if (shown.isEqualNode(read)) return
  cleanAttributes(read)
  for (const { name } of [...shown.attributes]) if (!read.hasAttribute(name)) shown.removeAttribute(name)
  for (const { name, value } of read.attributes) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value)

  const before = [...shown.childNodes]
  const after = [...read.childNodes]
  if (before.length !== after.length || !before.every((child, index) => isSameKind(child, after[index]))) {
    cleanChildren(read)
    shown.replaceChildren(...read.childNodes)
    return
  }
  before.forEach((child, index) => {
    const other = after[index]
    if (child instanceof Element) updatePicture(child, other as Element)
    else if (child.nodeValue !== other.nodeValue) child.nodeValue = other.nodeValue
  })
}
