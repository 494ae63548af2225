interface MeterRow {
  /** `Naar aantal` */
  label: string
  /** `1 van 8`, `9 %` */
  text: string
  /** Between 0 and 1. */
  share: number
}

/** Progress figures, one under the other, so that neither can flatter. The words carry the value. */
export function Meters({ rows }: { rows: readonly MeterRow[] }) {
  return (
    <dl className="meters">
      {rows.map(({ label, text, share }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Bar share={share} />
            <strong>{text}</strong>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A bar without words: SVG, so that it prints and needs no inline style. */
export function Bar({ share }: { share: number }) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
  return (
    <svg className="bar" height="8" aria-hidden="true">
      <rect className="bar__track" width="100%" height="8" rx="4" />
      <rect className="bar__value" width={width} height="8" rx="4" />
    </svg>
  )
}
