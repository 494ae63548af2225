import type { ReactNode } from 'react'
import { tableText } from '#app/text/table.ts'
import { Icon } from '#app/ui/icon.tsx'

interface FacetProps {
  label: string
  /** How many are chosen: seen without opening it. */
  count: number
  /** Opens to the left, for the last of the row. */
  atEnd?: boolean
  children: ReactNode
}

/** A part of the filters that opens under its name. Native <details>: opening one closes the others. */
export function Facet({ label, count, atEnd, children }: FacetProps) {
  return (
    <details className={atEnd ? 'facet facet--end' : 'facet'} name="filters">
      <summary className={count > 0 ? 'chip chip--set' : 'chip'}>
        {label}
        {count > 0 ? (
          <b data-count={count}>
            <span className="visually-hidden">{tableText.chosen(count)}</span>
          </b>
        ) : null}
        <Icon name="chevron-down" size={14} />
      </summary>
      <div className="facet__panel">{children}</div>
    </details>
  )
}

interface CheckFacetProps {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  chosen: readonly string[]
}

export function CheckFacet({ name, label, options, chosen }: CheckFacetProps) {
  return (
    <Facet label={label} count={chosen.length}>
      <fieldset className="facet__choices">
        <legend className="visually-hidden">{label}</legend>
        {options.map((option) => (
          <FacetCheck key={option.value} name={name} {...option} checked={chosen.includes(option.value)} />
        ))}
      </fieldset>
    </Facet>
  )
}

type FacetCheckProps = { name: string; value: string; label: string; checked: boolean }

export function FacetCheck({ name, value, label, checked }: FacetCheckProps) {
  return (
    <label className="facet__check">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} />
      {label}
    </label>
  )
}
