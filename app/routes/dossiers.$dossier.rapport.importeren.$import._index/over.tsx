import { reviewText as words } from '#app/text/import.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Cluster, Stack } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { ReviewPageData } from './review-page.ts'

/** An import that is closed: what became of it. */
export function Over({ page, base }: { page: ReviewPageData; base: string }) {
  const { over } = words
  if (page.import.state === 'confirmed')
    return (
      <Notice kind="ok" title={over.confirmed(page.counts.kept)}>
        <Stack tight>
          <p>{over.confirmedDetail}</p>
          <Cluster>
            <LinkButton href={`/dossiers/${page.slug}/bord`} variant="primary">
              {over.toBoard}
            </LinkButton>
            <LinkButton href={`${base}?rapport=${page.import.report_id}`}>{over.toReport}</LinkButton>
          </Cluster>
        </Stack>
      </Notice>
    )
  return (
    <Notice title={page.import.state === 'failed' ? over.failed : over.discarded}>
      <p>
        {over.discardedDetail} <a href={`${base}/importeren`}>{over.again}</a>
      </p>
    </Notice>
  )
}
