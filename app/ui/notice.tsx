import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-shapes.ts'

type NoticeKind = 'info' | 'ok' | 'warn' | 'error'

const looks: Record<NoticeKind, { tone: string; icon: IconName }> = {
  info: { tone: 'tone-info', icon: 'info' },
  ok: { tone: 'tone-ok', icon: 'check' },
  warn: { tone: 'tone-warn', icon: 'warning' },
  error: { tone: 'tone-bad', icon: 'warning' },
}

interface NoticeProps {
  kind?: NoticeKind
  title?: ReactNode
  /** `alert` for an error, `status` for the result of what someone just did; `false` for a standing remark. */
  live?: boolean
  children?: ReactNode
}

export function Notice({
  kind = 'info',
  title,
  live = kind === 'ok' || kind === 'error',
  children,
}: NoticeProps) {
  const { tone, icon } = looks[kind]
  return (
    <div className={`notice ${tone}`} role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}>
      <Icon name={icon} />
      <div className="notice__body">
        {title ? <p className="notice__title">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
