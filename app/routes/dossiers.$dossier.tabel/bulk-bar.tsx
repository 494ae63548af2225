import { toAddress, toQuery } from '#app/http/action-list/address.ts'
import { eventLabels } from '#app/text/actions.ts'
import { bulkText } from '#app/text/bulk.ts'
import { ui } from '#app/text/ui.ts'
import { Button } from '#app/ui/button.tsx'
import type { TablePage } from './table-page.server.ts'

/** The checkboxes of the rows belong to this form. */
export const BULK_FORM = 'stappen'

/** Under the table, and in sight as soon as a row is chosen: one step for all of them. */
export function BulkBar({ base, steps, view, selectAll, choice }: TablePage) {
  if (steps.length === 0) return null
  const noStep = choice.missing.includes('stap')
  const here = toAddress(`${base}/tabel`, view)
  const all = `${here}${here.includes('?') ? '&' : '?'}selecteer=alles`
  return (
    <form id={BULK_FORM} className="bulk-bar" action={`${base}/tabel/stappen`}>
      <input type="hidden" name="terug" value={toQuery(view)} />
      <label htmlFor="stap">{bulkText.withSelected}</label>
      <select
        id="stap"
        name="stap"
        className="input input--short input--small"
        defaultValue={choice.step}
        {...(noStep ? { 'aria-invalid': true, 'aria-describedby': 'stap-fout' } : {})}
      >
        <option value="">{bulkText.chooseStep}</option>
        {steps.map((type) => (
          <option key={type} value={type}>
            {eventLabels[type].button}
          </option>
        ))}
      </select>
      <Button small variant="primary">
        {bulkText.go}
      </Button>
      <a
        href={selectAll ? here : all}
        data-select-all="actie"
        data-all={bulkText.selectAll(true)}
        data-none={bulkText.selectAll(false)}
      >
        {bulkText.selectAll(!selectAll)}
      </a>
      {noStep ? (
        <p className="field__error" id="stap-fout">
          <span className="visually-hidden">{ui.errorPrefix} </span>
          {bulkText.missing.stap}
        </p>
      ) : null}
    </form>
  )
}
