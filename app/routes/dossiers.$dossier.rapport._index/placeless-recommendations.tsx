import { reportText as words } from '#app/text/report.ts'
import { Panel } from '#app/ui/panel.tsx'
import { ActionReference } from './action-reference.tsx'
import { type Recommendation, recommendationId } from './recommendation.ts'

/** What was added by hand and stands nowhere in the text. */
export function PlacelessRecommendations({
  base,
  recommendations,
}: {
  base: string
  recommendations: readonly Recommendation[]
}) {
  if (recommendations.length === 0) return null
  return (
    <Panel id="zonder-vindplaats" title={words.withoutPlace}>
      <p className="muted">{words.withoutPlaceWhy}</p>
      <ul>
        {recommendations.map((recommendation) => (
          <li key={recommendation.number} id={recommendationId(recommendation.number)}>
            {recommendation.body} <ActionReference base={base} recommendation={recommendation} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
