import type { NewsEvent } from '#db/queries/live.ts'

/** What a browser is told: which things changed. What they are now, it asks the page itself. */
export type News = { actions: number[]; alignments: string[]; kinds: string[] }

const encoder = new TextEncoder()
const bytes = (text: string): Uint8Array => encoder.encode(text)

/** Made once, written to many. Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export const frames = {
  /** How long a browser waits before it comes back; not all at the same moment. */
  hello: () => bytes(`retry: ${2_000 + Math.floor(Math.random() * 2_000)}\n\n`),
  heartbeat: bytes(': \n\n'),
  news: (id: string | number, events: readonly NewsEvent[]) =>
    bytes(`id: ${id}\nevent: news\ndata: ${JSON.stringify(newsOf(events))}\n\n`),
  /** Too much happened to name it. */
  everything: (id: string | number) => bytes(`id: ${id}\nevent: news\ndata: {}\n\n`),
  /** The stream does not come back: there is no right to it any more. */
  over: bytes('event: over\ndata: \n\n'),
}

function newsOf(events: readonly NewsEvent[]): News {
  const all = <T>(pick: (event: NewsEvent) => T | null) => [
    ...new Set(events.map(pick).filter((value) => value !== null)),
  ]
  return {
    actions: all((event) => event.action_number),
    alignments: all((event) => event.alignment_id),
    kinds: all((event) => event.subject),
  }
}
