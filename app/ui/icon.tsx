import { type IconName, iconShapes } from './icon-shapes.ts'

interface IconProps {
  name: IconName
  /** Only when no word stands beside it. */
  label?: string
  size?: number
}

export function Icon({ name, label, size = 20 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'dot' || name === 'drag' ? 3 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={iconShapes[name]} />
    </svg>
  )
}
