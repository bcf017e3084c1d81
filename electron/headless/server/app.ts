import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { http } from '../../../shared/contract/http'
import { pageHeaders } from '../../../shared/contract/policy'
import type { Reply, ReplyCode } from '../../../shared/contract/reply'
import type { Engine } from '../../engine/engine-host'
import { readPageFile } from '../../engine/page-files'
import { readReportFile } from '../../engine/report-files'
import { cookieName, inspect } from './door'
import { streamEvents } from './events'
import type { Session } from './session'

export interface AppOptions {
  readonly engine: Pick<Engine, 'ask' | 'listen'>
  readonly session: Session
  readonly port: number
  /** Folder of the built page. */
  readonly page: string
  readonly log: (line: string) => void
}

const statuses = {
  'unknown-channel': 404,
  'bad-request': 400,
  refused: 403,
  'not-found': 404,
  busy: 409,
  'engine-stopped': 503,
  failed: 500,
} as const satisfies Record<ReplyCode, number>

const megabyte = 1024 * 1024

/** The page, the contract and its events over HTTP, behind the door. Knows no socket. */
export const createApp = ({ engine, session, port, page, log }: AppOptions): Hono => {
  const app = new Hono()

  app.use(async (context, next) => {
    const refusal = inspect(
      {
        method: context.req.method,
        path: context.req.path,
        header: (name) => context.req.header(name),
        cookie: (name) => getCookie(context, name),
      },
      session,
      port,
    )
    if (refusal) context.res = refuse(context, refusal.status, refusal.message, refusal.hint)
    else await next()
    // Only the address of a report has brought its own.
    for (const [name, value] of Object.entries(pageHeaders))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value)
  })

  app.get(`${http.launch}:token`, (context) => {
    const known = session.cookie.matches(getCookie(context, cookieName(port)))
    if (!session.redeemLaunch(context.req.param('token')))
      return known
        ? context.redirect('/', 303) // the launch address from the browser's history
        : refuse(context, 403, 'This address was used, or is too old.', 'Start `triad serve` again.')
    setCookie(context, cookieName(port), session.cookie.value, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
    })
    return context.redirect(`/${http.keyFragment}${session.key.value}`, 303)
  })

  app.get(http.events, (context) => streamEvents(context, engine))

  app.post(
    `${http.api}:channel`,
    bodyLimit({
      maxSize: megabyte,
      onError: (context) => refuse(context, 413, 'A question has at most 1 MB.', 'Ask for less at once.'),
    }),
    async (context) => {
      const request = await readJson(context)
      if (request === undefined)
        return refuse(context, 400, 'The question is not JSON.', 'Correct the request.', 'bad-request')
      const reply = await engine.ask(context.req.param('channel'), request)
      return context.json(reply, reply.ok ? 200 : statuses[reply.error.code])
    },
  )

  app.get('/report/*', async (context) => {
    const file = await readReportFile(engine, context.req.path)
    if (file === null) return refuse(context, 404, 'There is no such report.', 'Open /.', 'not-found')
    return context.body(file.body, 200, file.headers)
  })

  app.get('*', async (context) => {
    const file = await readPageFile(page, context.req.path)
    if (file === null) return refuse(context, 404, 'There is no such file.', 'Open /.', 'not-found')
    return context.body(file.body, 200, { 'content-type': file.type })
  })

  app.notFound((context) => refuse(context, 404, 'There is no such address.', 'Open /.', 'not-found'))
  app.onError((error, context) => {
    log(`server: ${error.stack ?? error.message}`)
    return refuse(context, 500, 'The server failed to answer.', 'Try again.', 'failed')
  })
  return app
}

const readJson = async (context: Context): Promise<unknown> => {
  const text = await context.req.text()
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined // no JSON text parses to this
  }
}

/** A page reads a refusal as a reply; a person who opened the address reads the same as text. */
const refuse = (
  context: Context,
  status: 400 | 403 | 404 | 405 | 413 | 415 | 421 | 500,
  message: string,
  hint: string,
  code: ReplyCode = 'refused',
): Response => {
  const reply: Reply = { ok: false, error: { code, message, hint } }
  const isPerson = context.req.header('sec-fetch-dest') === 'document'
  return isPerson ? context.text(`${message}\n${hint}\n`, status) : context.json(reply, status)
}
