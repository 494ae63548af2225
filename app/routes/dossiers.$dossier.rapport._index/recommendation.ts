import type { listRecommendationsOf } from '#db/queries/recommendations.ts'

export type Recommendation = Awaited<ReturnType<typeof listRecommendationsOf>>[number]

/** Its address on the report page: `/rapport?aanbeveling=5#aanbeveling-5`. */
export const recommendationId = (number: number) => `aanbeveling-${number}`
