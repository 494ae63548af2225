import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { fieldWords } from '#app/text/action-fields.ts'
import { eventLabels } from '#app/text/actions.ts'
import { bulkText } from '#app/text/bulk.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { StepField } from '#app/ui/step-field.tsx'
import type { BulkPageData, BulkRow } from './bulk-page.server.ts'
import { ChosenTable } from './chosen-table.tsx'
import { countAble } from './count-able.ts'

interface BulkFormProps {
  page: BulkPageData
  values?: FormValues
  errors?: FormErrors
  /** For which actions, and at which version: as they were chosen, or as they stand now. */
  rows: readonly BulkRow[]
}

/** What the step asks, once for all; below it the actions that it is for. */
export function BulkForm({ page, rows, values = {}, errors = {} }: BulkFormProps) {
  const labels = Object.fromEntries(page.fields.map((field) => [field, fieldWords(page.type, field).label]))
  const able = countAble(rows)
  return (
    <>
      <ErrorSummary errors={errorList(errors, labels)} />
      {able < rows.length ? (
        <Notice kind="warn" title={able > 0 ? bulkText.someNot : bulkText.noneCan}>
          <p>{able > 0 ? bulkText.someNotDetail : bulkText.noneCanDetail}</p>
        </Notice>
      ) : null}
      {able > 0 || Object.keys(errors).length > 0 ? (
        <Panel>
          <StepForm page={page} rows={rows} {...{ values, errors }} />
        </Panel>
      ) : null}
      <Panel>
        <ChosenTable base={page.base} rows={rows} />
      </Panel>
      {able > 0 ? null : (
        <p>
          <LinkButton href={page.back}>{bulkText.back}</LinkButton>
        </p>
      )}
    </>
  )
}

/** The form itself; each action goes along with the version that it stands for. */
export function StepForm({ page, rows, values, errors }: Required<BulkFormProps>) {
  const { type, fields, owners, nonce, back } = page
  return (
    <Form intent={type} nonce={nonce}>
      {rows.map(({ number, seenVersion }) => (
        <input key={number} type="hidden" name="actie" value={`${number}.${seenVersion}`} />
      ))}
      {fields.map((field) => (
        <StepField key={field} {...{ type, field, values, errors, owners }} />
      ))}
      <FormActions>
        <Button variant="primary">{bulkText.perform(eventLabels[type].button, countAble(rows))}</Button>
        <LinkButton variant="quiet" href={back}>
          {bulkText.cancel}
        </LinkButton>
      </FormActions>
    </Form>
  )
}
