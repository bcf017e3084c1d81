import type { Handlers } from '../../../shared/contract/channels'
import { scoreModel } from '../../../shared/domain/score'
import type { HandlerDeps } from './deps'

export const aboutHandlers = ({
  appVersion,
  catalogue,
  history,
  notices,
  ports,
}: HandlerDeps): Pick<Handlers, 'app.about'> => ({
  'app.about': () => ({
    version: appVersion,
    mode: ports.mode,
    catalogue: catalogue.version,
    model: scoreModel,
    checks: catalogue.checks.length,
    historyFile: ports.historyFile,
    sqlite: history.sqlite,
    node: process.versions.node,
    notices,
  }),
})
