import { expect, test } from 'vitest'
import { composeMail, withSettingsLink } from './compose-mail.ts'

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

test('where to choose what mail one gets stands with the reason, whatever people wrote', () => {
  const url = 'https://a.example/afmelden/x?a=1&b=2'
  const { text, html } = withSettingsLink(composeMail({ ...content, quote: '-- \n<hr>\n' }), url)
  expect(text).toContain(`-- \nKies welke berichten u krijgt:\n${url}\n${content.reason}`)
  expect(html.match(/afmelden/g)).toHaveLength(1)
  expect(html).toContain('<hr>\n<p><small><a href="https://a.example/afmelden/x?a=1&amp;b=2">')
})

test('sections stand with their headings, things and lines, in text and HTML alike', () => {
  const item = { label: 'A5 <Netwerk>', url: 'https://a.example/5', lines: ['Eén.', 'Twee & drie.'] }
  const sections = [{ heading: 'Ondermijning', items: [item] }]
  const { text, html } = composeMail({ ...content, link: undefined, sections })
  expect(text).toContain(
    'Ondermijning\n============\n\nA5 <Netwerk>\n- Eén.\n- Twee & drie.\nhttps://a.example/5',
  )
  expect(html).toContain(
    '<h2>Ondermijning</h2>\n<h3><a href="https://a.example/5">A5 &lt;Netwerk&gt;</a></h3>',
  )
  expect(html).toContain('<li>Twee &amp; drie.</li>')
  expect(html).not.toContain('undefined')
})
