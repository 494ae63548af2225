import type { FormErrors } from '#app/http/forms.ts'
import { mailSettings } from '#app/text/mail-settings.ts'
import { MailSettingsForm } from '#app/ui/mail-settings-form.tsx'
import { Panel } from '#app/ui/panel.tsx'

interface MailPanelProps {
  settings: { digest: string; news: boolean }
  errors: FormErrors
}

export function MailPanel(props: MailPanelProps) {
  return (
    <Panel id="berichten" title={mailSettings.title}>
      <MailSettingsForm {...props} />
    </Panel>
  )
}
