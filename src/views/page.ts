import { element, htmlDocument, type Markup } from './element.js'
import { pageStyle } from './page-style.js'
import { themeStyle } from './theme.js'

/** One picture with its heading; the tables say the same in words and numbers. */
export type PageSection = {
  readonly heading: string
  readonly lead?: string | undefined
  /** Drawn with `standalone: false` and a `prefix` that no other section has. */
  readonly picture?: Markup | undefined
  readonly tables?: readonly Markup[] | undefined
}

export type Page = {
  readonly title: string
  readonly lead?: string | undefined
  /** Of the words in it, as in `en`. */
  readonly language?: string
  readonly sections: readonly PageSection[]
}

// Wide pictures scroll; so that the keyboard can do it too, their frame takes the focus.
const scrolling = (name: string, content: Markup): Markup =>
  element('div', { class: 'wp-scroll', tabindex: 0, role: 'region', 'aria-label': name }, content)

const asTables = (name: string, tables: readonly Markup[]): readonly Markup[] =>
  tables.map((table, index) => scrolling(index === 0 ? name : `${name} ${index + 1}`, table))

const drawSection = ({ heading, lead, picture, tables = [] }: PageSection, id: string): Markup =>
  element(
    'section',
    { class: 'wp-section', id, 'aria-labelledby': `${id}-heading` },
    element('h2', { id: `${id}-heading`, dir: 'auto' }, heading),
    lead === undefined ? undefined : element('p', { class: 'wp-lead', dir: 'auto' }, lead),
    picture && scrolling(heading, picture),
    picture && tables.length > 0
      ? element('details', {}, element('summary', {}, 'As a table'), asTables(`${heading}: table`, tables))
      : asTables(heading, tables),
  )

/** An HTML page of several pictures that needs no other file and no script. */
export const drawPage = ({ title, lead, language = 'en', sections }: Page): Markup => {
  const ids = sections.map((_, index) => `section-${index + 1}`)
  return htmlDocument(
    element(
      'html',
      { lang: language },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('title', {}, title),
        element('style', {}, themeStyle(), pageStyle),
      ),
      element(
        'body',
        { class: 'wp-theme' },
        element(
          'header',
          { class: 'wp-page-head' },
          element('h1', { dir: 'auto' }, title),
          lead === undefined ? undefined : element('p', { class: 'wp-lead', dir: 'auto' }, lead),
          sections.length < 2
            ? undefined
            : element(
                'nav',
                { 'aria-label': 'Pictures' },
                element(
                  'ul',
                  {},
                  sections.map(({ heading }, index) =>
                    element('li', {}, element('a', { href: `#${ids[index]}` }, heading)),
                  ),
                ),
              ),
        ),
        element(
          'main',
          {},
          sections.map((section, index) => drawSection(section, ids[index] ?? '')),
        ),
      ),
    ),
  )
}
