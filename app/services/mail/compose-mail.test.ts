import { expect, test } from 'vitest'
import { composeMail } from './compose-mail.ts'

const content = {
  to: 'lid@gemeente.example',
  name: 'Lid A',
  subject: 'A5 is teruggestuurd',
  paragraphs: ['De voorzitter stuurde A5 terug.'],
  link: { label: 'Bekijk A5', url: 'https://a.example/dossiers/x/acties/5?a=1&b=2' },
  reason: 'U krijgt dit bericht omdat u trekker bent van A5.',
}

test('text and HTML say the same, with the link and the reason', () => {
  const { text, html } = composeMail(content)
  expect(text).toContain('Beste Lid A,')
  expect(text).toContain('Bekijk A5:\nhttps://a.example/dossiers/x/acties/5?a=1&b=2')
  expect(text).toContain(content.reason)
  expect(html).toContain('<a href="https://a.example/dossiers/x/acties/5?a=1&amp;b=2">Bekijk A5</a>')
  expect(html).toContain(content.reason)
})

test('what people wrote cannot become markup', () => {
  const { html } = composeMail({ ...content, name: '<b>Lid</b>', quote: '"><script>alert(1)</script>' })
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('<b>')
})

test('a line end in a title cannot become a header of the mail', () => {
  expect(composeMail({ ...content, subject: 'A5\r\nBcc: x@evil.example' }).subject).toBe(
    'A5 Bcc: x@evil.example',
  )
})

test('a quote keeps its lines', () => {
  expect(composeMail({ ...content, quote: 'Eerst dit.\nDan dat.' }).text).toContain(
    '> Eerst dit.\n> Dan dat.',
  )
})
