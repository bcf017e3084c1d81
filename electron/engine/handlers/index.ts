import type { Handlers } from '../../../shared/contract/channels'
import { aboutHandlers } from './about'
import { attestationHandlers } from './attestations'
import { checklistHandlers } from './checklist'
import { checkHandlers } from './checks'
import { compareHandlers } from './compare'
import type { HandlerDeps } from './deps'
import { decisionHandlers } from './decisions'
import { dueDateHandlers } from './due-dates'
import { findingHandlers } from './findings'
import { fleetHandlers } from './fleet'
import { frameworkHandlers } from './frameworks'
import { historyHandlers } from './history'
import { logoHandlers } from './logo'
import { iamHandlers } from './iam'
import { overviewHandlers } from './overview'
import { permissionHandlers } from './permissions'
import { profileHandlers } from './profiles'
import { reportHandlers } from './report'
import { viewHandlers } from './saved-views'
import { scanHandlers } from './scans'
import { settingHandlers } from './settings'
import { targetHandlers } from './targets'
import { trendHandlers } from './trend'

/** The answer to every question of the contract. */
export const createHandlers = (deps: HandlerDeps): Handlers => ({
  ...aboutHandlers(deps),
  ...profileHandlers(deps),
  ...targetHandlers(deps),
  ...scanHandlers(deps),
  ...overviewHandlers(deps),
  ...checklistHandlers(deps),
  ...checkHandlers(deps),
  ...frameworkHandlers(deps),
  ...findingHandlers(deps),
  ...dueDateHandlers(deps),
  ...viewHandlers(deps),
  ...iamHandlers(deps),
  ...permissionHandlers(deps),
  ...decisionHandlers(deps),
  ...attestationHandlers(deps),
  ...trendHandlers(deps),
  ...compareHandlers(deps),
  ...fleetHandlers(deps),
  ...reportHandlers(deps),
  ...logoHandlers(deps),
  ...historyHandlers(deps),
  ...settingHandlers(deps),
})
