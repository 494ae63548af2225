import { reportText } from '#app/text/report.ts'
import { Notice } from '#app/ui/notice.tsx'

type OpenImport = { id: string; filename: string; kept: number }

/** Imports that were begun and still wait for someone to review them. */
export function OpenImports({ imports, href }: { imports: readonly OpenImport[]; href: string }) {
  const words = reportText.openImport
  return imports.map(({ id, filename, kept }) => (
    <Notice key={id} kind="warn" title={words.title}>
      <p>
        {words.detail(filename, kept)} <a href={`${href}/${id}`}>{words.step}</a>
      </p>
    </Notice>
  ))
}
