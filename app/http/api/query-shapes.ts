import { z } from 'zod'
import 'zod-openapi'
import { listShape } from '../action-list/params.ts'

const described = <S extends z.ZodType>(schema: S, description: string): S => schema.meta({ description })

/** Of every list. */
export const pageShape = {
  pagina: described(listShape.pagina, 'De hoeveelste bladzijde, vanaf 1; 50 per bladzijde.'),
}

const several = 'Meer waarden: herhaal de parameter, of zet er komma’s tussen.'

/** The filters of the actions, in the words of the table on the page. */
export const actionsShape = {
  termijn: described(listShape.termijn, `Termijn, of geen. ${several}`),
  status: described(listShape.status, `Status, met de namen van het proces. ${several}`),
  trekker: described(listShape.trekker, `De id van een persoon, ik, of geen. ${several}`),
  partner: described(
    z.array(z.string().max(200, 'tooLong')).default([]),
    `Een partner op de actie: de korte naam of de id. ${several}`,
  ),
  deelaspect: described(listShape.deelaspect, 'Deelaspect, letterlijk. Meer waarden: herhaal de parameter.'),
  gezondheid: described(listShape.gezondheid, `Wat de trekker meldde, of geen. ${several}`),
  teLaat: described(listShape.teLaat, 'Alleen acties waarvan de streefdatum voorbij is.'),
  stil: described(listShape.stil, 'Alleen acties die langer dan 30 dagen niet wezenlijk wijzigden.'),
  zoek: described(listShape.zoek, 'Woorden in titel of aanbeveling, of het nummer.'),
  sorteer: described(listShape.sorteer, `Volgorde; een - ervoor keert om. ${several}`),
  ...pageShape,
}
