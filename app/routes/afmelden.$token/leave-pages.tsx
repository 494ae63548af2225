import type { FormErrors } from '#app/http/forms.ts'
import { mailSettings, leavePage as words } from '#app/text/mail-settings.ts'
import { Button } from '#app/ui/button.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { MailSettingsForm } from '#app/ui/mail-settings-form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PageShell } from '#app/ui/page-shell.tsx'
import { Panel } from '#app/ui/panel.tsx'

/** The same page for every address that opens nothing. */
export function GonePage() {
  return (
    <PageShell search={false}>
      <PageHead title={words.gone.title} />
      <Stack>
        <p>{words.gone.why}</p>
        <p>
          <a href="/account#berichten">{words.gone.link}</a>
        </p>
      </Stack>
    </PageShell>
  )
}

interface SettingsPageProps {
  settings: { email: string; digest: string; news: boolean }
  done: string | null
  errors: FormErrors
}

export function SettingsPage({ settings, done, errors }: SettingsPageProps) {
  const hasLeft = settings.digest === 'none'
  return (
    <PageShell search={false}>
      <PageHead title={words.title} sub={words.sub(settings.email)} />
      <Stack>
        {done === 'afgemeld' ? (
          <Notice kind="ok" title={words.left.title}>
            <p>{words.left.why}</p>
          </Notice>
        ) : null}
        {done === 'bewaard' ? <Notice kind="ok" title={mailSettings.done} /> : null}
        {hasLeft ? (
          <p>{done === 'afgemeld' ? words.again : `${words.alreadyLeft} ${words.again}`}</p>
        ) : (
          <LeaveForm />
        )}
        <Panel id="berichten" title={hasLeft ? mailSettings.title : words.other}>
          <MailSettingsForm settings={settings} errors={errors} />
        </Panel>
      </Stack>
    </PageShell>
  )
}

function LeaveForm() {
  return (
    <Form intent="leave">
      <p>{words.ask}</p>
      <FormActions>
        <Button variant="primary">{words.button}</Button>
      </FormActions>
    </Form>
  )
}
