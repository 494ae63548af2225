import { renderMarkdown } from './render-markdown.ts'

/** Text that people typed, with its emphasis, lists, quotes and links. */
export function Markdown({ source }: { source: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: renderMarkdown lets nothing through but its own tags (tested).
  return <div className="prose prose--typed" dangerouslySetInnerHTML={{ __html: renderMarkdown(source) }} />
}
