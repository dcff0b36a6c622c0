import type { HttpAnswer } from './http-answer.ts'
import { HttpConnection } from './http-connection.ts'
import { defineLoad, type Load } from './load.ts'

/**
 * One request; `check` reads the answer, throws when it is wrong and returns what to keep of it. `next`: the request that
 * the answer leads to, as a browser goes on after a form; both count as one call.
 */
export interface HttpCall {
  method?: 'GET' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: string
  check?: (answer: HttpAnswer) => string | undefined
  next?: (answer: HttpAnswer) => HttpCall
}

/**
 * Declares a load of HTTP requests to `data.base` over kept-alive connections. `prepare` gets the data once and returns
 * the maker of request number `index`. Without a `check` any status from 400 up is an error.
 */
export function defineHttpLoad<Data extends { base: string }>(
  id: string,
  prepare: (data: Data) => (index: number) => HttpCall,
): Load<Data> {
  return defineLoad<Data>(id, (data, count) => {
    const { host, hostname, port } = new URL(data.base)
    const connections = Array.from({ length: count }, () => new HttpConnection(hostname, Number(port)))
    const make = prepare(data)
    return {
      call: async (index, number) => {
        let made = make(index)
        let answer = await connections[number]!.send(requestBytes(host, made))
        while (made.next) {
          made = made.next(answer)
          answer = await connections[number]!.send(requestBytes(host, made))
        }
        if (made.check) return made.check(answer)
        if (answer.status >= 400) throw new Error(`${made.path} answered ${answer.status}`)
        return undefined
      },
      close: async () => {
        for (const connection of connections) connection.close()
      },
    }
  })
}

function requestBytes(host: string, { method = 'GET', path, headers = {}, body }: HttpCall): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const length = body === undefined ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`
  return `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n${lines.join('')}${length}\r\n${body ?? ''}`
}
