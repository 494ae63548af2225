import { randomUUID } from 'node:crypto'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/http/read-form.server.ts'
import { readAlignmentLink, spendAlignmentLink } from '#app/services/alignments/links.server.ts'
import { readPartnerPage } from '#app/services/alignments/partner-page.server.ts'
import { receivePartnerPage } from '#app/services/alignments/receive-partner-page.server.ts'
import { threadView } from '#app/services/comments/thread.server.ts'
import { readPartnerMark } from '#app/services/live/partner-place.server.ts'
import { partnerLink } from '#app/text/partner.ts'
import { ui } from '#app/text/ui.ts'
import { askNewLink } from './ask-new-link.server.ts'
import { AnswerPage, GonePage, ReceiptPage } from './link-pages.tsx'

/** What the link opens; `gone` for one that is unknown, expired, revoked or whose owner no longer answers. */
async function open({ request, params, context }: LoaderFunctionArgs) {
  const link = await readAlignmentLink(context.db, params.token ?? '', new Date())
  // Before the rest: what comes in between is told.
  const from = link && (await readPartnerMark(context.db, link.personId, link.alignmentId))
  const view = threadView(new URL(request.url).searchParams)
  const page = link && (await readPartnerPage(context.db, link.alignmentId, link.personId, view))
  return link && page ? { link, page, from: from ?? '' } : undefined
}

const hereOf = ({ params }: LoaderFunctionArgs) => `/antwoord/${encodeURIComponent(params.token ?? '')}`

/** Looks without changing anything: mail scanners open every address that they see. */
export async function loader(args: LoaderFunctionArgs) {
  const opened = await open(args)
  const { searchParams } = new URL(args.request.url)
  const sent = searchParams.get('link') === 'verstuurd'
  if (!opened) return data({ kind: 'gone', sent } as const, { status: 410 })
  const { link, page, from } = opened
  if (link.isUsed) {
    const { action_number, action_title } = page.alignment
    const mine = page.answers.find(({ person_id }) => person_id === link.personId)
    return { kind: 'receipt', sent, action_number, action_title, mine } as const
  }
  const done = searchParams.get('gedaan') ?? undefined
  const here = hereOf(args)
  return {
    kind: 'page',
    page,
    done,
    here,
    nonce: randomUUID(),
    live: { stream: `${here}/live`, from },
  } as const
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  const form = await readForm(request)
  const here = hereOf(args)
  if (form.get('intent') === 'newLink') return askNewLink(context, params.token ?? '', here)
  const opened = await open(args)
  if (!opened || opened.link.isUsed) return redirect(here, 303)
  const { link, page } = opened
  const answer = await receivePartnerPage(context.db, {
    alignment: page.alignment,
    personId: link.personId,
    channel: 'link',
    form,
    onAnswer: (trx) => spendAlignmentLink(trx, link, new Date()),
  })
  if (answer === 'unknownIntent') throw new Response(null, { status: 400 })
  if (answer === 'notFound') return redirect(here, 303)
  if (!answer.ok) return data({ refused: answer, problem: undefined }, { status: answer.status })
  return redirect(`${here}?gedaan=${answer.done}`, 303)
}

/** The address is a key: it goes to no other site, no cache and no search engine. */
export const headers = ({ actionHeaders }: { actionHeaders: Headers }) => {
  const own = new Headers(actionHeaders)
  own.set('Referrer-Policy', 'no-referrer')
  own.set('Cache-Control', 'no-store')
  own.set('X-Robots-Tag', 'noindex, nofollow')
  return own
}

export default function PersonalLinkPage() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (loaded.kind === 'gone') return <GonePage sent={loaded.sent} problem={answer?.problem} />
  if (loaded.kind === 'receipt') return <ReceiptPage receipt={loaded} problem={answer?.problem} />
  const { page, done, here, nonce, live } = loaded
  return <AnswerPage {...{ page, done, here, nonce, live }} refused={answer?.refused} />
}

export const meta: MetaFunction = () => [
  { title: `${partnerLink.title} - ${ui.product}` },
  { name: 'robots', content: 'noindex, nofollow' },
]
