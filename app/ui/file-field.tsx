import { ui } from '#app/text/ui.ts'
import { controlProps, Field, type FieldProps } from './field.tsx'

interface FileFieldProps extends FieldProps {
  /** `.txt,.md` */
  accept?: string
  maxMegabytes?: number
}

/** The form around it needs `encType="multipart/form-data"`. */
export function FileField({ accept, maxMegabytes, ...field }: FileFieldProps) {
  const limit = maxMegabytes ? ui.fileLimit(maxMegabytes) : undefined
  const hint = field.hint && limit ? [field.hint, ' ', limit] : (field.hint ?? limit)
  return (
    <Field {...field} hint={hint}>
      <input {...controlProps({ ...field, hint })} type="file" className="input" accept={accept} />
    </Field>
  )
}
