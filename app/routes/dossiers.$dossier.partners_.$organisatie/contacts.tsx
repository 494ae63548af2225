import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { partnerPage as words } from '#app/text/partners.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { TextField } from '#app/ui/text-field.tsx'

interface Contact {
  personId: string
  name: string
  email: string
  functionTitle: string
}

export function ContactList({ contacts, manages }: { contacts: readonly Contact[]; manages: boolean }) {
  if (contacts.length === 0) return <p>{words.noContacts}</p>
  return (
    <Stack>
      <ul className="plain-list">
        {contacts.map(({ personId, name, email, functionTitle }) => (
          <li key={personId}>
            <strong>{name}</strong>
            <div className="muted small">{[functionTitle, email].filter(Boolean).join(' · ')}</div>
            {manages ? (
              <Form intent="endContact" hidden={{ personId }}>
                <Button small aria-label={words.endLabel(name)}>
                  {words.end}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {manages ? <p className="muted small">{words.endMeans}</p> : null}
    </Stack>
  )
}

const labels = { email: words.email, name: words.name, functionTitle: words.functionTitle }

interface AddContactFormProps {
  errors: FormErrors
  values: FormValues
  domain: string | null
}

export function AddContactForm({ errors, values, domain }: AddContactFormProps) {
  const field = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    defaultValue: values[name],
    error: errors[name],
  })
  return (
    <>
      <ErrorSummary errors={errorList(errors, labels)} />
      <Form intent="addContact">
        <TextField
          {...field('email')}
          type="email"
          hint={domain ? words.otherDomain(domain) : undefined}
          autoComplete="off"
          required
        />
        <TextField {...field('name')} maxLength={120} autoComplete="off" required />
        <TextField {...field('functionTitle')} maxLength={160} autoComplete="off" />
        <FormActions>
          <Button variant="primary">{words.button}</Button>
        </FormActions>
      </Form>
    </>
  )
}
