import { toQuery } from '#app/http/action-list/address.ts'
import { tableText, viewsText } from '#app/text/table.ts'
import { Chips } from '#app/ui/chips.tsx'
import { errorList } from '#app/ui/error-list.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { SavedView } from '#db/queries/saved-views.ts'
import type { ViewsAnswer } from './saved-views.server.ts'
import type { TablePage } from './table-page.server.ts'
import { ManageViews, SaveView } from './view-forms.tsx'

type Refused = Extract<ViewsAnswer, { ok: false }>

const standing = [
  { name: viewsText.all, query: '' },
  { name: viewsText.mine, query: toQuery({ trekker: ['ik'] }) },
  { name: tableText.late, query: toQuery({ teLaat: true }) },
  { name: tableText.still, query: toQuery({ stil: true }) },
]

/** Ready-made lists, one's own and those that others share: links, since a view is nothing but an address. */
export function SavedViews({ page, refused }: { page: TablePage; refused?: Refused }) {
  const { base, query, savedViews } = page
  const chips = [...standing, ...savedViews.map((view) => ({ name: nameOf(view), query: view.query }))]
  const own = savedViews.filter((view) => view.is_own)
  const isKept = chips.some((chip) => chip.query === query)
  const errors = refused?.errors ?? {}
  const prefix = refused?.values.intent === 'changeView' ? `${refused.values.id}-` : ''
  return (
    <>
      <ErrorSummary errors={errorList(errors, { name: viewsText.name }, { name: `${prefix}name` })} />
      <div className="views">
        <Chips
          label={viewsText.title}
          chips={chips.map((chip) => ({
            label: chip.name,
            href: `${base}/tabel${chip.query && `?${chip.query}`}`,
            current: chip.query === query,
          }))}
        />
        {isKept ? null : <SaveView {...{ query, refused }} />}
        {own.length > 0 ? <ManageViews {...{ own, query, refused }} /> : null}
      </div>
    </>
  )
}

const nameOf = ({ name, is_own, person_name }: SavedView) =>
  is_own ? name : viewsText.sharedBy(name, person_name)
