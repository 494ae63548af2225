import type { Page } from '@playwright/test'
import { COLUMNS } from '#app/http/action-list/columns.ts'
import {
  follow,
  inOrder,
  openMail,
  press,
  pressTooLate,
  send,
  sendFromElsewhere,
  unfold,
  upload,
  write,
} from './page-states.ts'
import { partnerVisits } from './partner-pages.ts'
import { plannerVisits } from './planner-pages.ts'
import { type Visit, visit } from './visit.ts'

/** Dossiers that the demo does not have: one that stays empty, one whose import waits for review. */
export const EMPTY = { title: 'Leeg dossier', address: 'leeg' }
export const IN_REVIEW = { title: 'Dossier in controle', address: 'in-controle' }

const report = `Rapport

1. Aanbevelingen
Korte termijn:
- Bel het RIEC.
- Houd een spreekuur; leg vast wie dat doet.

Het is ook goed om te luisteren.
`
const invite = inOrder(
  write('Naam', 'Nieuw Lid'),
  write('E-mailadres', 'nieuw@duinmeer.example'),
  press('Uitnodiging versturen'),
)
const askForLink = inOrder(
  async (page) => page.locator('#link-email').fill('admin@demo.aanjager.example'),
  press('Stuur mij een link'),
  openMail('Uw link om in te loggen'),
  follow('/inloggen/link'),
)
const invitation = inOrder(openMail('Uitnodiging voor Aanjager'), follow('/uitnodiging'))

const doors: Visit[] = [
  visit('sign in', 'inloggen', '/inloggen'),
  visit('sign in, a link was sent', 'inloggen', '/inloggen?link=verstuurd'),
  visit('sign in, errors', 'inloggen', '/inloggen', { act: press('Inloggen'), status: 400 }),
  visit('ask for a link, errors', 'inloggen', '/inloggen', { act: press('Stuur mij een link'), status: 400 }),
  visit('a link by mail', 'inloggen_.link', '/inloggen', { act: askForLink }),
  visit('a link that is spent', 'inloggen_.link', '/inloggen/link?sleutel=x', { status: 410 }),
  visit('an invitation that is spent', 'uitnodiging', '/uitnodiging?sleutel=x', { status: 410 }),
  visit('leaving a digest, an address that nobody has', 'afmelden.$token', '/afmelden/x', { status: 404 }),
  visit('mailbox', 'postvak._index', '/postvak'),
  visit('not found', '$', '/bestaat-niet', { status: 404 }),
  visit('a form on another website', '$', 'about:blank', { act: sendFromElsewhere, status: 403 }),
]

const admin: Visit[] = [
  visit('accounts', 'beheer._index', '/beheer'),
  visit('accounts, none found', 'beheer._index', '/beheer?zoek=zzz'),
  visit('an account', 'beheer.$account', '/beheer', { act: follow(/Samira/) }),
  visit('invite', 'beheer.uitnodigen', '/beheer/uitnodigen'),
  visit('invite, errors', 'beheer.uitnodigen', '/beheer/uitnodigen', {
    act: press('Uitnodiging versturen'),
    status: 400,
  }),
  visit('a mail', 'postvak.$bericht', '/beheer/uitnodigen', {
    act: inOrder(invite, openMail('Uitnodiging voor Aanjager')),
  }),
  visit('an invitation', 'uitnodiging', '/beheer/uitnodigen', { act: inOrder(invite, invitation) }),
  visit('an invitation, errors', 'uitnodiging', '/beheer/uitnodigen', {
    act: inOrder(invite, invitation, press('Account maken en inloggen')),
    status: 400,
  }),
  visit('dossiers, of an admin', 'beheer.dossiers._index', '/beheer/dossiers'),
  visit('new dossier', 'beheer.dossiers.nieuw', '/beheer/dossiers/nieuw'),
  visit('new dossier, errors', 'beheer.dossiers.nieuw', '/beheer/dossiers/nieuw', {
    act: press('Dossier maken'),
    status: 400,
  }),
  visit('no dossiers', 'dossiers._index', '/dossiers'),
].map((visit) => ({ ...visit, as: 'admin' as const }))

const empty = `/dossiers/${EMPTY.address}`
const imports = `/dossiers/${IN_REVIEW.address}/rapport/importeren`
const toReview = async (page: Page) => {
  await upload('rapport.txt', report)(page)
  const known = page.getByRole('link', { name: 'Ga verder met controleren' })
  if (await known.isVisible()) await follow('Ga verder met controleren')(page)
}
const review = 'dossiers.$dossier.rapport.importeren.$import._index'
const adding = 'dossiers.$dossier.rapport.importeren.$import.toevoegen'
const uploading = 'dossiers.$dossier.rapport.importeren._index'

