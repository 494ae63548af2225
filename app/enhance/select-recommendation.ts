/** What is selected in the report: its range in the source, and its words. */
type Selected = { start: number; end: number; text: string }

/**
 * On the page where a recommendation is pointed out: a selection in the report can be added with one click. The form
 * that is there already does the work; this fills it in and sends it.
 */
export function enhanceSelection(page: Document = document): void {
  const report = page.querySelector<HTMLElement>('[data-report]')
  const button = page.querySelector<HTMLButtonElement>('[data-add-selection]')
  const form = button?.form
  if (!report || !button || !form) return
  for (const element of page.querySelectorAll<HTMLElement>('[data-selection]')) element.hidden = false
  let selected: Selected | undefined
  page.addEventListener('selectionchange', () => {
    selected = readSelection(report, page.getSelection())
    button.hidden = selected === undefined
  })
  // Without this a press on the button would first clear the selection.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', () => {
    if (!selected) return
    fill(form, 'start', String(selected.start))
    fill(form, 'end', String(selected.end))
    fill(form, 'text', selected.text)
    form.requestSubmit()
  })
  // Typed text is looked up by the server; a range that was filled in before would contradict it.
  form.addEventListener('input', () => {
    fill(form, 'start', '')
    fill(form, 'end', '')
  })
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value
}

/** Every piece of the report says in `data-start` where in the source it begins. */
export function readSelection(report: HTMLElement, selection: Selection | null): Selected | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const parts = [...report.querySelectorAll<HTMLElement>('[data-start]')]
    .filter((piece) => range.intersectsNode(piece))
    .map((piece) => partOf(piece, range))
    .filter(({ text }) => text.trim() !== '')
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return undefined
  const text = parts.map((part) => part.text).join('')
  return { start: first.start, end: last.end, text: text.replace(/\s+/g, ' ').trim() }
}

function partOf(piece: HTMLElement, range: Range): Selected {
  const words = piece.textContent ?? ''
  const from = piece.contains(range.startContainer) ? range.startOffset : 0
  const to = piece.contains(range.endContainer) ? range.endOffset : words.length
  const base = Number(piece.dataset.start)
  return { start: base + from, end: base + to, text: words.slice(from, to) }
}
