import type { ReactNode } from 'react'

export function StepList({ children }: { children: ReactNode }) {
  return <ul className="steps">{children}</ul>
}

interface StepProps {
  /** A button in its form, or a link-button to the page that asks for more. */
  control: ReactNode
  /** One line: why, or what it does. */
  why: ReactNode
}

export function Step({ control, why }: StepProps) {
  return (
    <li className="step">
      {control}
      <div className="step__why">{why}</div>
    </li>
  )
}

/** A step that cannot be taken now: still there, dashed, with what is missing. */
export function UnavailableStep({ label, why }: { label: string; why: ReactNode }) {
  return (
    <li className="step">
      <span className="button button--unavailable">{label}</span>
      <div className="step__why">{why}</div>
    </li>
  )
}
