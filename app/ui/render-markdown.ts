import { micromark } from 'micromark'

/** No raw HTML, no images: what is typed that way stays text. */
const withoutTheRest = {
  disable: {
    null: ['htmlFlow', 'htmlText', 'setextUnderline', 'labelStartImage', 'codeIndented', 'definition'],
  },
}

const anchor = /<a href="([^"]*)"([^>]*)>(.*?)<\/a>/gs
/** Typed headings, whatever their level, stand below those of the page, which end at h2. */
const heading = /<(\/?)h[1-6]>/g
const allowedTarget = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i

/**
 * The Markdown subset of comments and plans as HTML. micromark escapes every `<` and `"` of the input, so an `<a` in its
 * output is always its own; a target that is not on the list leaves only the words.
 */
export function renderMarkdown(source: string): string {
  return micromark(source, { extensions: [withoutTheRest] })
    .replace(anchor, (_, target: string, rest: string, words: string) =>
      allowedTarget.test(target) ? `<a rel="nofollow noopener" href="${target}"${rest}>${words}</a>` : words,
    )
    .replace(heading, '<$1h3>')
}
