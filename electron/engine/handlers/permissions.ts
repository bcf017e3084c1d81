import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import { loadCollectors } from '../collect'
import { measureOf } from '../evaluate/measure'
import { missingPermissions } from '../permissions/missing'
import { needsOf } from '../permissions/needs'
import { policiesOf } from '../permissions/policies'
import { additionFiles } from '../permissions/policy-additions'
import { toCloudFormation, toJson, toTerraform } from '../permissions/policy-files'
import { chooseChecks, inputsOf, strangersIn } from '../scan/choose-checks'
import { expectationsOf } from '../scan/scan-deps'
import { weighedFor } from '../scan/severities'
import { needTarget, type HandlerDeps } from './deps'

export const permissionHandlers = ({
  catalogue,
  history,
}: HandlerDeps): Pick<Handlers, 'permissions.policy' | 'permissions.missing'> => ({
  'permissions.policy': async (scope) => {
    const strangers = strangersIn(expectationsOf(catalogue), scope)
    const chosen = chooseChecks(catalogue.checks, scope)
    if (strangers.length > 0 || chosen.checks.length === 0)
      throw expected(
        'bad-request',
        strangers.length > 0
          ? `No check or service is named ${strangers.join(', ')}, so there is no policy for it.`
          : 'None of these checks belongs to these services, so there is nothing to allow.',
        'Correct the names, or name none for all checks.',
      )
    const needs = needsOf(chosen.checks, await loadCollectors(chosen.inputs))
    const policies = policiesOf(needs.map(({ action }) => action))
    const files = {
      json: toJson(policies),
      terraform: toTerraform(policies),
      cloudformation: toCloudFormation(policies),
    }
    return { needs, policies: policies.length, files }
  },

  'permissions.missing': async ({ targetId }) => {
    needTarget(history, targetId)
    const collectors = await loadCollectors(inputsOf(catalogue.checks))
    const missing = missingPermissions(
      history.states.now(targetId),
      weighedFor(history, expectationsOf(catalogue), targetId).map(measureOf),
      collectors,
    )
    const actions = missing.flatMap(({ cause, actions }) => (cause === 'denied' ? actions : []))
    return { missing, files: actions.length === 0 ? null : additionFiles(policiesOf(actions)) }
  },
})
