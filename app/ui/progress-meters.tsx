import { progressText } from '#app/text/progress.ts'
import { Meters } from './meter.tsx'

type Part = { done: number; total: number; share: number }

/** The two figures of a dossier, always together, so that neither can flatter. */
export function ProgressMeters({
  progress: { byCount, byWeight },
}: {
  progress: { byCount: Part; byWeight: Part }
}) {
  const count = progressText.ofTotal(byCount.done, byCount.total)
  return (
    <Meters
      rows={[
        { label: progressText.byCount, text: count, share: byCount.share },
        { label: progressText.byWeight, text: progressText.percent(byWeight.share), share: byWeight.share },
      ]}
    />
  )
}
