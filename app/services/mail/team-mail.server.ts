import type { Kysely } from 'kysely'
import { hasDemo } from '#app/auth/demo-accounts.ts'
import { roleLabels } from '#app/text/actions.ts'
import { alignmentMailFrame as frame, teamMails } from '#app/text/alignment-mail.ts'
import { actionNumber } from '#app/text/board.ts'
import type { Database } from '#db/database.ts'
import { listAddressees } from '#db/queries/event-mail.ts'
import type { Role } from '#workflows/roles.ts'
import type { AlignmentTold } from './alignment-mail.server.ts'
import { composeMail } from './compose-mail.ts'
import type { ToldMail } from './told-mail.ts'

/** What the owner and the coordinators hear of; `termInTalk`: the day went past during a consultation. */
const TEAM_MAILS = [
  'agree',
  'agreeWithConditions',
  'object',
  'abstain',
  'confirm',
  'askQuestion',
  'contest',
  'reopenCondition',
  'passTerm',
  'termInTalk',
  'escalate',
] as const
export type TeamMailType = (typeof TEAM_MAILS)[number]

/** Promise: the mails to the owner and the coordinators; of an escalation the chairs hear too. */
export async function teamMailsFor(db: Kysely<Database>, told: AlignmentTold): Promise<ToldMail[]> {
  const { event, settings } = told
  const type = teamMailType(event)
  if (!type) return []
  const { dossier_id, owner_id } = event
  const roles: Role[] = type === 'escalate' ? ['coordinator', 'chair'] : ['coordinator']
  const [steering, owners] = await Promise.all([
    listAddressees(db, dossier_id, { roles }),
    owner_id ? listAddressees(db, dossier_id, { personId: owner_id }) : [],
  ])
  const others = steering.filter(({ id }) => id !== owner_id)
  return [...owners, ...others]
    .filter(({ id, is_demo }) => id !== event.actor_id && (!is_demo || hasDemo(settings)))
    .map((person) => teamMail(type, person, told))
}

function teamMailType({ type, state_after }: AlignmentTold['event']): TeamMailType | undefined {
  if (type === 'passTerm' && state_after === 'inConsultation') return 'termInTalk'
  return TEAM_MAILS.find((known) => known === type)
}

type TeamMember = Awaited<ReturnType<typeof listAddressees>>[number]

function teamMail(type: TeamMailType, { id, name, email, role }: TeamMember, told: AlignmentTold): ToldMail {
  const { event, settings } = told
  const words = teamMails[type]
  const code = actionNumber(event.number)
  const who = event.respondent_name ?? event.actor_name ?? frame.someone
  const body = words.body(who, event.short_name, frame.action(code, event.title))
  const mail = composeMail({
    to: email,
    name,
    subject: words.subject(code, event.short_name),
    paragraphs: [
      body,
      ...(type === 'escalate' && event.party ? [frame.party(event.party)] : []),
      frame.dossier(event.dossier_title),
    ],
    quote: event.quote ?? undefined,
    link: {
      label: frame.view(code),
      url: `${settings.origin}/dossiers/${event.slug}/acties/${event.number}`,
    },
    reason:
      id === event.owner_id
        ? frame.byOwner(code)
        : frame.byRole(roleLabels[role].toLowerCase(), event.dossier_title),
  })
  return { mail, newsFor: words.isNews ? id : undefined }
}
