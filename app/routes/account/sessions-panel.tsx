import { account } from '#app/text/account.ts'
import { Button } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'

const shown = 10

interface SessionsPanelProps {
  sessions: readonly { isHere: boolean; since: string; seen: string }[]
}

export function SessionsPanel({ sessions }: SessionsPanelProps) {
  const words = account.sessions
  const more = sessions.length - shown
  return (
    <Panel id="apparaten" title={words.title}>
      <Stack>
        <ul className="plain-list stack stack--tight">
          {sessions.slice(0, shown).map(({ isHere, since, seen }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once; the digest of a session is nobody's business.
            <li key={index}>
              {isHere ? <strong>{words.here}</strong> : words.other}
              <span className="muted small">{words.times(since, seen)}</span>
            </li>
          ))}
        </ul>
        {more > 0 ? <p>{words.more(more)}</p> : null}
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
