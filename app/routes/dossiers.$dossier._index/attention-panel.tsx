import { actionNumber, boardText } from '#app/text/board.ts'
import { overviewText } from '#app/text/overview.ts'
import { Chips } from '#app/ui/chips.tsx'
import { Cluster } from '#app/ui/layout.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { type Attention, attentionOf } from './attention.ts'
import type { Overview } from './overview-page.server.ts'

const MOST = 6
const words = overviewText.attention

/** What is late, stuck or still, each action once; the whole lists stand behind the same filters on the board. */
export function AttentionPanel({ actions, counts, today, dossier }: Overview) {
  const base = `/dossiers/${dossier.slug}`
  const list = attentionOf(actions, today)
  const chip = (toon: keyof typeof counts, label: string) => ({
    label,
    count: counts[toon],
    href: `${base}/bord?toon=${toon}`,
  })
  return (
    <Panel id="aandacht" title={words.title}>
      {list.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Chips
          label={words.filters}
          chips={[chip('laat', boardText.late), chip('vast', boardText.stuck), chip('stil', boardText.still)]}
        />
      )}
      <ul className="plain-list">
        {list.slice(0, MOST).map((item) => (
          <Item key={item.action.id} base={base} {...item} />
        ))}
      </ul>
      {list.length > MOST ? <p className="panel__foot">{words.more(list.length - MOST)}</p> : null}
    </Panel>
  )
}

function Item({ base, action, reasons }: Attention & { base: string }) {
  return (
    <li>
      <a href={`${base}/acties/${action.number}`}>
        {actionNumber(action.number)} {action.title}
      </a>
      <Cluster>
        {reasons.map(({ text, ...look }) => (
          <Tag key={text} {...look}>
            {text}
          </Tag>
        ))}
        <span className="muted small">{action.owner_name ?? boardText.noOwner}</span>
      </Cluster>
    </li>
  )
}
