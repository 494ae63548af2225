import { actionPage } from '#app/text/action-page.ts'
import type { ActionPageData } from './page-data.server.ts'
import { Target } from './target.tsx'

/** Who and when, on a narrow screen, where the facts stand far below. */
export function InShort({ action }: Pick<ActionPageData, 'action'>) {
  const { owner_name, certainty, target_on, depends_on } = action
  return (
    <p className="in-short">
      {`${actionPage.facts.owner}: ${owner_name ?? actionPage.noOwner}`}
      {certainty ? (
        <>
          {actionPage.between}
          <Target {...{ certainty, target_on, depends_on }} />
        </>
      ) : null}
    </p>
  )
}
