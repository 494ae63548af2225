import type { Kysely } from 'kysely'
import * as layout from '#app/routes/dossiers.$dossier/route.tsx'
import * as overview from '#app/routes/dossiers.$dossier._index/route.tsx'
import * as board from '#app/routes/dossiers.$dossier.bord/route.tsx'
import * as log from '#app/routes/dossiers.$dossier.logboek/route.tsx'
import * as timeline from '#app/routes/dossiers.$dossier.tijdlijn/route.tsx'
import type { Database } from '#db/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, signedIn } from '#tests/setup/requests.ts'

/** What a loader answered: its data, whatever headers and status went with it. Throws when it was a refusal. */
function dataOf<T>(answer: { data: T } | T | Response): T {
  if (answer instanceof Response) throw new Error(`answered with ${answer.status}`)
  return typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : (answer as T)
}

/** The pages of a dossier as one person meets them. */
export async function openDossier(db: Kysely<Database>, slug: string, personId: string) {
  const base = `/dossiers/${slug}`
  const cookie = await signedIn(createContext(db), personId)
  const args = (path: string, headers: Record<string, string> = {}) => {
    const request = get(base + path, cookie)
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
    return { request, params: { dossier: slug }, context: createContext(db) }
  }
  const post = (path: string, fields: Record<string, string>) => {
    const request = new Request(get(base + path).url, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Cookie: cookie },
    })
    return { request, params: { dossier: slug }, context: createContext(db) }
  }
  return {
    layout: () => answerOf(() => layout.loader(args(''))),
    overview: async () => dataOf(await answerOf(() => overview.loader(args('')))).overview,
    askOverview: () => answerOf(() => overview.loader(args(''))),
    board: async (search = '') => dataOf(await answerOf(() => board.loader(args(`/bord${search}`)))).page,
    askBoard: (headers?: Record<string, string>, search = '') =>
      answerOf(() => board.loader(args(`/bord${search}`, headers))),
    move: (stap: string, search = '') =>
      answerOf(() => board.action(post(`/bord${search}`, { intent: 'verplaats', stap }))),
    log: async (search = '') => dataOf(await answerOf(() => log.loader(args(`/logboek${search}`)))).page,
    askLog: (search = '') => answerOf(() => log.loader(args(`/logboek${search}`))),
    timeline: async () => dataOf(await answerOf(() => timeline.loader(args('/tijdlijn')))),
    askTimeline: () => answerOf(() => timeline.loader(args('/tijdlijn'))),
  }
}
