export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * A form that says `data-unsaved` warns who leaves its page with something typed in it; its own buttons, and those of
 * the other forms of the page's content, leave without a word. `data-unsaved="typed"`: the page already came with typing
 * that stands nowhere else.
 */
export function enhanceUnsaved(page: Document = document): void {
  const forms = [...page.querySelectorAll<HTMLFormElement>('form[data-unsaved]')]
  if (forms.length === 0) return
  let sent = false
  page.querySelector('main')?.addEventListener('submit', () => {
    sent = true
  })
  // Back on a page that the browser kept, what is typed counts again.
  addEventListener('pageshow', () => {
    sent = false
  })
  addEventListener('beforeunload', (event) => {
    if (!sent && forms.some(isDirty)) event.preventDefault()
  })
}

/** Promise: whether the form holds something that the page did not come with, or that only the page holds. */
function isDirty(form: HTMLFormElement): boolean {
  if (form.dataset.unsaved === 'typed') return true
  return [...form.elements].some((control) => differs(control as Control))
}

/** Promise: whether somebody changed this control since the page came. */
export function differs(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const given = [...control.options].findIndex((option) => option.defaultSelected)
    return control.selectedIndex !== Math.max(0, given)
  }
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false
  if (control.type === 'checkbox' || control.type === 'radio')
    return control.checked !== control.defaultChecked
  return control.value !== control.defaultValue
}
