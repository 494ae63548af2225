import type { Kysely } from 'kysely'
import * as tableRoute from '#app/routes/dossiers.$dossier.tabel/route.tsx'
import type { TablePage } from '#app/routes/dossiers.$dossier.tabel/table-page.server.ts'
import * as bulkRoute from '#app/routes/dossiers.$dossier.tabel_.stappen/route.tsx'
import { loader as csvLoader } from '#app/routes/dossiers.$dossier.tabel[.]csv/route.ts'
import { loader as xlsxLoader } from '#app/routes/dossiers.$dossier.tabel[.]xlsx/route.ts'
import type { Database } from '#db/database.ts'
import { createContext } from '#tests/setup/load-context.ts'
import { answerOf, get, signedIn } from '#tests/setup/requests.ts'

type Fields = Record<string, string | string[]>

/** The table of a dossier as a person meets it: its loaders and actions, with a session. */
export function openTable(db: Kysely<Database>, slug: string) {
  const base = `/dossiers/${slug}/tabel`
  const as = async (personId: string) => {
    const cookie = await signedIn(createContext(db), personId)
    const args = (path: string, fields?: Fields) => ({
      request: fields ? send(path, fields, cookie) : get(path, cookie),
      params: { dossier: slug },
      context: createContext(db),
    })
    const open = (search = '') => answerOf(() => tableRoute.loader(args(base + search)))
    /** The page; throws when the answer is none. */
    const page = async (search = '') => dataOf<TablePage>(await open(search))
    const numbers = async (search = '') => (await page(search)).rows.map(({ number }) => number)
    const post = (fields: Fields, search = '') =>
      answerOf(() => tableRoute.action(args(base + search, fields)))
    const csv = (search = '') => answerOf(() => csvLoader(args(`${base}.csv${search}`)))
    const xlsx = (search = '') => answerOf(() => xlsxLoader(args(`${base}.xlsx${search}`)))
    const bulk = (search = '') => answerOf(() => bulkRoute.loader(args(`${base}/stappen${search}`)))
    const perform = (fields: Fields) => answerOf(() => bulkRoute.action(args(`${base}/stappen`, fields)))
    return { open, page, numbers, post, csv, xlsx, bulk, perform }
  }
  return { base, as }
}

function send(path: string, fields: Fields, cookie: string): Request {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return new Request(get(path).url, { method: 'POST', body, headers: { Cookie: cookie } })
}

/** What an answer made with `data()` holds. */
export function dataOf<T>(answer: unknown): T {
  if (answer instanceof Response) throw new Error(`answered with ${answer.status}`)
  return (answer as { data: T }).data
}
