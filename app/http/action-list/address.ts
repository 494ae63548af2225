import type { ListParams, ViewParams } from './params.ts'

/** Promise: the query of an address, in one fixed order and without what goes without saying; '' when nothing is left. */
export function toQuery(view: Partial<ViewParams>): string {
  const search = new URLSearchParams()
  const put = (name: string, value: string) => value && search.append(name, value)
  put('zoek', view.zoek ?? '')
  put('termijn', (view.termijn ?? []).join())
  put('status', (view.status ?? []).join())
  put('trekker', (view.trekker ?? []).join())
  for (const theme of view.deelaspect ?? []) put('deelaspect', theme)
  put('gezondheid', (view.gezondheid ?? []).join())
  put('teLaat', view.teLaat ? 'true' : '')
  put('stil', view.stil ? 'true' : '')
  put('groepeer', view.groepeer ?? '')
  put('kolommen', (view.kolommen ?? []).join())
  put('sorteer', (view.sorteer ?? []).join())
  put('pagina', view.pagina && view.pagina > 1 ? String(view.pagina) : '')
  return search.toString().replaceAll('%2C', ',')
}

/** Promise: the address of the page with this view. */
export function toAddress(path: string, view: Partial<ViewParams>): string {
  const query = toQuery(view)
  return query ? `${path}?${query}` : path
}

/** Promise: whether the list is narrowed at all. */
export function isNarrowed(view: ListParams): boolean {
  const lists = [view.termijn, view.status, view.trekker, view.deelaspect, view.gezondheid]
  return lists.some((list) => list.length > 0) || view.teLaat || view.stil || view.zoek !== ''
}
