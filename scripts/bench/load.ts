/** Calls made one after another by each connection; made inside the load process from plain data. */
export interface Caller {
  /**
   * Makes call number `index` (each number is given once in a run) on the connection and checks its answer.
   * @returns what to hand back to the case (the acknowledged number, say), if anything
   * @throws when the answer is not the right one; it is then counted as an error
   */
  call: (index: number, connection: number) => Promise<string | undefined>
  close: () => Promise<void>
}

/** A kind of load by its name: the case and the load process both know it, so only the name and the data travel. */
export interface Load<Data> {
  id: string
  open: (data: Data, connections: number) => Caller | Promise<Caller>
}

const loads = new Map<string, Load<never>>()

/** Declares a load. Call it at the top of a case's file: the load process imports the same files. */
export function defineLoad<Data>(id: string, open: Load<Data>['open']): Load<Data> {
  if (loads.has(id)) throw new Error(`Two loads are called ${id}`)
  const load = { id, open }
  loads.set(id, load)
  return load
}

/** The load of that name. Throws when no case declares it. */
export function getLoad(id: string): Load<unknown> {
  const load = loads.get(id)
  if (!load) throw new Error(`No case declares the load ${id}`)
  return load as Load<unknown>
}
