import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NoActions } from './no-actions.tsx'

test('a dossier without actions leads who may import to the report, and tells the others what is waited for', () => {
  const shown = (role: 'coordinator' | 'member') =>
    renderToStaticMarkup(<NoActions role={role} title="Er zijn nog geen acties" />)
  expect(shown('coordinator')).toContain('href="rapport"')
  expect(shown('member')).not.toContain('href=')
  expect(shown('member')).toContain('Zodra de coördinator')
})
