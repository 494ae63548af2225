import type { FormErrors, FormValues } from '#app/http/forms.ts'
import { account } from '#app/text/account.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextField } from '#app/ui/text-field.tsx'

const words = account.keys

interface Key {
  id: string
  name: string
  created: string
  used: string
}

interface KeysPanelProps {
  keys: readonly Key[]
  nonce: string
  answer: { errors: FormErrors; values: FormValues; newKey?: string } | undefined
}

export function KeysPanel({ keys, nonce, answer }: KeysPanelProps) {
  const errors = answer?.errors ?? {}
  return (
    <Panel id="sleutels" title={words.title}>
      <Stack>
        {answer?.newKey ? <NewKey value={answer.newKey} /> : null}
        <ErrorSummary errors={errorList(errors, { keyName: words.name })} />
        <p>{words.why}</p>
        {keys.length > 0 ? (
          <>
            <KeyTable keys={keys} />
            <p id="intrekken" className="muted small">
              {words.revokeWhy}
            </p>
          </>
        ) : (
          <p>{words.none}</p>
        )}
        <Form intent="createKey" nonce={nonce}>
          <TextField
            name="keyName"
            label={words.name}
            hint={words.nameHint}
            maxLength={80}
            autoComplete="off"
            defaultValue={answer?.values.keyName}
            error={errors.keyName}
            required
          />
          <FormActions>
            <Button>{words.create}</Button>
          </FormActions>
        </Form>
      </Stack>
    </Panel>
  )
}

function NewKey({ value }: { value: string }) {
  return (
    <Notice kind="ok" title={words.newTitle}>
      <p>{words.newWhy}</p>
      <p>
        <code>{value}</code>
      </p>
    </Notice>
  )
}

function KeyTable({ keys }: { keys: readonly Key[] }) {
  return (
    <Table caption={words.caption}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.created}</th>
          <th scope="col">{words.used}</th>
          <th scope="col">{words.step}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ id, name, created, used }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{created}</td>
            <td>{used}</td>
            <td>
              <Form intent="revokeKey" hidden={{ key: id }} layout="inline">
                <Button
                  variant="danger"
                  small
                  aria-label={words.revokeNamed(name)}
                  aria-describedby="intrekken"
                >
                  {words.revoke}
                </Button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
