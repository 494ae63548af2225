import { admin as words } from '#app/text/admin.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/text-field.tsx'

/** A search is an address: it can be kept, sent and gone back to. */
export function AccountSearch({ search }: { search: string }) {
  return (
    <search>
      <form action="/beheer" className="form form--inline">
        <TextField
          name="zoek"
          type="search"
          label={words.search}
          defaultValue={search}
          autoComplete="off"
          maxLength={100}
          markOptional={false}
        />
        <Button icon="search">{words.searchButton}</Button>
        {search ? <a href="/beheer">{words.all}</a> : null}
      </form>
    </search>
  )
}
