import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireViewer } from '#app/auth/access.server.ts'
import { PARTNER_STREAM, readPartnerMark } from '#app/services/live/partner-place.server.ts'
import { toDay } from '#app/text/dates.ts'
import { partnerHome as words } from '#app/text/partner.ts'
import { ui } from '#app/text/ui.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { ConditionLine } from '#app/ui/partner/conditions-panel.tsx'
import { listPartnerAlignments, listPartnerConditions } from '#db/queries/partner-alignments.ts'
import { AlignmentItem } from './alignment-item.tsx'
import { SECTIONS, sectionOf } from './sections.ts'

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args)
  const { db } = args.context
  const from = await readPartnerMark(db, viewer.id) // before the rest: what comes in between is told
  const rows = await listPartnerAlignments(db, viewer.id)
  const conditions = await listPartnerConditions(
    db,
    rows.map(({ id }) => id),
  )
  const today = toDay(new Date())
  const items = rows.map((row) => ({
    section: sectionOf(row),
    termOver: row.answer_by !== null && row.answer_by < today,
    ...{ id: row.id, number: row.action_number, title: row.action_title, dossier: row.dossier_title },
    ...{ organisation: row.short_name, state: row.state, answer_by: row.answer_by },
    ...{ answer_version: row.answer_version, presented_version: row.presented_version },
    conditions: conditions.filter(({ alignment_id }) => alignment_id === row.id),
  }))
  const live = viewer.isContact ? { stream: PARTNER_STREAM, from } : undefined
  return { viewer: { name: viewer.name, isContact: viewer.isContact }, items, live }
}

export default function MyAlignmentsPage() {
  const { viewer, items, live } = useLoaderData<typeof loader>()
  const withConditions = items.filter(({ conditions }) => conditions.length > 0)
  return (
    <PageShell account={viewer} search={false} live={live}>
      <PageHead title={words.title} sub={words.sub} />
      <Stack>
        {items.length === 0 ? (
          <Panel variant="quiet">
            <EmptyState title={words.empty.title}>{words.empty.why}</EmptyState>
          </Panel>
        ) : null}
        {SECTIONS.map((section) => {
          const mine = items.filter((item) => item.section === section)
          if (mine.length === 0) return null
          return (
            <Panel key={section} id={section} title={`${words[section]} (${mine.length})`}>
              <ul className="items">
                {mine.map((item) => (
                  <AlignmentItem key={item.id} item={item} />
                ))}
              </ul>
            </Panel>
          )
        })}
        {withConditions.length > 0 ? (
          <Panel id="voorwaarden" title={words.conditions}>
            {withConditions.map(({ id, title, conditions }) => (
              <section key={id}>
                <h3>
                  <a href={`/afstemmingen/${id}#voorwaarden`}>{title}</a>
                </h3>
                <ul className="items">
                  {conditions.map((condition) => (
                    <li key={condition.number} className="item">
                      <ConditionLine condition={condition} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </Panel>
        ) : null}
      </Stack>
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
