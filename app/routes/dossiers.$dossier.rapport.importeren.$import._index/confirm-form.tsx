import { reviewText as words } from '#app/text/import.ts'
import { Button } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { type ReviewPageData, seal } from './review-page.ts'

/** One button that says exactly what it will do; above the proposals and, once read, below them. */
export function ConfirmForm({ page, name }: { page: ReviewPageData; name: string }) {
  return (
    <Form intent="confirm" {...seal(page, name)}>
      <div>
        <Button variant="primary" icon="check">
          {words.confirm.button(page.counts.kept)}
        </Button>
      </div>
    </Form>
  )
}
