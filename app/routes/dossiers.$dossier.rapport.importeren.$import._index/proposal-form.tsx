import { reviewText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { TermField } from '#app/ui/term-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { ProposedNames } from './proposed-names.tsx'
import { type Refused, type ReviewItem, type ReviewPageData, seal } from './review-page.ts'

interface ProposalFormProps {
  item: ReviewItem
  page: ReviewPageData
  refused: Refused | undefined
}

/** Text and term of a proposal; after a refusal with what was typed. */
export function ProposalForm({ item, page, refused }: ProposalFormProps) {
  const { id, position } = item
  const mine = refused?.type === 'editItem' && refused.values.item === id ? refused : undefined
  return (
    <Form intent="editItem" {...seal(page, `edit-${position}`)} hidden={{ position, item: id }}>
      <TextArea
        name="text"
        id={`text-${position}`}
        label={words.text}
        defaultValue={mine?.values.text ?? item.body}
        error={mine?.errors.text}
        rows={3}
        required
      />
      <ProposedNames item={item} typed={mine?.values} />
      <div className="proposal__row">
        <TermField
          id={`term-${position}`}
          label={words.term}
          defaultValue={mine?.values.term ?? item.term ?? undefined}
          error={mine?.errors.term}
        />
        <FormActions>
          <Button aria-label={words.saveItem(position)}>{words.save}</Button>
        </FormActions>
      </div>
    </Form>
  )
}
