import { actionPage } from '#app/text/action-page.ts'
import { eventLabels } from '#app/text/actions.ts'
import { formatDate } from '#app/text/dates.ts'
import { fileSize } from '#app/text/files.ts'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Done } from './done.tsx'
import type { ActionPageData } from './page-data.server.ts'

const words = actionPage.evidence
const additions = [
  { type: 'addFile', icon: 'upload' },
  { type: 'addLink', icon: 'link' },
] as const

/** What shows that it was done: links and files. */
export function EvidencePanel(page: ActionPageData) {
  const { base, evidence, work } = page
  const add = additions.filter(({ type }) => work.includes(type))
  const buttons = (
    <ButtonGroup>
      {add.map(({ type, icon }) => (
        <LinkButton key={type} small icon={icon} href={`${base}/stappen/${type}`}>
          {eventLabels[type].button}
        </LinkButton>
      ))}
    </ButtonGroup>
  )
  return (
    <Panel id="bewijs" title={words.title} aside={add.length > 0 ? buttons : null}>
      <Done {...page} at="bewijs" />
      {evidence.length === 0 ? <p className="muted">{words.empty}</p> : null}
      <ul className="items">
        {evidence.map((piece) => (
          <Piece key={piece.number} base={base} piece={piece} mayRemove={work.includes('removeEvidence')} />
        ))}
      </ul>
    </Panel>
  )
}

type PieceProps = { base: string; piece: ActionPageData['evidence'][number]; mayRemove: boolean }

function Piece({ base, piece, mayRemove }: PieceProps) {
  const { number, kind, title, url, file_name, byte_size, author_name, created_at } = piece
  const isFile = kind === 'file'
  return (
    <li className="item">
      <div className="item__text">
        <p className="item__title">
          <Icon name={isFile ? 'file' : 'link'} size={18} />{' '}
          <a
            href={isFile ? `${base}/bewijs/${number}` : (url ?? base)}
            rel={isFile ? undefined : 'noreferrer'}
          >
            {title}
          </a>
        </p>
        <p className="item__meta">
          {[
            isFile ? `${file_name}, ${fileSize(byte_size ?? 0)}` : hostOf(url),
            author_name ?? actionPage.someone,
            formatDate(created_at),
          ].join(actionPage.between)}
        </p>
      </div>
      {mayRemove ? (
        <LinkButton
          small
          variant="quiet"
          href={`${base}/stappen/removeEvidence?evidence=${number}`}
          aria-label={words.removeFor(title)}
        >
          {words.remove}
        </LinkButton>
      ) : null}
    </li>
  )
}

const hostOf = (url: string | null) => (url && URL.canParse(url) ? new URL(url).hostname : '')
