import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { roleLabels } from '#app/text/actions.ts'
import { roleMeanings, addMemberPage as words } from '#app/text/members.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { ROLES } from '#workflows/roles.ts'

const roles = ROLES.map((role) => ({ value: role, label: roleLabels[role], hint: roleMeanings[role] }))
const labels = { email: words.email, role: words.role, name: words.name, functionTitle: words.functionTitle }

export function AddMemberForm({ errors, values }: { errors: FormErrors; values: FormValues }) {
  return (
    <>
      <ErrorSummary errors={errorList(errors, labels)} />
      <Form intent="addMember">
        <TextField
          name="email"
          type="email"
          label={words.email}
          autoComplete="off"
          defaultValue={values.email}
          error={errors.email}
          required
        />
        <RadioGroup
          name="role"
          label={words.role}
          options={roles}
          defaultValue={values.role}
          error={errors.role}
          required
        />
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          autoComplete="off"
          maxLength={120}
          defaultValue={values.name}
          error={errors.name}
        />
        <TextField
          name="functionTitle"
          label={words.functionTitle}
          autoComplete="off"
          maxLength={160}
          defaultValue={values.functionTitle}
          error={errors.functionTitle}
        />
        <FormActions>
          <Button variant="primary">{words.button}</Button>
        </FormActions>
      </Form>
    </>
  )
}
