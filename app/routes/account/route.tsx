import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireViewer } from '#app/auth/access.server.ts'
import { currentSession } from '#app/auth/session.server.ts'
import { pageHeaders } from '#app/http/page-headers.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { readMailSettings } from '#app/services/mail/mail-settings.server.ts'
import { account } from '#app/text/account.ts'
import { feedPanel } from '#app/text/calendar-feed.ts'
import { formatDateTime } from '#app/text/dates.ts'
import { mailSettings } from '#app/text/mail-settings.ts'
import { ui } from '#app/text/ui.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { listApiKeys } from '#db/queries/api-keys.ts'
import { getPerson } from '#db/queries/persons.ts'
import { listSessions } from '#db/queries/sessions.ts'
import {
  createKey,
  revokeKey,
  saveMail,
  savePassword,
  saveProfile,
  signOutEverywhere,
} from './answers.server.ts'
import { calendarIntents, readCalendarPanel } from './calendar.server.ts'
import { CalendarPanel } from './calendar-panel.tsx'
import { KeysPanel } from './keys-panel.tsx'
import { MailPanel } from './mail-panel.tsx'
import { PasswordPanel } from './password-panel.tsx'
import { ProfilePanel } from './profile-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'

const notices: Record<string, string> = {
  gegevens: account.profile.done,
  wachtwoord: account.password.done,
  berichten: mailSettings.done,
  'sleutel-gemaakt': account.keys.repeated,
  'sleutel-ingetrokken': account.keys.revoked,
  ...feedPanel.done,
}

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args)
  const { request, context } = args
  const { db, settings } = context
  const [person, mail, sessions, keys, here, calendar] = await Promise.all([
    getPerson(db, viewer.id),
    readMailSettings(db, viewer.id),
    listSessions(db, viewer.id, new Date()),
    listApiKeys(db, viewer.id),
    currentSession(request, settings),
    readCalendarPanel(context, viewer.id),
  ])
  return {
    nonce: randomUUID(),
    calendar,
    notice: notices[new URL(request.url).searchParams.get('klaar') ?? ''],
    person: {
      name: person.name,
      email: person.email,
      functionTitle: person.function_title ?? '',
      hasPassword: person.password_hash !== null,
      isDemo: viewer.isDemo,
      isAdmin: viewer.isAdmin,
      isContact: viewer.isContact,
    },
    mail,
    sessions: sessions.map(({ token_hash, created_at, last_seen_at }) => ({
      isHere: token_hash === here,
      since: formatDateTime(created_at),
      seen: formatDateTime(last_seen_at),
    })),
    keys: keys.map(({ id, name, created_at, last_used_at }) => ({
      ...{ id, name },
      created: formatDateTime(created_at),
      used: last_used_at ? formatDateTime(last_used_at) : account.keys.never,
    })),
  }
}

const intents = {
  profile: saveProfile,
  mailSettings: saveMail,
  password: savePassword,
  signOutEverywhere,
  createKey,
  revokeKey,
  ...calendarIntents,
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args)
  const { request, context } = args
  const form = await readForm(request)
  const intent = String(form.get('intent'))
  if (!Object.hasOwn(intents, intent)) throw new Response(null, { status: 400 })
  return intents[intent as keyof typeof intents]({ request, context, viewer, form })
}

export const headers = pageHeaders

export default function AccountPage() {
  const { person, mail, sessions, keys, calendar, nonce, notice } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const of = (section: string) => (answer?.section === section ? answer : undefined)
  return (
    <PageShell account={person} search={false}>
      <PageHead title={account.title} sub={account.sub(person.email)}>
        {person.isAdmin ? <LinkButton href="/beheer">{account.admin}</LinkButton> : null}
      </PageHead>
      {notice && !answer ? <Notice kind="ok" title={notice} /> : null}
      <ProfilePanel person={person} refused={of('profile')} />
      <MailPanel settings={mail} errors={of('mail')?.errors ?? {}} />
      <PasswordPanel person={person} errors={of('password')?.errors ?? {}} />
      <SessionsPanel sessions={sessions} />
      <CalendarPanel {...calendar} address={of('calendar')?.newKey} />
      <KeysPanel keys={keys} nonce={nonce} answer={of('key')} />
    </PageShell>
  )
}

export const meta: MetaFunction = () => [{ title: `${account.title} - ${ui.product}` }]
