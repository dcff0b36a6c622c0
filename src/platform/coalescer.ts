/** Requests that wait while a batch is in flight travel together in the next one; at most this many. */
export const largestBatch = 64

type Waiting<Request, Answer> = {
  request: Request
  resolve: (answer: Answer) => void
  reject: (trouble: unknown) => void
}

/**
 * Gathers calls into batches with one batch in flight: an idle register answers at once (a batch of one), a busy one
 * pays one commit for all that waited. `send` answers in the order of its requests; when it throws, all of its batch fail.
 */
export function coalescer<Request, Answer>(
  send: (requests: Request[]) => Promise<Answer[]>,
): (request: Request) => Promise<Answer> {
  const queue: Waiting<Request, Answer>[] = []
  let inFlight = false

  async function drain(): Promise<void> {
    inFlight = true
    while (queue.length > 0) await sendBatch(queue.splice(0, largestBatch))
    inFlight = false
  }

  async function sendBatch(batch: Waiting<Request, Answer>[]): Promise<void> {
    try {
      const answers = await send(batch.map((one) => one.request))
      batch.forEach((one, at) => {
        const answer = answers[at]
        if (answer === undefined) one.reject(new Error('a batch answered fewer requests than it was sent'))
        else one.resolve(answer)
      })
    } catch (trouble) {
      for (const one of batch) one.reject(trouble)
    }
  }

  return (request) =>
    new Promise((resolve, reject) => {
      queue.push({ request, resolve, reject })
      if (!inFlight) void drain()
    })
}
