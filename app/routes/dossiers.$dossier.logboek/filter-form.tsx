import { actionNumber } from '#app/text/board.ts'
import { type LogKind, logText } from '#app/text/log.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { LogPage } from './log-page.server.ts'

const kinds = (Object.keys(logText.kinds) as LogKind[]).map((value) => ({
  value,
  label: logText.kinds[value],
}))

/** A longer list nobody goes through: then the number is typed. */
const MOST_OPTIONS = 300

export function LogFilterForm({ filters, errors, options }: LogPage) {
  const { actie, persoon, soort, van, tot } = filters
  const actions = options.actions.map(({ number, title }) => ({
    value: String(number),
    label: `${actionNumber(number)} ${title}`,
  }))
  const people = options.people.map(({ id, name }) => ({ value: id, label: name }))
  const common = { markOptional: false }
  const isFiltered = [actie, persoon, soort, van, tot].some((value) => value !== undefined)
  return (
    <search>
      <form method="get" className="form form--inline log-filters" aria-label={logText.filters}>
        {actions.length > MOST_OPTIONS ? (
          <TextField
            {...{ ...common, name: 'actie', label: logText.actionNumber }}
            defaultValue={actie ? actionNumber(actie) : ''}
          />
        ) : (
          <SelectField
            {...{ ...common, name: 'actie', label: logText.action, options: actions }}
            placeholder={logText.anyAction}
            defaultValue={actie ? String(actie) : ''}
          />
        )}
        <SelectField
          {...{ ...common, name: 'persoon', label: logText.person, options: people }}
          placeholder={logText.anyPerson}
          defaultValue={persoon}
        />
        <SelectField
          {...{ ...common, name: 'soort', label: logText.kind, options: kinds }}
          placeholder={logText.anyKind}
          defaultValue={soort}
        />
        <DateField {...common} name="van" label={logText.from} defaultValue={van} error={errors.van} />
        <DateField {...common} name="tot" label={logText.to} defaultValue={tot} error={errors.tot} />
        <Button>{logText.apply}</Button>
        {isFiltered ? (
          <LinkButton href="logboek" variant="quiet">
            {logText.clear}
          </LinkButton>
        ) : null}
      </form>
    </search>
  )
}
