import { boardText } from '#app/text/board.ts'
import { Button } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { BoardPage } from './board-page.server.ts'

/** The finer filters: who, and about what. Open when one of them is set. */
export function FilterForm({ filters, options }: BoardPage) {
  const { toon, trekker, deelaspect } = filters
  const owners = [
    ...options.owners.map(({ id, name }) => ({ value: id, label: name })),
    { value: 'geen', label: boardText.noOwner },
  ]
  return (
    <details className="board-filters__more" open={Boolean(trekker || deelaspect)}>
      <summary className="chip">{boardText.more}</summary>
      <form method="get" className="form form--inline">
        {toon ? <input type="hidden" name="toon" value={toon} /> : null}
        <SelectField
          name="trekker"
          label={boardText.owner}
          options={owners}
          placeholder={boardText.anyOwner}
          defaultValue={trekker}
          markOptional={false}
        />
        {options.themes.length > 0 ? (
          <SelectField
            name="deelaspect"
            label={boardText.theme}
            options={options.themes.map((theme) => ({ value: theme, label: theme }))}
            placeholder={boardText.anyTheme}
            defaultValue={deelaspect}
            markOptional={false}
          />
        ) : null}
        <Button>{boardText.apply}</Button>
      </form>
    </details>
  )
}
