import type { Preview, PreviewTarget } from '../../../language-server/protocol.js'
import type { Position, Range } from '../../model/source.js'
import type { FromPage, Shown, ToPage } from '../../webview/messages.js'
import { createPictureSender } from '../../webview/picture-change.js'

/** What a preview needs of the editor around it. */
export type PreviewPorts = {
  readonly open: (target: PreviewTarget) => Promise<Preview>
  readonly close: (uri: string) => void
  readonly post: (message: ToPage) => void
  readonly reveal: (uri: string, range: Range) => void
  /** Another file is shown from now on. */
  readonly entitle: (uri: string) => void
}

const isIn = ({ start, end }: Range, line: number): boolean => start.line <= line && line <= end.line

/** One preview: which file, view and journey it shows, and who has to know when that changes. */
export const createPreviewSession = (begin: Shown & { readonly line?: number | undefined }, ports: PreviewPorts) => {
  let { uri, view, journey, pinned, line } = begin
  let latest: Preview | undefined
  let cursor: Position | undefined
  let cursorJourney: string | undefined
  let asked = 0
  const pictures = createPictureSender()

  const post = (preview: Preview): void => {
    const svg = preview.svg === undefined ? undefined : pictures.change(preview.svg)
    ports.post({ type: 'preview', preview: { ...preview, svg }, pinned })
  }

  const accept = (preview: Preview): void => {
    latest = preview
    journey = preview.journey
    post(preview)
  }

  const ask = async (): Promise<void> => {
    asked += 1
    const mine = asked
    try {
      const preview = await ports.open({ uri, view, journey, line })
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

    /** Shows the journey in that line of another file. */
    async follow(next: string, atLine: number): Promise<void> {
      if (next === uri) return
      ports.close(uri)
      uri = next
      line = atLine
      journey = latest = cursor = cursorJourney = undefined
      ports.entitle(uri)
      await ask()
    },

    /** The language server has a new picture of some file. */
    changed(preview: Preview): void {
      if (preview.uri === uri && preview.view === view) accept(preview)
    },

    /** The cursor went to another place, and perhaps into another journey of the file. */
    async cursorMoved(to: Position): Promise<void> {
      cursor = to
      ports.post({ type: 'cursor', ...to })
      const entered = latest?.journeys.find(({ range }) => isIn(range, to.line))?.name
      if (entered === undefined || entered === cursorJourney) return
      cursorJourney = entered
      if (pinned || entered === journey) return
      journey = entered
      await ask()
    },

    async received(message: FromPage): Promise<void> {
      if (message.type === 'reveal') ports.reveal(uri, message.range)
      else if (message.type === 'pin') pinned = message.pinned
      else if (message.type === 'choose') {
        view = message.view ?? view
        journey = message.journey ?? journey
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
