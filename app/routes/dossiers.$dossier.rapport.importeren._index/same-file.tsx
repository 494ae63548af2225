import { uploadText } from '#app/text/import.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { ImportState } from '#workflows/import/states.ts'

interface SameFileProps {
  known: { importId: string; reportId: string; state: ImportState }
  base: string
}

/** The very same file again: where it is, and that nothing was made. */
export function SameFile({ known: { importId, reportId, state }, base }: SameFileProps) {
  const words = uploadText.sameFile
  const isConfirmed = state === 'confirmed'
  return (
    <Notice kind="warn" title={words.title} live>
      <p>
        {isConfirmed ? words.confirmed : words.open}{' '}
        <a href={isConfirmed ? `${base}?rapport=${reportId}` : `${base}/importeren/${importId}`}>
          {isConfirmed ? words.toReport : words.toReview}
        </a>
      </p>
    </Notice>
  )
}
