import { reviewText, addText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { TermField } from '#app/ui/term-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { AddPageData, RefusedAdd } from './add-page.ts'
import { Added } from './added.tsx'

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
        data-unsaved={refused ? 'typed' : ''}
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
        <TermField label={reviewText.term} defaultValue={values?.term} error={errors?.term} />
        <button type="button" className="button button--primary add-selection" data-add-selection="" hidden>
          {words.selection}
        </button>
        <FormActions>
          <Button variant="primary" icon="plus">
            {words.button}
          </Button>
          <Button name="next" value="review">
            {words.buttonAndBack}
          </Button>
        </FormActions>
      </Form>
      <p className="add-form__back">
        <a href={`/dossiers/${page.slug}/rapport/importeren/${page.import.id}`}>{words.back}</a>
      </p>
    </div>
  )
}
