import { accountPage as words } from '#app/text/admin.ts'
import { Button } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Step, StepList } from '#app/ui/step.tsx'

export function AccountSteps({ isClosed, isInvited }: { isClosed: boolean; isInvited: boolean }) {
  return (
    <Panel id="stappen" title={words.steps}>
      <StepList>
        {isInvited && !isClosed ? (
          <Step
            control={
              <Form intent="resend">
                <Button>{words.resend}</Button>
              </Form>
            }
            why={words.resendWhy}
          />
        ) : null}
        {isClosed ? (
          <Step
            control={
              <Form intent="open">
                <Button>{words.open}</Button>
              </Form>
            }
            why={words.openWhy}
          />
        ) : (
          <Step
            control={
              <Form intent="close">
                <Button variant="danger">{words.close}</Button>
              </Form>
            }
            why={words.closeWhy}
          />
        )}
      </StepList>
    </Panel>
  )
}
