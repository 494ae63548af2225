import { z } from 'zod'
import 'zod-openapi'
import { ACTION_STATES, CERTAINTIES, HEALTHS, TERMS } from '#workflows/action-item/states.ts'
import { ALIGNMENT_STATES } from '#workflows/alignment/states.ts'
import { ROLES } from '#workflows/roles.ts'

const label = (description: string) => z.string().meta({ description })
const moment = (description: string) =>
  z.iso
    .datetime()
    .meta({ description: `${description} Tijdstip in UTC.`, example: '2026-11-18T13:05:00.000Z' })
const url = (description: string) => z.url().meta({ description })

const status = z.enum(ACTION_STATES).meta({ id: 'Status', description: 'Status van een actie.' })
/** Of an action, or of an alignment. */
export const stand = z.enum(ALIGNMENT_STATES).meta({ id: 'Stand', description: 'Stand van een afstemming.' })
const statusOrStand = z.union([status, stand])
const termijn = z
  .enum(TERMS)
  .meta({ id: 'Termijn', description: 'short kort, medium middellang, long lang.' })
const persoon = z.object({ id: z.uuid(), naam: z.string() }).meta({ id: 'Persoon' })

export const dossierSchema = z
  .object({
    url: url('Adres van dit dossier.'),
    dossier: label('Naam van het dossier in adressen.'),
    titel: z.string(),
    omschrijving: z.string(),
    fictief: z.boolean().meta({ description: 'Of dit dossier verzonnen is, om het product te laten zien.' }),
    rol: z.enum(ROLES).meta({ description: 'Uw rol in dit dossier.' }),
    aantalActies: z.int(),
  })
  .meta({ id: 'Dossier' })

export const dossierDetailSchema = dossierSchema
  .extend({
    commissie: z.string(),
    logboek: z
      .object({ volgnummer: z.int(), hash: z.string() })
      .meta({ description: 'De kop van het logboek: het aantal gebeurtenissen en de hash van de laatste.' }),
  })
  .meta({ id: 'DossierDetail' })

export const recommendationSchema = z
  .object({
    id: z.uuid(),
    nummer: z.int(),
    tekst: label('Letterlijk zoals in het rapport.'),
    termijn: termijn.nullable(),
    termijnLabel: z.string().nullable(),
    hoofdstuk: z.string().nullable(),
    plaats: z
      .object({ begin: z.int(), einde: z.int() })
      .nullable()
      .meta({ description: 'Plaats in de tekst van het rapport, in tekens.' }),
    geadresseerden: z.array(z.string()),
    deelaspecten: z.array(z.string()),
    acties: z.array(z.int()).meta({ description: 'Nummers van de acties die eruit voortkwamen.' }),
  })
  .meta({ id: 'Aanbeveling' })

export const actionSchema = z
  .object({
    url: url('Adres van deze actie.'),
    id: z.uuid(),
    nummer: z.int(),
    titel: z.string(),
    dossier: z.string(),
    aanbeveling: z.object({ id: z.uuid(), nummer: z.int() }),
    termijn: termijn.nullable(),
    termijnLabel: z.string().nullable(),
    deelaspecten: z.array(z.string()),
    status,
    statusLabel: label('De status in gewone woorden.'),
    statusSinds: moment('Sinds wanneer.'),
    toelichting: z.string().nullable().meta({ description: 'Reden of vraag bij de status.' }),
    partij: z
      .string()
      .nullable()
      .meta({ description: 'Bij wie het nu ligt: wie kan oplossen, wie overnam.' }),
    gezondheid: z.enum(HEALTHS).nullable().meta({ description: 'Wat de trekker het laatst meldde.' }),
    gezondheidLabel: z.string().nullable(),
    trekker: persoon.nullable(),
    zekerheid: z.enum(CERTAINTIES).nullable().meta({ description: 'Hoe vast de streefdatum is.' }),
    zekerheidLabel: z.string().nullable(),
    streefdatum: z.iso.date().nullable(),
    afhankelijkVan: z.string().nullable(),
    gewicht: z.int().min(1).max(10),
    planVersie: z.int().meta({ description: 'Nummer van de nieuwste versie van het plan; 0 zonder plan.' }),
    mijlpalen: z.object({ aantal: z.int(), open: z.array(z.int()) }),
    bewijsstukken: z.int(),
    laatsteWijzigingOp: moment('Laatste wijziging van betekenis; een reactie telt niet.'),
    aangemaaktOp: moment('Aangemaakt.'),
    gewijzigdOp: moment('Laatste wijziging van welke aard ook.'),
    versie: z.int().min(1),
  })
  .meta({ id: 'Actie' })

