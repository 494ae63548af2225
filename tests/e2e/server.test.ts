import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

test('every answer carries the security headers, also a page that is not there', async ({ request }) => {
  for (const path of ['/', '/bestaat-niet', '/healthz', '/api/v1/bestaat-niet']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toContain("default-src 'none'")
    expect(headers['content-security-policy'], path).not.toContain('unsafe')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
})

test('the process is up and the database is ready', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200)
  expect((await request.get('/readyz')).status()).toBe(200)
})

test('security.txt names a contact and expires later than today', async ({ request }) => {
  const text = await (await request.get('/.well-known/security.txt')).text()
  expect(text).toMatch(/^Contact: /m)
  const expires = /^Expires: (.+)$/m.exec(text)?.[1] ?? ''
  expect(new Date(expires).getTime()).toBeGreaterThan(Date.now())
})

test('a form on another website is refused', async ({ request }) => {
  const answer = await request.post('/inloggen', {
    headers: { Origin: 'https://elders.example' },
    form: { intent: 'demo' },
  })
  expect(answer.status()).toBe(403)
  expect(await answer.text()).toContain('andere website')
})

test('more than 25 MB is refused before it is read', async ({ request }) => {
  const answer = await request.post('/inloggen', { data: Buffer.alloc(26 * 1024 * 1024) })
  expect(answer.status()).toBe(413)
})

test('more than 25 MB in a form with a file is not read, and answered', async ({ request }) => {
  const film = { name: 'film.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(40 * 1024 * 1024) }
  const answer = await request.post('/inloggen', { multipart: { intent: 'demo', film } })
  expect(answer.status()).toBe(413)
  expect(await answer.text()).toContain('Dit is te groot om te versturen')
  const elsewhere = await request.post('/dossiers/voorbeeld/rapport/importeren', {
    multipart: { intent: 'upload', film },
    maxRedirects: 0,
  })
  expect(elsewhere.status()).toBe(401)
})

test('an address that is no text is refused', async ({ request }) => {
  const answer = await request.get('/%E0%A4%A')
  expect(answer.status()).toBe(400)
  expect(await answer.text()).toContain('<html lang="nl">')
})

test('an unknown address says so in Dutch', async ({ page }) => {
  const answer = await page.goto('/bestaat-niet')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

test('the first page loads without a refusal of the content policy or a request elsewhere', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (asked) => {
    if (new URL(asked.url()).hostname !== '127.0.0.1') complaints.push(asked.url())
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(complaints).toEqual([])
})

test('an address has one spelling, without a slash at its end, and leads nowhere else', async ({
  request,
}) => {
  const addressOf = async (path: string) =>
    (await request.get(`${process.env.E2E_ORIGIN}${path}`, { maxRedirects: 0 })).headers().location
  expect(await addressOf('/inloggen/?naar=%2Fdossiers')).toBe('/inloggen?naar=%2Fdossiers')
  expect((await addressOf('//elders.example/')) ?? 'nowhere').not.toMatch(/^\/\/|elders/)
})

test('all JavaScript of the product weighs at most 130 kB gzip, and holds no state machine', () => {
  const folder = 'build/client/assets'
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'))
  const sources = scripts.map((file) => readFileSync(`${folder}/${file}`))
  const weight = sources.reduce((sum, source) => sum + gzipSync(source).length, 0)
  expect(scripts.length).toBeGreaterThan(0)
  expect(weight).toBeLessThanOrEqual(130 * 1024)
  for (const source of sources) expect(source.toString()).not.toContain('xstate')
})
