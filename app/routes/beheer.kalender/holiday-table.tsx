import { calendarText as words } from '#app/text/calendar.ts'
import { fullDay } from '#app/text/planner.ts'
import { Button } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { Table } from '#app/ui/table.tsx'

interface Holiday {
  day_on: string
  name: string
  counts: boolean
  is_own: boolean
}

/** 5 May is a day off for most offices once in five years. */
const isLustrum = ({ day_on }: Holiday) => day_on.endsWith('-05-05') && Number(day_on.slice(0, 4)) % 5 === 0

export function HolidayTable({ holidays }: { holidays: readonly Holiday[] }) {
  return (
    <Table caption={words.caption} hideCaption dense>
      <thead>
        <tr>
          <th scope="col">{words.columns.day}</th>
          <th scope="col">{words.columns.name}</th>
          <th scope="col">{words.columns.counts}</th>
          <th scope="col">{words.columns.step}</th>
        </tr>
      </thead>
      <tbody>
        {holidays.map((holiday) => (
          <tr key={holiday.day_on}>
            <th scope="row">{fullDay(holiday.day_on)}</th>
            <td>
              {holiday.name}
              {isLustrum(holiday) ? <span className="muted small">{` (${words.lustrum})`}</span> : null}
              {holiday.is_own ? <span className="muted small">{` (${words.own})`}</span> : null}
            </td>
            <td>{holiday.counts ? words.yes : words.no}</td>
            <td>
              <HolidayStep {...holiday} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function HolidayStep({ day_on: day, name, counts, is_own }: Holiday) {
  const step = is_own ? words.remove : counts ? words.turnOff : words.turnOn
  const hidden: Record<string, string> = is_own ? { day } : { day, counts: counts ? 'nee' : 'ja' }
  return (
    <Form intent={is_own ? 'removeHoliday' : 'setCounts'} hidden={hidden} layout="inline">
      <Button small aria-label={words.stepLabel(step, name, day)}>
        {step}
      </Button>
    </Form>
  )
}
