import pg from 'pg'

type Query = (...args: unknown[]) => unknown

/**
 * A client that gives up a server which stopped answering: a frozen machine or a dead line says nothing, so the server's
 * own statement timeout never arrives. The whole connection is dropped and not only the query, because what the server
 * did is unknown and the connection might still stand in a transaction; the pool opens another.
 * @param patienceMs longest silence of one statement; larger than the server's own timeout, which is the gentler end
 */
export function watchedClient(patienceMs: number): new (config?: pg.ClientConfig) => pg.Client {
  return class WatchedClient extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super(config)
      const send = this.query.bind(this) as Query
      this.query = ((...args: unknown[]) => {
        const timer = setTimeout(() => drop(this), patienceMs)
        const answered = () => clearTimeout(timer)
        const last = args.at(-1)
        if (typeof last === 'function') return send(...args.slice(0, -1), calling(answered, last as Query))
        const sent = send(...args)
        if (sent instanceof Promise) sent.then(answered, answered)
        else answered()
        return sent
      }) as typeof this.query
    }
  }
}

function calling(first: () => void, then: Query): Query {
  return (...args) => {
    first()
    return then(...args)
  }
}

function drop(client: pg.Client): void {
  const { stream } = (client as unknown as { connection: { stream: { destroy(): void } } }).connection
  stream.destroy()
}
