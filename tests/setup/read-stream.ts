import { setTimeout as wait } from 'node:timers/promises'

export type Told = { id: string; event: string; data: string }

/** Reads an answer that stays open; `told` fills as it comes in. */
export function readStream(answer: Response) {
  const told: Told[] = []
  const raw: string[] = []
  let ended = false
  const reader = answer.body?.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  const reading = (async () => {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done) break
      raw.push(decoder.decode(value, { stream: true }))
      const frames = (rest + raw.at(-1)).split('\n\n')
      rest = frames.pop() ?? ''
      told.push(...frames.map(parse).filter(({ event }) => event !== ''))
    }
    ended = true
  })()
  return {
    status: answer.status,
    told,
    raw,
    isEnded: () => ended,
    /** Promise: so much was told, or the time is over. */
    async until(count: number, ms = 3_000): Promise<Told[]> {
      for (const end = Date.now() + ms; told.length < count && Date.now() < end; ) await wait(5)
      return told
    },
    async untilEnd(ms = 3_000): Promise<boolean> {
      await Promise.race([reading, wait(ms)])
      return ended
    },
    async leave() {
      await reader?.cancel()
    },
  }
}

function parse(frame: string): Told {
  const line = (name: string) =>
    frame
      .split('\n')
      .find((one) => one.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? ''
  return { id: line('id'), event: line('event'), data: line('data') }
}
