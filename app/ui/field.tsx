import type { ReactNode } from 'react'
import { ui } from '#app/text/ui.ts'

/** What every field has. Its id is its name, so that the error summary finds it. */
export interface FieldProps {
  name: string
  label: ReactNode
  /** When one page holds two fields of one name. */
  id?: string
  hint?: ReactNode
  error?: string
  required?: boolean
  /** `false` leaves out "(niet verplicht)", as in a row of filters. */
  markOptional?: boolean
}

/** The attributes that tie a control to its label, hint and error. */
export function controlProps({ name, id = name, hint, error, required }: FieldProps) {
  const describedBy = [hint ? `${id}-uitleg` : '', error ? `${id}-fout` : ''].filter(Boolean).join(' ')
  return {
    id,
    name,
    required,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': describedBy || undefined,
  }
}

/** Label, hint and error around one control. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={fieldClass(field.error)}>
      <label className="field__label" htmlFor={field.id ?? field.name}>
        <LabelText {...field} />
      </label>
      <FieldTexts {...field} />
      {children}
    </div>
  )
}

/** Legend, hint and error around several controls. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { id, 'aria-describedby': describedBy } = controlProps(field)
  return (
    <fieldset id={id} tabIndex={-1} className={fieldClass(field.error)} aria-describedby={describedBy}>
      <legend>
        <LabelText {...field} />
      </legend>
      <FieldTexts {...field} />
      {children}
    </fieldset>
  )
}

function fieldClass(error?: string): string {
  return error ? 'field field--invalid' : 'field'
}

function LabelText({ label, required, markOptional = true }: FieldProps) {
  if (required || !markOptional) return label
  return (
    <>
      {label} <span className="field__optional">{`(${ui.optional})`}</span>
    </>
  )
}

function FieldTexts({ name, id = name, hint, error }: FieldProps) {
  return (
    <>
      {hint ? (
        <p className="field__hint" id={`${id}-uitleg`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field__error" id={`${id}-fout`}>
          <span className="visually-hidden">{ui.errorPrefix} </span>
          {error}
        </p>
      ) : null}
    </>
  )
}
