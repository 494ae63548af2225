import { comments } from '#app/text/comments.ts'
import { Button } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { ActionPageData } from './page-data.server.ts'

const words = comments.follow

/** Whether one hears of what happens to the action; one press changes it, and it is remembered. */
export function FollowPanel({ base, nonce, follows }: ActionPageData) {
  return (
    <Panel id="volgen">
      <Stack>
        <p>{follows ? words.on : words.off}</p>
        <Form
          intent={follows ? 'unfollow' : 'follow'}
          nonce={`${nonce}-volgen`}
          action={base}
          layout="inline"
        >
          <Button small>{follows ? words.stop : words.start}</Button>
        </Form>
      </Stack>
    </Panel>
  )
}