const reports: Visit[] = [
  visit('report', 'dossiers.$dossier.rapport._index', '/dossiers/aanpak-ondermijning/rapport'),
  visit('no report', 'dossiers.$dossier.rapport._index', `${empty}/rapport`),
  visit('upload a report', uploading, '/dossiers/voorbeeld/rapport/importeren'),
  visit('upload, error', uploading, imports, { act: upload('leeg.txt', ''), status: 400 }),
  visit('review', review, imports, { act: toReview }),
  visit('review, errors', review, imports, {
    act: inOrder(toReview, write('Tekst van de aanbeveling', ''), press('Bewaren: voorstel 1')),
    status: 400,
  }),
  visit('the same file again', uploading, imports, {
    act: inOrder(toReview, follow('Toevoegen'), upload('rapport.txt', report)),
    status: 409,
  }),
  visit('point out by hand', adding, imports, {
    act: inOrder(toReview, press('Zelf een aanbeveling toevoegen')),
  }),
  visit('point out by hand, errors', adding, imports, {
    act: inOrder(toReview, press('Zelf een aanbeveling toevoegen'), press('Toevoegen')),
    status: 400,
  }),
  visit('an import that is over', review, '/dossiers/voorbeeld/rapport/importeren', {
    act: follow('voorbeeld.txt'),
  }),
].map((visit) => ({ ...visit, as: 'coordinator' as const }))

const dossier = '/dossiers/voorbeeld'
const members = 'dossiers.$dossier.leden_.toevoegen'

const dossiers: Visit[] = [
  visit('dossiers', 'dossiers._index', '/dossiers'),
  visit('overview', 'dossiers.$dossier._index', dossier),
  visit('overview, empty', 'dossiers.$dossier._index', empty),
  visit('board', 'dossiers.$dossier.bord', `${dossier}/bord`),
  visit('board, empty', 'dossiers.$dossier.bord', `${empty}/bord`),
  visit('board, none found', 'dossiers.$dossier.bord', `${dossier}/bord?deelaspect=geen`),
  visit('board, a move that is no more', 'dossiers.$dossier.bord', `${dossier}/bord`, {
    act: send('#verplaats'),
    status: 400,
  }),
  visit('timeline', 'dossiers.$dossier.tijdlijn', `${dossier}/tijdlijn`),
  visit('timeline, empty', 'dossiers.$dossier.tijdlijn', `${empty}/tijdlijn`),
  visit('table', 'dossiers.$dossier.tabel', `${dossier}/tabel`),
  visit('table, grouped', 'dossiers.$dossier.tabel', `${dossier}/tabel?groepeer=status`),
  visit('table, all columns', 'dossiers.$dossier.tabel', `${dossier}/tabel?kolommen=${COLUMNS.join(',')}`),
  visit('table, empty', 'dossiers.$dossier.tabel', `${empty}/tabel`),
  visit('table, none found', 'dossiers.$dossier.tabel', `${dossier}/tabel?zoek=zzzz`),
  visit('table, a view without a name', 'dossiers.$dossier.tabel', `${dossier}/tabel?zoek=haven`, {
    act: inOrder(unfold('Bewaar deze weergave'), press('Bewaar')),
    status: 400,
  }),
  visit(
    'one step for many',
    'dossiers.$dossier.tabel_.stappen',
    `${dossier}/tabel/stappen?stap=assign&actie=11.1&actie=12.1`,
  ),
  visit(
    'one step for many, errors',
    'dossiers.$dossier.tabel_.stappen',
    `${dossier}/tabel/stappen?stap=withdraw&actie=11.1&actie=12.1`,
    { act: press('Laten vervallen voor 2 acties'), status: 400 },
  ),
  visit('one step for many, none chosen', 'dossiers.$dossier.tabel', `${dossier}/tabel/stappen`, {
    status: 400,
  }),
  visit(
    'one step for many, none can',
    'dossiers.$dossier.tabel_.stappen',
    `${dossier}/tabel/stappen?stap=unblock&actie=11.1&actie=12.1`,
  ),
  visit(
    'one step for many, the outcome',
    'dossiers.$dossier.tabel_.stappen',
    `${dossier}/tabel/stappen?stap=withdraw&actie=12.9`,
    {
      act: inOrder(
        write('Waarom gaat de actie niet door?', 'Dubbel.'),
        press('Laten vervallen voor 1 actie'),
      ),
      status: 409,
    },
  ),
  visit('log', 'dossiers.$dossier.logboek', `${dossier}/logboek`),
  visit('log, none found', 'dossiers.$dossier.logboek', `${dossier}/logboek?tot=2001-01-01`),
  visit('log, errors', 'dossiers.$dossier.logboek', `${dossier}/logboek?van=2026-02-02&tot=2026-01-01`, {
    status: 400,
  }),
  visit('members', 'dossiers.$dossier.leden', `${dossier}/leden`),
  visit('a member', 'dossiers.$dossier.leden_.$persoon', `${dossier}/leden`, {
    act: follow(/Samira/),
  }),
  visit('a member who cannot leave', 'dossiers.$dossier.leden_.$persoon', `${dossier}/leden`, {
    act: inOrder(follow(/Samira/), press('Uit het dossier halen')),
    status: 409,
  }),
  visit('add a member', members, `${dossier}/leden/toevoegen`),
  visit('add a member, errors', members, `${dossier}/leden/toevoegen`, {
    act: press('Toevoegen'),
    status: 400,
  }),
  visit('not in this dossier', 'dossiers.$dossier.$', `${dossier}/bestaat-niet`, { status: 404 }),
  visit('no such dossier', 'dossiers.$dossier', '/dossiers/geheim', { status: 404 }),
  visit('account', 'account', '/account'),
  visit('account, errors', 'account', '/account', {
    act: inOrder(write('Naam', ''), press('Bewaren')),
    status: 400,
  }),
  visit('account, a new key', 'account', '/account', {
    act: inOrder(write('Naam van de sleutel', 'weekrapport'), press('Sleutel maken')),
  }),
  visit('sign in, already', 'inloggen', '/inloggen'),
  visit('sign out', 'uitloggen', '/uitloggen'),
].map((visit) => ({ ...visit, as: 'coordinator' as const }))

