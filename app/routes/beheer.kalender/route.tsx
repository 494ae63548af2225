import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireAdmin } from '#app/auth/access.server.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { addDays } from '#app/services/planner/work-calendar.ts'
import { admin } from '#app/text/admin.ts'
import { recessText, calendarText as words } from '#app/text/calendar.ts'
import { toDay } from '#app/text/dates.ts'
import { ui } from '#app/text/ui.ts'
import { Columns, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { RecessForm } from '#app/ui/recess/recess-form.tsx'
import { RecessList } from '#app/ui/recess/recess-list.tsx'
import { listGeneralRecesses } from '#db/queries/calendar.ts'
import { listHolidays } from '#db/queries/holidays.ts'
import { addHoliday, addRecess, removeHoliday, removeRecess, setCounts } from './answers.server.ts'
import { HolidayForm } from './holiday-form.tsx'
import { HolidayTable } from './holiday-table.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireAdmin(args)
  const { db } = args.context
  const today = toDay(new Date())
  const [holidays, recesses] = await Promise.all([
    listHolidays(db, today, addDays(today, 3 * 365)),
    listGeneralRecesses(db, today),
  ])
  return {
    viewer: { name: viewer.name, isContact: viewer.isContact },
    notice: words.done[new URL(args.request.url).searchParams.get('klaar') ?? ''],
    holidays,
    recesses,
  }
}

const intents = { setCounts, addHoliday, removeHoliday, addRecess, removeRecess }

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireAdmin(args)
  const form = await readForm(args.request)
  const intent = String(form.get('intent'))
  if (!Object.hasOwn(intents, intent)) throw new Response(null, { status: 400 })
  const { db, log } = args.context
  const answer = await intents[intent as keyof typeof intents]({ db, form })
  if (answer instanceof Response) log.info({ by: viewer.id, intent }, 'calendar changed')
  return answer
}

export default function CalendarPage() {
  const { viewer, notice, holidays, recesses } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const of = (section: string) => (answer?.section === section ? answer : { errors: {}, values: {} })
  return (
    <PageShell account={viewer} search={false}>
      <PageHead
        title={words.title}
        sub={words.sub}
        breadcrumb={[{ label: admin.title, href: '/beheer' }, { label: words.title }]}
      />
      {notice && !answer ? <Notice kind="ok" title={notice} /> : null}
      <Panel id="reces" title={words.recess}>
        <Stack>
          <RecessList recesses={recesses} isRemovable={() => true} />
        </Stack>
      </Panel>
      <Columns>
        <Panel id="reces-toevoegen" title={recessText.addTitle}>
          <RecessForm {...of('recess')} />
        </Panel>
        <Panel id="dag-toevoegen" title={words.addTitle}>
          <HolidayForm {...of('holiday')} />
        </Panel>
      </Columns>
      <Panel id="feestdagen" title={words.holidays}>
        <Stack>
          <p className="prose">{words.holidaysWhy}</p>
          <HolidayTable holidays={holidays} />
        </Stack>
      </Panel>
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} - ${ui.product}` }]
