import type { Tx } from '#platform/db/transaction.ts'
import { type Ids, idOf } from './load-ids.ts'
import type { LoadContext, TownHours, TownUnits } from './town.ts'

/** Units in the order of the file, so that a parent stands before its sections. */
export async function loadUnits(tx: Tx, town: TownUnits, newId: () => string): Promise<Ids> {
  const ids: Ids = new Map(town.units.map((unit) => [unit.symbol, newId()]))
  const rows = town.units.map((unit) => ({
    id: idOf(ids, unit.symbol),
    symbol: unit.symbol,
    name: unit.name,
    kind: unit.kind,
    parent_id: unit.parent ? idOf(ids, unit.parent) : null,
    intake_route: unit.intakeRoute,
  }))
  await tx.insertInto('units').values(rows).execute()
  return ids
}

const hoursOf = (service_point_id: string, hours: TownHours[], newId: () => string) =>
  hours.flatMap(({ validFrom, validTo, days }) =>
    days.map((day) => ({ id: newId(), service_point_id, ...day, valid_from: validFrom, valid_to: validTo })),
  )

/** Service points with their windows, the units served there, and opening hours. */
export async function loadPlaces(tx: Tx, town: TownUnits, units: Ids, { newId }: LoadContext) {
  const points: Ids = new Map(town.servicePoints.map(({ name }) => [name, newId()]))
  const places = town.servicePoints.map(({ name, address }) => ({ id: idOf(points, name), name, address }))
  await tx.insertInto('service_points').values(places).execute()
  const hours = [...points.values()].flatMap((id) => hoursOf(id, town.hours, newId))
  await tx.insertInto('opening_hours').values(hours).execute()
  const all = town.servicePoints.flatMap((point) => point.windows.map((window) => ({ point: point.name, window })))
  const windows: Ids = new Map(all.map(({ window }) => [window.key, newId()]))
  const rows = all.map(({ point, window }) => ({
    id: idOf(windows, window.key),
    service_point_id: idOf(points, point),
    number: window.number,
    name: window.name,
    kind: window.kind,
    handles: window.handles,
  }))
  await tx.insertInto('windows').values(rows).execute()
  const served = all.flatMap(({ window }) =>
    window.units.map((symbol) => ({ window_id: idOf(windows, window.key), unit_id: idOf(units, symbol) })),
  )
  await tx.insertInto('window_units').values(served).execute()
  return { points, windows }
}

/** Chanceries and stand-alone posts, the registers kept there and elsewhere, and shelves. */
export async function loadPosts(tx: Tx, town: TownUnits, units: Ids, points: Ids, newId: () => string): Promise<Ids> {
  const posts: Ids = new Map(town.posts.map(({ key }) => [key, newId()]))
  const postRows = town.posts.map(({ key, unit, kind, name }) => ({
    id: idOf(posts, key),
    unit_id: idOf(units, unit),
    kind,
    name,
  }))
  await tx.insertInto('posts').values(postRows).execute()
  const registers = town.registers.map(({ post, paperKind, ...register }) => ({
    ...register,
    id: newId(),
    post_id: post ? idOf(posts, post) : null,
    paper_kind: paperKind ?? null,
  }))
  await tx.insertInto('registers').values(registers).execute()
  const shelves = town.shelves.map(({ servicePoint, ...shelf }) => ({
    ...shelf,
    id: newId(),
    service_point_id: idOf(points, servicePoint),
  }))
  await tx.insertInto('shelves').values(shelves).execute()
  return posts
}
