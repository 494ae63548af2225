import type { ReactNode } from 'react'

interface FormProps {
  /** Which of the page's forms this is; the action answers an unknown one with 400. */
  intent: string
  /** Makes a repeated submit harmless. */
  nonce?: string
  /** The version that this person saw; a stale one is answered with what changed. */
  version?: number
  action?: string
  id?: string
  /** Other values that go along unseen. */
  hidden?: Readonly<Record<string, string | number>>
  encType?: 'multipart/form-data'
  /** `inline`: fields and button in one row. */
  layout?: 'stacked' | 'inline'
  'aria-label'?: string
  children: ReactNode
}

/** Every form that changes something. The server checks and shows all errors at once, so the browser does not. */
export function Form({ intent, nonce, version, hidden, layout = 'stacked', children, ...rest }: FormProps) {
  const values = { intent, nonce, version, ...hidden }
  return (
    <form method="post" noValidate className={layout === 'inline' ? 'form form--inline' : 'form'} {...rest}>
      {Object.entries(values).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
    </form>
  )
}

/** The buttons under a form: the main one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="form__actions">{children}</div>
}
