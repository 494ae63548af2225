import type { DemoAccount } from '#app/auth/demo-accounts.ts'
import { demoAccounts, signIn } from '#app/text/sign-in.ts'
import { Button } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Step, StepList } from '#app/ui/step.tsx'

/** One button a role: a newcomer looks around as any of them. */
export function DemoAccounts({ accounts }: { accounts: readonly DemoAccount[] }) {
  return (
    <Panel id="demo" title={signIn.demo.title}>
      <Stack>
        <p>{signIn.demo.sub}</p>
        <StepList>
          {accounts.map((account) => (
            <Step
              key={account}
              control={
                <Form intent="demo" hidden={{ account }}>
                  <Button>{demoAccounts[account].label}</Button>
                </Form>
              }
              why={demoAccounts[account].does}
            />
          ))}
        </StepList>
      </Stack>
    </Panel>
  )
}
