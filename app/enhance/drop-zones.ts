import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'

/** A possible step of a card: its words, and the link or button that takes it. */
type Step = { label: string; control: HTMLElement }
type Over = { dropTargets: readonly { data: Record<string | symbol, unknown> }[] }

let cleanups: (() => void)[] = []

/**
 * Promise: every column shows the steps that lead to it, as places to drop the card on; a column that the card can't
 * go to is dimmed. Answers with the words of the steps.
 */
export function showDropZones(board: HTMLElement, card: HTMLElement): string[] {
  const steps = stepsByPhase(card)
  const home = card.closest('.phase')
  for (const phase of board.querySelectorAll<HTMLElement>('.phase')) {
    const key = phase.querySelector<HTMLElement>('.cell')?.dataset.phase ?? ''
    const here = steps.get(key) ?? []
    if (here.length > 0) phase.append(zonesFor(here))
    else if (phase !== home) phase.classList.add('no-drop')
  }
  return [...steps.values()].flat().map(({ label }) => label)
}

export function clearDropZones(board: HTMLElement): void {
  for (const cleanup of cleanups) cleanup()
  cleanups = []
  for (const zones of board.querySelectorAll('.drop-zones')) zones.remove()
  for (const phase of board.querySelectorAll('.no-drop')) phase.classList.remove('no-drop')
}

/** The step whose place the card is held over. */
export function stepOver({ dropTargets }: Over): Step | undefined {
  const [target] = dropTargets
  return target?.data.step as Step | undefined
}

function stepsByPhase(card: HTMLElement): Map<string, Step[]> {
  const phases = card.dataset.drop?.split(' ') ?? []
  const controls = card.querySelectorAll<HTMLElement>('.card__move li > *')
  const steps = new Map<string, Step[]>()
  for (const [index, control] of controls.entries()) {
    const phase = phases[index]
    if (!phase) continue
    const step = { label: control.textContent ?? '', control }
    steps.set(phase, [...(steps.get(phase) ?? []), step])
  }
  return steps
}

function zonesFor(steps: readonly Step[]): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'drop-zones'
  const list = document.createElement('ul')
  frame.append(list)
  for (const step of steps) {
    const zone = document.createElement('li')
    zone.textContent = step.label
    list.append(zone)
    cleanups.push(
      dropTargetForElements({
        element: zone,
        getData: () => ({ step }),
        onDragEnter: () => zone.classList.add('over'),
        onDragLeave: () => zone.classList.remove('over'),
      }),
    )
  }
  return frame
}
