import { fieldsOf } from '#app/services/actions/step-fields.ts'
import type { RefusedForm } from '#app/services/actions/submit-form.server.ts'
import { isCommentForm, isFollowForm } from '#app/services/comments/comment-forms.ts'
import { partnerLabels } from '#app/text/action-alignments.ts'
import { fieldLabels } from '#app/text/action-fields.ts'
import { actionPage } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { ActionConflict } from '#app/ui/action-conflict.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import type { ActionPageData } from './page-data.server.ts'

type RefusalProps = { page: ActionPageData; refused: RefusedForm }

/** Why a form was refused, above the page: all errors at once, or who changed what meanwhile. */
export function Refusal({ page, refused }: RefusalProps) {
  // A remark has its form at its own place, which says what is wrong with it.
  if (isCommentForm(refused.type)) return null
  if (refused.changes.length > 0) {
    return (
      <ActionConflict changes={refused.changes} readerId={page.viewerId}>
        <Again page={page} refused={refused} />
      </ActionConflict>
    )
  }
  return (
    <ErrorSummary
      errors={errorList(refused.errors, labelsOf(refused.type))}
      title={refused.errors.form ? actionPage.errors.title : undefined}
    />
  )
}

function labelsOf(type: RefusedForm['type']) {
  if (isCommentForm(type) || isFollowForm(type)) return {}
  return type === 'addPartner' ? partnerLabels : fieldLabels(type, fieldsOf(type))
}

/** One press applies the same input to the action as it stands now. */
function Again({ page: { base, nonce, action }, refused: { type, values } }: RefusalProps) {
  if (isCommentForm(type) || isFollowForm(type) || type === 'addPartner') return null
  const { intent: _intent, nonce: _nonce, version: _version, ...typed } = values
  return (
    <Form intent={type} nonce={`${nonce}-opnieuw`} version={action.version} action={base} hidden={typed}>
      <FormActions>
        <Button variant="primary">{actionPage.conflict.again(eventLabels[type].button)}</Button>
        <LinkButton variant="quiet" href={base}>
          {actionPage.conflict.keep}
        </LinkButton>
      </FormActions>
    </Form>
  )
}
