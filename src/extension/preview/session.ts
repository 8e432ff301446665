import type { Preview, PreviewTarget, View } from '../../../language-server/protocol.js'
import type { Position, Range } from '../../model/source.js'
import type { FromPage, Shown, ToPage } from '../../webview/messages.js'
import { createPictureSender } from '../../webview/picture-change.js'
import { type Around, aroundLine } from './around.js'

/** What a preview needs of the editor around it. */
export type PreviewPorts = {
  readonly open: (target: PreviewTarget) => Promise<Preview>
  readonly close: (uri: string) => void
  readonly post: (message: ToPage) => void
  readonly reveal: (uri: string, range: Range) => void
  /** Another file is shown from now on. */
  readonly entitle: (uri: string) => void
}

/** One preview: which file, view and declaration it shows, and who has to know when that changes. */
export const createPreviewSession = (begin: Shown & { readonly line?: number | undefined }, ports: PreviewPorts) => {
  let { uri, view, subject, pinned, line } = begin
  let latest: Preview | undefined
  let cursor: Position | undefined
  let around: Around | undefined
  let asked = 0
  /** Views as somebody chose them, the last one first: what a declaration is shown as when the cursor comes to it. */
  let preferred: readonly View[] = view === undefined ? [] : [view]
  const pictures = createPictureSender()

  const post = (preview: Preview): void => {
    const svg = preview.svg === undefined ? undefined : pictures.change(preview.svg)
    ports.post({ type: 'preview', preview: { ...preview, svg }, around, pinned })
  }

  const accept = (preview: Preview): void => {
    latest = preview
    view = preview.view
    subject = preview.subject
    around = cursor ? aroundLine(preview.offers, cursor.line) : around
    post(preview)
  }

  const ask = async (): Promise<void> => {
    asked += 1
    const mine = asked
    try {
      const preview = await ports.open({ uri, view, subject, line })
      // An answer that took longer than the next question is no answer any more.
      if (mine === asked) accept(preview)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      const sentence = `The picture cannot be drawn, because the language server does not answer (${why}). Reload the window to start it again.`
      if (mine === asked) ports.post({ type: 'unavailable', sentence })
    }
  }

  ports.entitle(uri)

  return {
    uri: () => uri,
    isPinned: () => pinned,

    /** Asks for the picture: at the beginning and after the language server was started again. */
    ask,

    /** Shows what is in that line of another file. */
    async follow(next: string, atLine: number): Promise<void> {
      if (next === uri) return
      ports.close(uri)
      uri = next
      line = atLine
      subject = latest = cursor = around = undefined
      ports.entitle(uri)
      await ask()
    },

    /** The language server has a new picture of some file. */
    changed(preview: Preview): void {
      if (preview.uri === uri && preview.view === view) accept(preview)
    },

    /** The cursor went to another place, and perhaps into another declaration of the file. */
    async cursorMoved(to: Position): Promise<void> {
      cursor = to
      ports.post({ type: 'cursor', ...to })
      const entered = latest && aroundLine(latest.offers, to.line)
      if (!latest || entered?.name === around?.name) return
      around = entered
      const shows = view !== undefined && entered?.views.includes(view)
      if (!entered || pinned || (shows && entered.name === subject)) {
        ports.post({ type: 'around', around })
        return
      }
      if (!shows) view = preferred.find(each => entered.views.includes(each)) ?? entered.views[0]
      subject = entered.name
      await ask()
    },

    async received(message: FromPage): Promise<void> {
      if (message.type === 'reveal') ports.reveal(message.file ?? uri, message.range)
      else if (message.type === 'pin') pinned = message.pinned
      else if (message.type === 'choose') {
        if (message.view) preferred = [message.view, ...preferred.filter(each => each !== message.view)]
        view = message.view ?? view
        subject = message.subject ?? subject
        line = cursor?.line ?? line
        await ask()
      } else {
        // The page is new or was hidden, and knows nothing.
        pictures.forget()
        if (latest) post(latest)
        if (cursor) ports.post({ type: 'cursor', ...cursor })
      }
    },

    close(): void {
      asked += 1
      ports.close(uri)
    },
  }
}

export type PreviewSession = ReturnType<typeof createPreviewSession>
