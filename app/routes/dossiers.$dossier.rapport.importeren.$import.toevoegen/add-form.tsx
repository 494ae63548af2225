import { termLabels } from '#app/text/actions.ts'
import { reviewText, addText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TERMS } from '#workflows/action-item/states.ts'
import type { AddPageData, RefusedAdd } from './add-page.ts'
import { Added } from './added.tsx'

const terms = [
  ...TERMS.map((term) => ({ value: term, label: termLabels[term] })),
  { value: 'none', label: reviewText.noTerm },
]

/** Beside the text: paste or type; with the script also: select in the text and one click. */
export function AddForm({ page, refused }: { page: AddPageData; refused: RefusedAdd | undefined }) {
  const { values, errors } = refused ?? { values: undefined, errors: undefined }
  return (
    <div className="report-contents add-form">
      {refused ? null : <Added added={page.added} />}
      <Form
        intent="addItem"
        id="toevoegen"
        version={page.import.version}
        nonce={page.nonce}
        hidden={{ start: '', end: '' }}
      >
        <p className="add-form__selection" data-selection="" hidden>
          {words.withScript}
        </p>
        <TextArea
          name="text"
          label={words.text}
          hint={words.hint}
          defaultValue={values?.text}
          error={errors?.text}
          rows={5}
          required
        />
        <SelectField
          name="term"
          label={reviewText.term}
          options={terms}
          defaultValue={values?.term ?? 'none'}
          error={errors?.term}
          placeholder={false}
          required
        />
        <button type="button" className="button button--primary add-selection" data-add-selection="" hidden>
          {words.selection}
        </button>
        <FormActions>
          <Button variant="primary" icon="plus">
            {words.button}
          </Button>
        </FormActions>
      </Form>
      <p className="add-form__back">
        <a href={`/dossiers/${page.slug}/rapport/importeren/${page.import.id}`}>{words.back}</a>
      </p>
    </div>
  )
}
