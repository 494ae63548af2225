import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens-color.css', import.meta.url), 'utf8')
const [lightCss = '', darkCss = ''] = css.split('@media screen and (prefers-color-scheme: dark)')
const light = tokens(lightCss)
const schemes = { light, dark: { ...light, ...tokens(darkCss) } }

function tokens(source: string): Record<string, string> {
  const found = source.matchAll(/--basis-(?:color-)?([\w-]+): (#[\da-f]{3,6});/g)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]))
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one = '', other = ''): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

const surfaces = ['default-bg-document', 'default-bg-default', 'default-bg-elevated']
const inks = ['default-color-document', 'default-color-default', 'default-color-subtle']
const links = ['action-1-color-default', 'action-1-color-hover', 'accent-1-color-default']
const rooms = ['room-internal', 'room-partner', 'room-partners']
const tones = ['positive', 'warning', 'negative', 'info', ...rooms]

const readable = [
  ...[...inks, ...links, ...tones.map((tone) => `${tone}-color-default`)].flatMap((ink) =>
    surfaces.map((surface) => [ink, surface]),
  ),
  ...inks.flatMap((ink) => [
    [ink, 'default-bg-subtle'],
    [ink, 'default-bg-hover'],
  ]),
  ...tones.flatMap((tone) => [
    [`${tone}-color-default`, `${tone}-bg-default`],
    ['default-color-document', `${tone}-bg-default`],
  ]),
  ...links.map((ink) => [ink, 'accent-1-bg-default']),
  ['default-color-default', 'accent-1-bg-default'],
  ['accent-1-inverse-color-default', 'accent-1-inverse-bg-default'],
  ['action-1-inverse-color-default', 'action-1-inverse-bg-default'],
  ['action-1-inverse-color-default', 'action-1-inverse-bg-hover'],
  ['negative-inverse-color-default', 'negative-inverse-bg-default'],
  ['negative-inverse-color-default', 'negative-inverse-bg-hover'],
]

const visible = [
  ...['form-control-border-color', 'focus-outline-color', 'accent-1-border-default'].flatMap((mark) =>
    surfaces.map((surface) => [mark, surface]),
  ),
  ['focus-inverse-outline-color', 'accent-1-inverse-bg-default'],
  ...rooms.map((room) => [`${room}-border-default`, 'default-bg-default']),
]

describe.each(Object.entries(schemes))('colours, %s', (_, scheme) => {
  it.each(readable)('%s can be read on %s (4.5:1)', (ink = '', surface = '') => {
    expect(contrast(scheme[ink], scheme[surface])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(visible)('%s can be seen on %s (3:1)', (mark = '', surface = '') => {
    expect(contrast(scheme[mark], scheme[surface])).toBeGreaterThanOrEqual(3)
  })
})
