import type { BrowserContext, Request } from 'playwright-core'

/**
 * Collects what a healthy page never does: an error on the console, an uncaught exception, a request that failed or was
 * answered with an error, a request that leaves this machine. Returns the function that lists it so far.
 *
 * A document answered with 4xx is not trouble (a form with errors, an unknown code): the story asserts on it itself.
 * Neither is a request the browser gave up on its own (a download, a page left early).
 */
export function watchTrouble(context: BrowserContext, expected?: RegExp): () => string[] {
  const found: string[] = []
  const note = (sentence: string) => {
    if (!expected?.test(sentence)) found.push(`- ${sentence}`)
  }
  context.on('console', (message) => {
    const told = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !told) note(`console error: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (event) => note(`uncaught exception: ${event.error().message}`))
  context.on('request', (request) => {
    if (leavesTheMachine(request)) note(`request to another machine: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown reason'
    if (reason !== 'net::ERR_ABORTED') note(`failed request: ${request.url()} (${reason})`)
  })
  context.on('response', (response) => {
    const status = response.status()
    if (status >= 500 || (status >= 400 && !response.request().isNavigationRequest()))
      note(`answered ${status}: ${response.request().method()} ${response.url()}`)
  })
  return () => found
}

function leavesTheMachine(request: Request): boolean {
  const { protocol, hostname } = new URL(request.url())
  return /^(https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}
