import { lookClass, type Sign, type Tone } from './tag.tsx'

export interface MarkData {
  sign: Sign
  tone: Tone
  /** `LIEC: akkoord mits` */
  label: string
}

/** One round sign that stands for its word. */
export function Mark(mark: MarkData) {
  return <span className={lookClass('mark', mark)} role="img" aria-label={mark.label} title={mark.label} />
}

/** A row of signs, read as one sentence: `2 akkoord, 1 akkoord mits`. */
export function Marks({ marks, label }: { marks: readonly MarkData[]; label: string }) {
  return (
    <span className="marks" role="img" aria-label={label}>
      {marks.map((mark) => (
        <span key={mark.label} className={lookClass('mark', mark)} title={mark.label} />
      ))}
    </span>
  )
}
