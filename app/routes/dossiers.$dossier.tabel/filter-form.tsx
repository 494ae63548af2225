import { isNarrowed, toAddress } from '#app/http/action-list/address.ts'
import { healthLabels, noTerm, stateLabels, termLabels } from '#app/text/actions.ts'
import { columnLabels, tableText } from '#app/text/table.ts'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { ACTION_STATES, HEALTHS, TERMS } from '#workflows/action-item/states.ts'
import { CheckFacet, Facet, FacetCheck } from './facet.tsx'
import type { TablePage } from './table-page.server.ts'
import { ViewFacet } from './view-facet.tsx'

const labelled = <V extends string>(values: readonly V[], labels: Record<V, string>) =>
  values.map((value) => ({ value: value as string, label: labels[value] }))
const none = (label: string) => ({ value: 'geen', label })

/** Filters, order, columns and group: one form that becomes the address of the list. Works without script. */
export function FilterForm(page: TablePage) {
  const { view, owners, themes, base } = page
  return (
    <form className="filters" aria-label={tableText.filters}>
      <div className="filters__search">
        <label className="visually-hidden" htmlFor="zoek">
          {tableText.search}
        </label>
        <Icon name="search" size={16} />
        <input
          id="zoek"
          name="zoek"
          type="search"
          className="input input--small"
          placeholder={tableText.search}
          maxLength={200}
          defaultValue={view.zoek}
        />
      </div>
      <CheckFacet
        name="status"
        label={columnLabels.status}
        options={labelled(ACTION_STATES, stateLabels)}
        chosen={view.status}
      />
      <CheckFacet
        name="termijn"
        label={columnLabels.termijn}
        options={[...labelled(TERMS, termLabels), none(noTerm)]}
        chosen={view.termijn}
      />
      <CheckFacet
        name="trekker"
        label={columnLabels.trekker}
        options={[
          { value: 'ik', label: tableText.mine },
          ...owners.map(({ id, name }) => ({ value: id, label: name })),
          none(tableText.nobody),
        ]}
        chosen={view.trekker}
      />
      {themes.length > 0 ? (
        <CheckFacet
          name="deelaspect"
          label={columnLabels.deelaspect}
          options={themes.map((theme) => ({ value: theme, label: theme }))}
          chosen={view.deelaspect}
        />
      ) : null}
      <Facet
        label={tableText.attention}
        count={view.gezondheid.length + Number(view.teLaat) + Number(view.stil)}
      >
        <FacetCheck name="teLaat" value="true" label={tableText.late} checked={view.teLaat} />
        <FacetCheck name="stil" value="true" label={tableText.still} checked={view.stil} />
        {[...labelled(HEALTHS, healthLabels), none(tableText.noHealth)].map(({ value, label }) => (
          <FacetCheck
            key={value}
            name="gezondheid"
            value={value}
            label={label}
            checked={view.gezondheid.some((health) => health === value)}
          />
        ))}
      </Facet>
      <ViewFacet {...page} />
      <Button small variant="primary">
        {tableText.apply}
      </Button>
      {isNarrowed(view) ? (
        <a
          href={toAddress(`${base}/tabel`, {
            kolommen: view.kolommen,
            groepeer: view.groepeer,
            sorteer: view.sorteer,
          })}
        >
          {tableText.clear}
        </a>
      ) : null}
    </form>
  )
}
