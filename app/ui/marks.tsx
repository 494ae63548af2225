import { type Look, lookProps, type Sign } from './tag.tsx'

export interface MarkData extends Look {
  sign: Sign
  /** `LIEC: akkoord mits` */
  label: string
}

/** A row of signs, read as one sentence: `2 akkoord, 1 akkoord mits`. */
export function Marks({ marks, label }: { marks: readonly MarkData[]; label: string }) {
  return (
    <span className="marks" role="img" aria-label={label}>
      {marks.map((mark) => (
        <span key={mark.label} {...lookProps('mark', mark)} title={mark.label} />
      ))}
    </span>
  )
}