const page = 'dossiers.$dossier.acties.$nummer'
const form = 'dossiers.$dossier.acties.$nummer_.stappen.$type'
const toStep = (number: number, type: string) => `${dossier}/acties/${number}/stappen/${type}`
const saveWeight = (weight: string) => inOrder(write('Gewicht', weight), press('Titel en gewicht'))

const actions: Visit[] = [
  visit('overview, of a member', 'dossiers.$dossier._index', dossier, { as: 'member' }),
  visit('overview, of the board', 'dossiers.$dossier._index', dossier, { as: 'board' }),
  visit('board, of an adviser', 'dossiers.$dossier.bord', `${dossier}/bord`, { as: 'adviser' }),
  visit('dossiers, of a partner', 'dossiers._index', '/dossiers', { as: 'partner' }),
  visit('action, draft', page, `${dossier}/acties/12`, { as: 'coordinator' }),
  visit('action, in progress', page, `${dossier}/acties/1`, { as: 'member' }),
  visit('action, a decision asked', page, `${dossier}/acties/5`, { as: 'board' }),
  visit('action, transferred', page, `${dossier}/acties/8`, { as: 'coordinator' }),
  visit('action, withdrawn', page, `${dossier}/acties/9`, { as: 'adviser' }),
  visit('action, closed', page, `${dossier}/acties/4`, { as: 'chair' }),
  visit('action, two plans beside each other', page, `${dossier}/acties/1?van=1&naar=2`, { as: 'member' }),
  visit('action, whole history', page, `${dossier}/acties/1?geschiedenis=alles`, { as: 'member' }),
  visit('action, just done', page, `${dossier}/acties/1?gedaan=start`, { as: 'member' }),
  visit('action, errors', page, `${dossier}/acties/5`, {
    as: 'adviser',
    act: press('Plaatsen: alleen voor ons'),
    status: 400,
  }),
  visit('no such action', page, `${dossier}/acties/999`, { as: 'member', status: 404 }),
  visit('step: assign', form, toStep(12, 'assign'), { as: 'coordinator' }),
  visit('step: assign, errors', form, toStep(12, 'assign'), {
    as: 'coordinator',
    act: press('Beleggen'),
    status: 400,
  }),
  visit('step: plan', form, toStep(1, 'savePlan'), { as: 'member' }),
  visit('step: milestone, errors', form, toStep(1, 'addMilestone'), {
    as: 'member',
    act: press('Mijlpaal toevoegen'),
    status: 400,
  }),
  visit('step: leave a milestone', form, `${toStep(1, 'waiveMilestone')}?milestone=3`, { as: 'coordinator' }),
  visit('step: file', form, toStep(1, 'addFile'), { as: 'member' }),
  visit('step: file, errors', form, toStep(1, 'addFile'), {
    as: 'member',
    act: press('Bewijsstuk toevoegen (bestand)'),
    status: 400,
  }),
  visit('step: link', form, toStep(1, 'addLink'), { as: 'member' }),
  visit('step: decide', form, toStep(5, 'decide'), { as: 'board' }),
  visit('step: not yet', form, toStep(7, 'start'), { as: 'member', status: 409 }),
  visit('step: not yours', form, toStep(12, 'assign'), { as: 'adviser', status: 403 }),
  visit('step: unknown', form, toStep(12, 'onbekend'), { as: 'member', status: 404 }),
  visit('step: others changed it meanwhile', form, toStep(10, 'describe'), {
    as: 'coordinator',
    act: pressTooLate('Titel en gewicht', { path: toStep(10, 'describe'), act: saveWeight('7') }),
    status: 409,
  }),
]

export const visits: Visit[] = [
  ...[...doors, ...admin, ...reports],
  ...[...dossiers, ...actions, ...partnerVisits, ...plannerVisits],
]
