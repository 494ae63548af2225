import { actionPage } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { formatDate } from '#app/text/dates.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Cluster } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { ActionPageData } from './page-data.server.ts'

const words = actionPage.evidence

export function EvidencePanel({ base, evidence, work }: ActionPageData) {
  const add = (['addFile', 'addLink'] as const).filter((type) => work.includes(type))
  return (
    <Panel
      id="bewijs"
      title={words.title}
      aside={
        <Cluster>
          {add.map((type) => (
            <LinkButton
              key={type}
              small
              icon={type === 'addFile' ? 'upload' : 'link'}
              href={`${base}/stappen/${type}`}
            >
              {eventLabels[type].button}
            </LinkButton>
          ))}
        </Cluster>
      }
    >
      {evidence.length === 0 ? <p>{words.empty}</p> : null}
      <ul className="items">
        {evidence.map((piece) => (
          <li key={piece.number} className="item">
            <div>
              <p className="item__title">
                <Icon name={piece.kind} />{' '}
                <a href={piece.kind === 'file' ? `${base}/bewijs/${piece.number}` : (piece.url ?? base)}>
                  {piece.title}
                </a>
              </p>
              <p className="item__meta">
                {words.by(piece.author_name ?? actionPage.someone, formatDate(piece.created_at))}
              </p>
            </div>
            {work.includes('removeEvidence') ? (
              <LinkButton
                small
                variant="quiet"
                href={`${base}/stappen/removeEvidence?evidence=${piece.number}`}
                aria-label={words.removeFor(piece.title)}
              >
                {words.remove}
              </LinkButton>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
