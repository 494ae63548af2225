import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseForm } from '#app/http/forms.ts'
import { readForm } from '#app/http/read-form.server.ts'
import { mailSettingsSchema, saveMailSettings } from '#app/services/mail/mail-settings.server.ts'
import { leavePage } from '#app/text/mail-settings.ts'
import { ui } from '#app/text/ui.ts'
import { findMailSettingsByToken } from '#db/queries/mail-settings.ts'
import { GonePage, SettingsPage } from './leave-pages.tsx'

/** Looks without changing anything: mail scanners open every address that they see. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await findMailSettingsByToken(context.db, params.token ?? '')
  if (!found) return data({ kind: 'gone' } as const, { status: 404 })
  const { email, digest, news } = found
  const done = new URL(request.url).searchParams.get('klaar')
  return { kind: 'settings', email, digest, news, done } as const
}

/**
 * Leaves in one step, without a session and from anywhere: a mail program posts `List-Unsubscribe=One-Click` itself, and
 * must not be sent elsewhere (RFC 8058). People post our own forms and go on to a page that they can reload.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db } = context
  const found = await findMailSettingsByToken(db, params.token ?? '')
  if (!found) return data({ kind: 'gone' } as const, { status: 404 })
  const form = await readForm(request)
  const here = `/afmelden/${params.token}`
  const oneClick = form.get('List-Unsubscribe') === 'One-Click'
  if (oneClick || form.get('intent') === 'leave') {
    await saveMailSettings(db, found.person_id, { digest: 'none' }, new Date())
    return oneClick ? data({ kind: 'left' } as const) : redirect(`${here}?klaar=afgemeld`, 303)
  }
  if (form.get('intent') !== 'mailSettings') throw new Response(null, { status: 400 })
  const parsed = parseForm(mailSettingsSchema, form)
  if (!parsed.ok) return data({ kind: 'refused', errors: parsed.errors } as const, { status: 400 })
  await saveMailSettings(db, found.person_id, parsed.value, new Date())
  return redirect(`${here}?klaar=bewaard`, 303)
}

/** The address is a key: it goes to no other site, no cache and no search engine. */
export const headers = ({ actionHeaders }: { actionHeaders: Headers }) => {
  const own = new Headers(actionHeaders)
  own.set('Referrer-Policy', 'no-referrer')
  own.set('Cache-Control', 'no-store')
  own.set('X-Robots-Tag', 'noindex, nofollow')
  return own
}

export default function LeavePage() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (loaded.kind === 'gone') return <GonePage />
  const done = answer?.kind === 'left' ? 'afgemeld' : answer ? null : loaded.done
  return (
    <SettingsPage settings={loaded} done={done} errors={answer && 'errors' in answer ? answer.errors : {}} />
  )
}

export const meta: MetaFunction = () => [
  { title: `${leavePage.title} - ${ui.product}` },
  { name: 'robots', content: 'noindex, nofollow' },
]
