import { protocol } from 'electron'
import { pageHeaders } from '../../../shared/contract/policy'
import { readPageFile } from '../../engine/page-files'
import { host, scheme } from './origin'

/** Must run before the app is ready. No privilege to bypass the policy, to be fetched across origins or to run service workers. */
export const declareScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the page's files, each with the policy as a header, and nothing else. */
export const servePage = (root: string): void => {
  protocol.handle(scheme, (request) => answer(root, request))
}

export const answer = async (
  root: string,
  { url, method }: Pick<Request, 'url' | 'method'>,
): Promise<Response> => {
  const asked = new URL(url)
  const file =
    asked.host === host && (method === 'GET' || method === 'HEAD')
      ? await readPageFile(root, asked.pathname)
      : null
  if (file === null) return new Response(null, { status: 404, headers: pageHeaders })
  return new Response(file.body, { headers: { ...pageHeaders, 'content-type': file.type } })
}
