import { linksPanel as words } from '#app/text/alignment-page.ts'
import { formatDateShort } from '#app/text/dates.ts'
import { Button } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Panel } from '#app/ui/panel.tsx'
import type { AlignmentPageData } from './page-data.server.ts'

type ContactLink = AlignmentPageData['links'][number]

/** Who can answer by a link, and what became of it; the coordinator and the chair void one, or send a new one. */
export function LinksPanel({ alignment, links, linkDone, nonce, now }: AlignmentPageData) {
  const isLaid = alignment.presented_version > 0 && !alignment.released
  if (!isLaid || links.length === 0) return null
  return (
    <Panel id="links" title={words.title}>
      <Stack>
        {linkDone ? <Notice kind="ok">{words.done[linkDone]}</Notice> : null}
        <p className="muted">{words.intro}</p>
        <ul className="plain-list">
          {links.map((link) => (
            <li key={link.id}>
              <strong>{link.name}</strong>
              <div className="muted small">{standing(link, now)}</div>
              <Cluster>
                <Form intent="sendLink" nonce={`${nonce}-${link.id}`} hidden={{ contactId: link.id }}>
                  <Button small aria-label={words.sendTo(link.name)}>
                    {words.send}
                  </Button>
                </Form>
                {isOpen(link, now) ? (
                  <Form intent="revokeLink" nonce={`${nonce}-${link.id}-x`} hidden={{ contactId: link.id }}>
                    <Button small variant="quiet" aria-label={words.revokeOf(link.name)}>
                      {words.revoke}
                    </Button>
                  </Form>
                ) : null}
              </Cluster>
            </li>
          ))}
        </ul>
      </Stack>
    </Panel>
  )
}

const isOpen = ({ expires_at, used_at, revoked_at }: ContactLink, now: Date) =>
  expires_at !== null && !used_at && !revoked_at && expires_at > now

function standing({ created_at, expires_at, used_at, revoked_at }: ContactLink, now: Date): string {
  if (!created_at || !expires_at) return words.none
  if (revoked_at) return words.revoked(formatDateShort(revoked_at, now))
  if (used_at) return words.used(formatDateShort(used_at, now))
  if (expires_at <= now) return words.expired(formatDateShort(expires_at, now))
  return words.open(formatDateShort(created_at, now), formatDateShort(expires_at, now))
}
