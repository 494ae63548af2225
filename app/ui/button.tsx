import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-shapes.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet'

interface Look {
  variant?: ButtonVariant
  small?: boolean
  icon?: IconName
  children: ReactNode
}

interface ButtonProps extends Look {
  type?: 'submit' | 'button'
  name?: string
  value?: string
  /** Of a form elsewhere on the page. */
  form?: string
  /** Only to make a name unique that begins with the visible words. */
  'aria-label'?: string
  /** The element that says what the button does. */
  'aria-describedby'?: string
}

function classOf({ variant = 'secondary', small }: Look): string {
  return `button${variant === 'secondary' ? '' : ` button--${variant}`}${small ? ' button--small' : ''}`
}

export function Button({ variant, small, icon, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button type={type} className={classOf({ variant, small, children })} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  )
}

interface LinkButtonProps extends Look {
  href: string
  download?: boolean
  'aria-label'?: string
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ variant, small, icon, children, ...rest }: LinkButtonProps) {
  return (
    <a className={classOf({ variant, small, children })} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  )
}

export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="button-group">{children}</div>
}
