import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { AlignmentItem } from '#app/routes/afstemmingen._index/alignment-item.tsx'
import { AnswerForm } from '#app/ui/partner/answer-form.tsx'
import type { PartnerFormProps } from '#app/ui/partner/form-state.ts'
import { createTestDatabase, type TestDatabase } from '#tests/setup/database.ts'
import { asPartner, contentOf, formSeen, laidWithPartners, whoAnswers } from './partner-pages.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

it('says what is missing at the chosen answer; Enter sends it, and more conditions are asked beside them', async () => {
  const { db } = database
  const { alignmentId, liec } = await laidWithPartners(db)
  const partner = await asPartner(db, liec.contact.id)
  const { page } = contentOf(await partner.open(alignmentId)) as unknown as Pick<PartnerFormProps, 'page'>
  const seen = await formSeen(db, alignmentId)
  const shown = async (answer: string) => {
    const fields = { ...seen, ...whoAnswers, intent: 'answer', answer }
    const refused = contentOf(
      await partner.send(alignmentId, fields),
    ) as unknown as PartnerFormProps['refused']
    return renderToStaticMarkup(<AnswerForm page={page} nonce="n" refused={refused} />)
  }
  const conditions = await shown('agreeWithConditions')
  expect(conditions).toContain('Vul ten minste één voorwaarde in, of kies een ander antwoord.')
  expect(conditions).not.toContain('(niet verplicht)')
  expect(await shown('object')).toContain('Zeg waarom niet: dat is nodig bij ‘niet akkoord’.')
  const buttons = [...conditions.matchAll(/<button([^>]*)>/g)].map(([, has]) => has?.includes('name="more"'))
  expect(buttons).toEqual([false, true, false])
  expect(conditions.indexOf('name="more"')).toBeLessThan(conditions.indexOf('name="remark"'))
})

it('names the version to confirm and the one that was answered', () => {
  const item = {
    ...{ id: 'x', number: 1, title: 'T', dossier: 'D', organisation: 'O' },
    section: 'toConfirm' as const,
    state: 'reconfirm' as const,
    ...{ answer_by: null, answer_version: 1, presented_version: 2, termOver: false },
  }
  const html = renderToStaticMarkup(<AlignmentItem item={item} />)
  expect(html).toContain('versie 2 ligt voor; u antwoordde op versie 1')
})
