import type { LoaderFunctionArgs } from '@remix-run/node'
import { toCsv } from '#app/http/action-list/csv.server.ts'
import { exportActionList } from '#app/http/action-list/export.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return exportActionList(args, { extension: 'csv', type: 'text/csv; charset=utf-8', make: toCsv })
}
