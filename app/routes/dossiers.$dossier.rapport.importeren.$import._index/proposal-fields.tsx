import { reviewText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { FormActions } from '#app/ui/form.tsx'
import { TermField } from '#app/ui/term-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { ProposedNames } from './proposed-names.tsx'
import { type Refused, type ReviewItem, stepButton } from './review-page.ts'

interface ProposalFieldsProps {
  item: ReviewItem
  refused: Refused | undefined
}

/** Text and term of a proposal; after a refusal with what was typed. */
export function ProposalFields({ item, refused }: ProposalFieldsProps) {
  const { id, position } = item
  const typed = refused?.typed[id]
  const errors = refused?.wrong.find((one) => one.id === id)?.errors
  return (
    <div className="form">
      <input type="hidden" name={`seen.${id}`} value={item.seen} />
      <TextArea
        name={`text.${id}`}
        id={`text-${position}`}
        label={words.text}
        defaultValue={typed?.text ?? item.body}
        error={errors?.text}
        rows={3}
        required
      />
      <ProposedNames item={item} typed={typed} />
      <div className="proposal__row">
        <TermField
          name={`term.${id}`}
          id={`term-${position}`}
          label={words.term}
          defaultValue={typed?.term ?? item.term ?? undefined}
          error={errors?.term}
        />
        <FormActions>
          <Button aria-label={words.saveItem(position)} {...stepButton('editItem', item)}>
            {words.save}
          </Button>
        </FormActions>
      </div>
    </div>
  )
}
