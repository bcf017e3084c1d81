import type { Handlers } from '../../../shared/contract/channels'
import { aboutHandlers } from './about'
import { checklistHandlers } from './checklist'
import { compareHandlers } from './compare'
import type { HandlerDeps } from './deps'
import { decisionHandlers } from './decisions'
import { findingHandlers } from './findings'
import { iamHandlers } from './iam'
import { overviewHandlers } from './overview'
import { permissionHandlers } from './permissions'
import { profileHandlers } from './profiles'
import { reportHandlers } from './report'
import { scanHandlers } from './scans'
import { trendHandlers } from './trend'

/** The answer to every question of the contract. */
export const createHandlers = (deps: HandlerDeps): Handlers => ({
  ...aboutHandlers(deps),
  ...profileHandlers(deps),
  ...scanHandlers(deps),
  ...overviewHandlers(deps),
  ...checklistHandlers(deps),
  ...findingHandlers(deps),
  ...iamHandlers(deps),
  ...permissionHandlers(deps),
  ...decisionHandlers(deps),
  ...trendHandlers(deps),
  ...compareHandlers(deps),
  ...reportHandlers(deps),
})
