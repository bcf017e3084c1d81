import { protocol } from 'electron'
import { pageHeaders } from '../../../shared/contract/policy'
import type { Engine } from '../../engine/engine-host'
import { readPageFile } from '../../engine/page-files'
import { readReportFile } from '../../engine/report-files'
import { host, scheme } from './origin'

/** Must run before the app is ready. No privilege to bypass the policy, to be fetched across origins or to run service workers. */
export const declareScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the page's files, each with the policy as a header, the engine's reports with theirs, and nothing else. */
export const servePage = (root: string, engine: Pick<Engine, 'ask'>): void => {
  protocol.handle(scheme, (request) => answer(root, engine, request))
}

export const answer = async (
  root: string,
  engine: Pick<Engine, 'ask'>,
  { url, method }: Pick<Request, 'url' | 'method'>,
): Promise<Response> => {
  const asked = new URL(url)
  const isOurs = asked.host === host && (method === 'GET' || method === 'HEAD')
  const report = isOurs ? await readReportFile(engine, asked.pathname) : null
  if (report !== null) return new Response(report.body, { headers: report.headers })
  const file = isOurs ? await readPageFile(root, asked.pathname) : null
  if (file === null) return new Response(null, { status: 404, headers: pageHeaders })
  return new Response(file.body, { headers: { ...pageHeaders, 'content-type': file.type } })
}
