import { http } from '../../../shared/contract/http'
import type { Session } from './session'

/** What the door looks at. Header names in lower case. */
export interface Knock {
  readonly method: string
  readonly path: string
  header(name: string): string | undefined
  cookie(name: string): string | undefined
}

export interface Refusal {
  readonly status: 403 | 405 | 415 | 421
  readonly message: string
  readonly hint: string
}

/** Cookies do not keep to a port: the name does. */
export const cookieName = (port: number): string => `triad-${String(port)}`

const startOver = 'Stop `triad serve`, start it again and open the address that it prints.'

/**
 * Every request passes here first; `null` lets it in. Each rule stops something of its own: the host a rebound DNS name,
 * origin and fetch metadata other pages (also those of other ports of this machine), the cookie everyone who was not
 * launched, the key whoever got hold of the cookie.
 */
export const inspect = (knock: Knock, session: Session, port: number): Refusal | null => {
  const authority = `127.0.0.1:${String(port)}`
  if (knock.header('host') !== authority)
    return {
      status: 421,
      message: 'This server answers to its own address only.',
      hint: `Open http://${authority}/.`,
    }
  if (knock.method !== 'GET' && knock.method !== 'POST')
    return { status: 405, message: `${knock.method} is not answered here.`, hint: 'Use GET or POST.' }
  const origin = knock.header('origin')
  if (origin !== undefined && origin !== `http://${authority}`) return foreign
  if (!isAllowedSite(knock)) return foreign
  if (knock.path.startsWith(http.launch)) return knock.method === 'GET' ? null : foreign
  if (!session.cookie.matches(knock.cookie(cookieName(port))))
    return { status: 403, message: 'This browser was not let in.', hint: startOver }
  return knock.method === 'POST' ? inspectPost(knock, session, origin) : null
}

const foreign: Refusal = {
  status: 403,
  message: 'Only a page of Triad itself may ask this.',
  hint: 'Type the address that `triad serve` printed into your browser.',
}

/**
 * `none` is a person's own act: an address typed, a bookmark, a reload. It opens the launch address and the page, whose
 * addresses alone a person can type; everything that pages load or ask must say `same-origin`.
 */
const isAllowedSite = (knock: Knock): boolean => {
  const site = knock.header('sec-fetch-site')
  if (knock.path.startsWith(http.launch)) return site === 'none'
  const typed = site === 'none' && knock.path === '/' && knock.header('sec-fetch-dest') === 'document'
  return site === 'same-origin' || typed
}

const inspectPost = (knock: Knock, session: Session, origin: string | undefined): Refusal | null => {
  if (origin === undefined) return foreign
  if (knock.header('content-type')?.split(';')[0]?.trim() !== 'application/json')
    return { status: 415, message: 'A question is JSON.', hint: 'Send `content-type: application/json`.' }
  if (!session.key.matches(knock.header(http.keyHeader)))
    return { status: 403, message: 'This page holds no key of the session.', hint: startOver }
  return null
}
