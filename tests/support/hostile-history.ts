import { hostileTape } from './hostile-tape'
import { tapes } from './recorded-tapes'
import { openTapedApp, type TapedApp } from './taped-app'
import type { Print } from '../../electron/engine/ports'

/** A profile that a person was talked into naming so. */
export const hostileProfile = `<b onclick=triadRan=9>\u202e=cmd|'/c calc'!A0 \u001b[31m{{7*7}}`

/** Two hostile accounts, each scanned twice with something changed between, under hostile profile names. */
export async function openHostileHistory(printPdf?: Print): Promise<TapedApp> {
  const app = openTapedApp({
    tapes: { [hostileProfile]: hostileTape(tapes.prod), '=1+1': hostileTape(tapes.staging) },
    ...(printPdf === undefined ? {} : { printPdf }),
  })
  await app.scan({ profiles: [hostileProfile, '=1+1'] })
  app.advance(7)
  await app.scan({ profiles: [hostileProfile, '=1+1'] })
  return app
}
