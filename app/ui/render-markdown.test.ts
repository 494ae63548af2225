import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './render-markdown.ts'

const ownTag =
  /^<\/?(?:p|h3|em|strong|ul|ol|li|blockquote|code|pre|br|hr|a)(?: (?:rel|href|title|class|start)="[^"<>]*")*(?: \/)?>$/

/** Every tag in the output is one that we write ourselves, with attributes that we know. */
function expectInert(source: string) {
  const html = renderMarkdown(source)
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) expect(tag).toMatch(ownTag)
  for (const [, target] of html.matchAll(/href="([^"]*)"/g)) {
    expect(target).toMatch(/^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i)
  }
}

describe('the Markdown subset', () => {
  it('renders emphasis, lists, quotes, code and links', () => {
    const html = renderMarkdown('**vet** en *schuin*\n\n- een\n- twee\n\n> citaat\n\n`code`')
    expect(html).toContain('<strong>vet</strong> en <em>schuin</em>')
    expect(html).toContain('<li>een</li>')
    expect(html).toContain('<blockquote>')
    expect(html).toContain('<code>code</code>')
  })

  it('marks links as foreign, and keeps their title', () => {
    expect(renderMarkdown('[VNG](https://vng.nl "site")')).toBe(
      '<p><a rel="nofollow noopener" href="https://vng.nl" title="site">VNG</a></p>',
    )
    expect(renderMarkdown('<info@vng.nl>')).toContain('href="mailto:info@vng.nl"')
    expect(renderMarkdown('[A5](/dossiers/x/acties/5)')).toContain('href="/dossiers/x/acties/5"')
  })

  it('puts every heading below those of the page', () => {
    expect(renderMarkdown('# Kop')).toBe('<h3>Kop</h3>')
    expect(renderMarkdown('#### Kop')).toBe('<h3>Kop</h3>')
  })

  it('leaves underlined headings, images and raw HTML as the text that was typed', () => {
    expect(renderMarkdown('Kop\n===')).not.toContain('<h')
    expect(renderMarkdown('![x](https://example.org/x.png)')).not.toContain('<img')
    expect(renderMarkdown('<b>vet</b>')).toBe('<p>&lt;b&gt;vet&lt;/b&gt;</p>')
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '[x](//evil.example)',
    '<javascript:alert(1)>',
    '[x](https://e.org "a\\" onmouseover=alert(1) b=\\"")',
    '[x](https://e.org \'a" onclick="alert(1)\')',
    '[x](https://e.org/"onclick="alert(1))',
    '[x][1]\n\n[1]: javascript:alert(1)',
    '`</code><script>alert(1)</script>`',
    '```"><script>alert(1)</script>\nx\n```',
    '<!-- --><script>alert(1)</script>',
    '<style>*{display:none}</style>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '[<img src=x onerror=alert(1)>](https://e.org)',
    '[a](https://e.org/<b>"\')[b](javascript:1)',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ])('makes %j inert', (attack) => expectInert(attack))

  it('never writes a tag or target of its own making, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...['[', ']', '(', ')', '<', '>', '"', "'", '`', '!', '#', '\\', '&', '\n', ' ', '/', ':', '*', '>'],
      ...[
        'javascript:',
        'data:',
        'https://e.org',
        'onerror=',
        '<script>',
        '<a href=',
        '&#58;',
        '&quot;',
        'x',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectInert(pieces.join(''))),
      { numRuns: 2000 },
    )
  })
})