const obstacle = z
  .object({
    code: z.string().meta({
      description:
        'Een poort (owner, plan, milestone, milestonesDone, evidence, …), notInState of notPermitted.',
    }),
    uitleg: label('Waarom, in een zin die u zo kunt tonen.'),
    open: z
      .array(z.union([z.int(), z.string()]))
      .optional()
      .meta({ description: 'Welke mijlpalen of partners nog openstaan.' }),
  })
  .meta({ id: 'Belemmering' })

const step = z
  .object({
    type: z.string().meta({ description: 'Het type om te versturen.' }),
    naam: z.string(),
    uitleg: z.string(),
    mogelijk: z.boolean().meta({ description: 'Of u deze stap nu kunt zetten.' }),
    naarStatus: status
      .nullable()
      .meta({ description: 'Waar de stap heen leidt; leeg als de status hem niet kent.' }),
    velden: z.array(z.string()).meta({ description: 'De velden die de stap vraagt of kan krijgen.' }),
    belemmeringen: z.array(obstacle),
  })
  .meta({ id: 'Stap' })

export const actionDetailSchema = actionSchema
  .extend({
    aanbeveling: z.object({ id: z.uuid(), nummer: z.int(), tekst: z.string() }),
    mogelijkeStappen: z.array(step).meta({ description: 'Elke stap van het proces, mogelijk of niet.' }),
    mogelijkWerk: z.array(z.string()).meta({
      description:
        'Werk dat de status niet verandert en dat u nu kunt doen: plan, mijlpalen, bewijs, voortgang.',
    }),
  })
  .meta({ id: 'ActieDetail' })

export const eventSchema = z
  .object({
    id: z.uuid(),
    volgnummer: z.int().meta({ description: 'Plaats in het logboek van het dossier.' }),
    op: moment('Wanneer.'),
    type: z.string(),
    zin: label('Wat er gebeurde, in één zin.'),
    door: z.string().nullable().meta({ description: 'Wie; leeg als het systeem het deed.' }),
    statusVoor: statusOrStand.nullable(),
    statusNa: statusOrStand.nullable(),
    versie: z
      .int()
      .nullable()
      .meta({ description: 'Versie van de actie of afstemming na deze gebeurtenis.' }),
    gegevens: z
      .record(z.string(), z.unknown())
      .meta({ description: 'Nummers, ids en codes; van teksten de controlesom.' }),
    teksten: z.record(z.string(), z.string()).meta({
      description: 'Wat mensen schreven, zolang het niet is gewist. De tekst van een plan staat hier niet.',
    }),
    hash: z.string().meta({ description: 'Schakel van de keten: over deze gebeurtenis en de hash ervoor.' }),
  })
  .meta({ id: 'Gebeurtenis' })

export const changedSchema = z
  .object({
    url: url('Adres van de actie.'),
    id: z.uuid(),
    nummer: z.int(),
    type: z.string().meta({ description: 'De stap die gezet is.' }),
    status,
    statusLabel: z.string(),
    versie: z.int().meta({ description: 'De nieuwe versie, ook in ETag.' }),
  })
  .meta({ id: 'Gezet' })

/** A page of a list, as in the ZGW APIs. */
export const pageSchema = <S extends z.ZodType>(item: S) =>
  z.object({
    count: z.int().meta({ description: 'Hoeveel er in alles zijn.' }),
    next: z.url().nullable(),
    previous: z.url().nullable(),
    results: z.array(item),
  })
