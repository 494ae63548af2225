import { overviewText } from '#app/text/overview.ts'
import { Panel } from '#app/ui/panel.tsx'
import type { Overview } from './overview-page.server.ts'

/** Whose dossier it is. */
export function AboutPanel({ dossier }: Overview) {
  if (!dossier.committee) return null
  return (
    <Panel id="over" title={overviewText.about}>
      <p className="small">{dossier.committee}</p>
    </Panel>
  )
}
