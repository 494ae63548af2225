import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type DossierAccess, notFound } from '#app/auth/access.server.ts'
import type { FormValues } from '#app/http/forms.ts'
import { toItem } from '#app/services/actions/facts.ts'
import { fieldsOf } from '#app/services/actions/step-fields.ts'
import type { ActionField } from '#app/text/action-fields.ts'
import type { Database } from '#db/database.ts'
import { wasPresented } from '#db/queries/action-alignments.ts'
import {
  type ActionPageRow,
  findActionPage,
  listEvidence,
  listMilestones,
  listOwnerCandidates,
  listPlanTexts,
} from '#db/queries/action-page.ts'
import type { ActionEventType } from '#workflows/action-item/events.ts'
import { explain } from '#workflows/action-item/explain.ts'
import { may } from '#workflows/permissions.ts'
import { OWNER_ROLES } from '#workflows/roles.ts'

type Asked = { access: DossierAccess; number: number; type: ActionEventType; search: URLSearchParams }

/** Promise: what the page of one step shows; throws 404 when action, milestone or evidence is not there. */
export async function readStep(db: Kysely<Database>, { access, number, type, search }: Asked) {
  const { dossier, viewer } = access
  const action = await findActionPage(db, dossier.id, number)
  if (!action) throw notFound()
  const fields = await fieldsAsked(db, type, action.id)
  const subject = await findSubject(db, action.id, { fields, search })
  if (subject === null) throw notFound()
  const item = toItem(action)
  const { possible, unmet } = explain(item, type, { type, milestone: subject?.number })
  return {
    base: `/dossiers/${dossier.slug}/acties/${number}`,
    dossier: { slug: dossier.slug },
    viewerId: viewer.id,
    action,
    type,
    fields,
    subject,
    owners: fields.includes('ownerId') ? await listOwnerCandidates(db, dossier.id, OWNER_ROLES) : [],
    current: await currentValues(db, action, type),
    standing: !may(dossier.role, type, action.owner_id === viewer.id)
      ? ({ can: 'forbidden' } as const)
      : possible
        ? ({ can: 'yes' } as const)
        : ({ can: 'no', unmet } as const),
    nonce: randomUUID(),
  }
}

/** What a new version changes is asked once the plan lies with partners. */
async function fieldsAsked(db: Kysely<Database>, type: ActionEventType, actionId: string) {
  const fields = fieldsOf(type)
  if (!fields.includes('change') || (await wasPresented(db, actionId))) return fields
  return fields.filter((field) => field !== 'change' && field !== 'changeReason')
}

export type StepData = Awaited<ReturnType<typeof readStep>>

const lists = { milestone: listMilestones, evidence: listEvidence } as const

/** The milestone or piece of evidence that the step is about; undefined when about neither, null when unknown. */
async function findSubject(
  db: Kysely<Database>,
  actionId: string,
  { fields, search }: { fields: readonly ActionField[]; search: URLSearchParams },
) {
  const field = fields.find((name) => name === 'milestone' || name === 'evidence')
  if (!field) return undefined
  const rows = await lists[field](db, actionId)
  const found = rows.find(({ number }) => String(number) === search.get(field))
  return found ? { field, number: found.number, title: found.title } : null
}

/** What stands now in the fields that change something that is there already. */
async function currentValues(
  db: Kysely<Database>,
  action: ActionPageRow,
  type: ActionEventType,
): Promise<FormValues> {
  switch (type) {
    case 'reassign':
      return { ownerId: action.owner_id ?? '' }
    case 'reschedule':
      return {
        certainty: action.certainty ?? '',
        targetOn: action.target_on ?? '',
        dependsOn: action.depends_on ?? '',
      }
    case 'describe':
      return { title: action.title, weight: String(action.weight) }
    case 'savePlan': {
      const [text] = await listPlanTexts(db, action.id, [action.plan_version])
      return { plan: text?.body ?? '' }
    }
    default:
      return {}
  }
}
