import type { PartnerPage } from '#app/services/alignments/partner-page.server.ts'
import type {
  PartnerFormType,
  RefusedPartnerForm,
} from '#app/services/alignments/submit-partner-form.server.ts'

export interface PartnerFormProps {
  page: PartnerPage
  /** A random id made at render: a form that is sent twice counts once. */
  nonce: string
  refused: RefusedPartnerForm | undefined
}

/** Promise: what was typed in this form and what was wrong with it; nothing when another form was sent. */
export function formState(refused: RefusedPartnerForm | undefined, intent: PartnerFormType) {
  const mine = refused?.intent === intent ? refused : undefined
  return { mine, errors: mine?.errors ?? {}, values: mine?.values ?? {} }
}

/** Promise: the values that go along unseen: which text was read, and how the alignment stood. */
export function seenValues({ alignment, plan }: PartnerPage) {
  return { version: alignment.version, planVersion: plan.number, planHash: plan.sha256 }
}
