import { feedPanel as words } from '#app/text/calendar-feed.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-field.tsx'
import { Form, FormActions } from '#app/ui/form.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { CalendarPanelData } from './calendar.server.ts'

interface CalendarPanelProps extends CalendarPanelData {
  /** Just made: shown this once. */
  address: string | undefined
}

/** The new address must be in sight. */
const HERE = '/account#agenda'

export function CalendarPanel({ feed, dossiers, address }: CalendarPanelProps) {
  return (
    <Panel id="agenda" title={words.title}>
      <Stack>
        {address ? <NewAddress value={address} /> : null}
        <p>{`${dossiers.length > 0 ? words.why : words.whyPartner} ${words.secret}`}</p>
        <p>{feed ? words.since(feed.made, feed.read) : words.none}</p>
        {feed?.isEmpty ? <p>{whyEmpty(feed.whole, dossiers)}</p> : null}
        {feed && dossiers.length > 0 ? <ChoiceForm dossiers={dossiers} whole={feed.whole} /> : null}
        {feed ? (
          <>
            <p id="agenda-vernieuwen" className="muted small">
              {words.renewWhy}
            </p>
            <Cluster>
              <Form intent="makeCalendar" action={HERE} layout="inline">
                <Button aria-describedby="agenda-vernieuwen">{words.renew}</Button>
              </Form>
              <Form intent="revokeCalendar" layout="inline">
                <Button variant="danger">{words.revoke}</Button>
              </Form>
            </Cluster>
          </>
        ) : (
          <Form intent="makeCalendar" action={HERE}>
            <FormActions>
              <Button>{words.make}</Button>
            </FormActions>
          </Form>
        )}
      </Stack>
    </Panel>
  )
}

function whyEmpty(whole: readonly string[], dossiers: CalendarPanelData['dossiers']): string {
  if (dossiers.length === 0) return words.empty.partner
  return dossiers.some(({ value }) => whole.includes(value)) ? words.empty.whole : words.empty.own
}

function NewAddress({ value }: { value: string }) {
  return (
    <Notice kind="ok" title={words.newTitle}>
      <p>{words.newWhy}</p>
      <p>
        <code className="breaks">{value}</code>
      </p>
      <p>
        <a href={value.replace(/^https?:/, 'webcal:')}>{words.open}</a>
      </p>
    </Notice>
  )
}

function ChoiceForm({
  dossiers,
  whole,
}: {
  dossiers: CalendarPanelData['dossiers']
  whole: readonly string[]
}) {
  return (
    <Form intent="chooseCalendar">
      <CheckboxGroup
        name="dossier"
        label={words.choice}
        hint={words.choiceHint}
        options={dossiers}
        defaultValues={whole}
        markOptional={false}
      />
      <FormActions>
        <Button>{words.save}</Button>
      </FormActions>
    </Form>
  )
}
