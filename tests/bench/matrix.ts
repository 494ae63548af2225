import autocannon from 'autocannon'
import { type Kysely, sql } from 'kysely'
import type { Database } from '#db/database.ts'
import { ALIGNMENT_WORKFLOW_VERSION } from '#workflows/alignment/machine.ts'
import { atLeast, atMost, type Figure, measured } from './figure.ts'
import { fetchPage } from './pages.ts'
import type { RunningServer } from './server.ts'

const PARTNERS = 20

/** Promise: every action of the dossier has every partner on it, of all states that a plan can be in. */
export async function putPartners(db: Kysely<Database>, slug: string): Promise<void> {
  const dossier = sql`(select id from dossiers where slug = ${slug})`
  await sql`insert into organisations (dossier_id, name, short_name, kind)
    select ${dossier}, 'Partner ' || n, 'P' || n, 'other' from generate_series(1, ${PARTNERS}::integer) n`.execute(
    db,
  )
  await sql`
    insert into alignments (dossier_id, action_id, organisation_id, state, workflow_version, involvement, answer_by,
      presented_version, answer, answer_version, answer_hash, state_since, presented_at)
    select s.dossier_id, s.action_id, s.organisation_id, s.state, ${ALIGNMENT_WORKFLOW_VERSION}::integer, 'decides',
      current_date, 1, s.answer, case when s.answer is null then null else 1 end,
      case when s.answer is null then null else repeat('0', 64) end, now() - s.n % 60 * interval '1 day', now()
    from (select r.*, (array['invited', 'agreed', 'objected', 'reconfirm', 'abstained'])[1 + r.n % 5] as state,
        (array[null, 'agreed', 'objected', 'agreed', 'abstained'])[1 + r.n % 5] as answer
      from (select a.dossier_id, a.id as action_id, o.id as organisation_id,
          (row_number() over (order by a.number, o.name))::integer as n
        from actions a join organisations o on o.dossier_id = a.dossier_id
        where a.dossier_id = ${dossier}) r) s`.execute(db)
  await sql`update actions set open_alignments = array(
      select al.organisation_id from alignments al
      where al.action_id = actions.id and al.state <> 'agreed' order by al.organisation_id)
    where dossier_id = ${dossier}`.execute(db)
}

/** Matrix of 200 actions × 20 partners, signed in: again and again, and with nothing to use again. */
export async function measureMatrix(server: RunningServer, slug: string): Promise<Figure[]> {
  const path = `/dossiers/${slug}/afstemming`
  const { body, status, etag } = await fetchPage(server, path)
  const cells = body.match(/<td data-label/g)?.length ?? 0
  if (status !== 200 || cells !== 200 * PARTNERS) throw new Error(`${path}: ${status}, ${cells} cells`)
  const headers = { cookie: server.cookie }
  const load = async (duration: number) => {
    const result = await autocannon({ url: server.origin + path, connections: 10, duration, headers })
    if (result.non2xx > 0) throw new Error(`${path}: ${result.non2xx} answers were not 2xx`)
    return result.requests.average
  }
  await load(3)
  let count = 0
  const setupRequest = (request: autocannon.Request) => ({
    ...request,
    path: `${path}?sorteer=${['blokkade', 'nummer', 'partner'][count++ % 3]}`,
  })
  const requests = [{ method: 'GET' as const, headers, setupRequest }]
  const sorts = await autocannon({ url: server.origin, connections: 10, duration: 8, requests })
  const conditional = await fetchPage(server, path, { 'if-none-match': etag })
  return [
    atLeast('Afstemming, 200 acties × 20 partners, 10 verbindingen', await load(10), 'verzoeken/s', 100),
    measured('Afstemming, elk verzoek een andere volgorde', sorts.requests.average, 'verzoeken/s'),
    atMost('Afstemming ongewijzigd: status 304 (0 = ja)', Number(conditional.status !== 304), '', 0),
  ]
}
