import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportActionList } from '#app/http/action-list/export.server.ts'
import { toXlsx } from '#app/http/action-list/xlsx.server.ts'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function loader(args: LoaderFunctionArgs) {
  return exportActionList(args, { extension: 'xlsx', type, make: toXlsx })
}
