import { roleLabels } from '#app/text/actions.ts'
import { roleMeanings, memberPage as words } from '#app/text/members.ts'
import { Button } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { ROLES, type Role } from '#workflows/roles.ts'

const options = ROLES.map((role) => ({ value: role, label: roleLabels[role], hint: roleMeanings[role] }))

interface RoleFormProps {
  /** The role that the page showed: another one by now is a stale save. */
  from: Role
  chosen: Role
  error?: string
  button: string
}

export function RoleForm({ from, chosen, error, button }: RoleFormProps) {
  return (
    <Form intent="changeRole" hidden={{ from }}>
      <RadioGroup
        name="role"
        label={words.role}
        options={options}
        defaultValue={chosen}
        error={error}
        required
      />
      <FormActions>
        <Button variant="primary">{button}</Button>
      </FormActions>
    </Form>
  )
}
