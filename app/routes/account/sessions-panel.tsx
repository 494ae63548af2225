import { account } from '#app/text/account.ts'
import { Button } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Table } from '#app/ui/table.tsx'

interface SessionsPanelProps {
  sessions: readonly { isHere: boolean; since: string; seen: string }[]
}

export function SessionsPanel({ sessions }: SessionsPanelProps) {
  const words = account.sessions
  return (
    <Panel id="apparaten" title={words.title}>
      <Stack>
        <Table caption={words.title} hideCaption>
          <thead>
            <tr>
              <th scope="col">{words.where}</th>
              <th scope="col">{words.since}</th>
              <th scope="col">{words.seen}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ isHere, since, seen }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rendered once; the digest of a session is nobody's business.
              <tr key={index}>
                <th scope="row">{isHere ? <strong>{words.here}</strong> : words.other}</th>
                <td>{since}</td>
                <td>{seen}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <p>{words.why}</p>
        <Form intent="signOutEverywhere">
          <FormActions>
            <Button variant="danger">{words.button}</Button>
          </FormActions>
        </Form>
      </Stack>
    </Panel>
  )
}
