import { toAddress } from '#app/http/action-list/address.ts'
import { tableText } from '#app/text/table.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { TablePage } from './table-page.server.ts'

export function Ignored({ names }: { names: readonly string[] }) {
  return names.length > 0 ? <Notice kind="warn">{tableText.ignored(names)}</Notice> : null
}

/** No row to show: nothing found, or a page past the last. */
export function EmptyTable({ base, total, pages, view }: TablePage) {
  const path = `${base}/tabel`
  if (total > 0) {
    const { title, detail, step } = tableText.pastTheEnd
    return (
      <Empty
        title={title}
        detail={detail(pages)}
        step={step}
        href={toAddress(path, { ...view, pagina: 1 })}
      />
    )
  }
  return <Empty {...tableText.nothingFound} href={path} />
}

type EmptyProps = { title: string; detail: string; step: string; href: string }

function Empty({ title, detail, step, href }: EmptyProps) {
  return (
    <Panel variant="quiet">
      <EmptyState title={title} step={<LinkButton href={href}>{step}</LinkButton>}>
        {detail}
      </EmptyState>
    </Panel>
  )
}
