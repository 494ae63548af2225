import { type Control, differs } from './unsaved.ts'

/** A part of the page that is left alone as a whole while somebody is busy in it. */
export const UNIT = '[data-live], form'

/** A text that somebody reads to answer on it, and the form of that answer: a newer one comes when they ask for it. */
const PINNED = '[data-pinned], :has(input[name=planHash])'
const CONTROLS = 'input, textarea, select'
/** What would disappear from under somebody's hand. */
const HELD = '.dragging, dialog[open], details.card__move[open], details.facet[open]'

/** Promise: what keeps this part from being replaced: something typed, chosen or read, or held for a moment. */
export function busyWith(unit: Element): 'typing' | 'holding' | undefined {
  if (unit.matches(PINNED)) return 'typing'
  if (controlsOf(unit).some((control) => differs(control) || isTypedIn(control))) return 'typing'
  if (unit.matches(HELD) || unit.querySelector(HELD)) return 'holding'
  const selection = document.getSelection()
  const isSelected = selection && !selection.isCollapsed && selection.containsNode(unit, true)
  return isSelected ? 'holding' : undefined
}

/** Promise: whether a form holds what only its writer has. */
export const isWritten = (form: HTMLFormElement): boolean =>
  controlsOf(form).some((control) => differs(control) || isTypedIn(control))

function controlsOf(unit: Element): Control[] {
  const inside = [...unit.querySelectorAll<Control>(CONTROLS)]
  return unit instanceof HTMLFormElement ? [...inside, ...([...unit.elements] as Control[])] : inside
}

const isTypedIn = (control: Control): boolean =>
  control === document.activeElement &&
  control.matches('textarea, select, input:not([type=checkbox], [type=radio])')
