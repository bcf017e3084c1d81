import check from '../../../electron/engine/checks/apigateway/logging'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { httpApi, restApi } from '../../support/facts/apigateway'

const [rest, http] = [restApi(), httpApi()]
const gap = denied('apigateway:GetStages')
const of = (...stages: readonly (readonly [stage: string, accessLog: boolean, executionLog: string])[]) => {
  const told = stages.map(([stage, accessLog, executionLog]) => ({ stage, accessLog, executionLog }))
  return { given: [restApi({ stages: known(told) })], evidence: { kind: 'rest', stages: told } }
}
const full = of(['live', true, 'INFO'])
const brief = of(['live', true, 'OFF'], ['test', true, 'ERROR'])
const silent = of(['dev', false, 'OFF'], ['live', true, 'INFO'], ['test', false, 'INFO'])
const none = of()

checkCases(check, {
  'both kinds of logs': { given: full.given, says: [passes(rest, full.evidence)] },
  'an HTTP API, which has no execution log': {
    given: [http],
    says: [
      passes(http, { kind: 'http', stages: [{ stage: '$default', accessLog: true, executionLog: null }] }),
    ],
  },
  'no execution log': {
    given: brief.given,
    says: [passes(rest, brief.evidence, 'These stages write no execution log: live.')],
  },
  'no access log': {
    given: silent.given,
    says: [fails(rest, silent.evidence, 'These stages write no access log: dev, test.')],
  },
  'no stage': {
    given: none.given,
    says: [doesNotApply(rest, none.evidence, 'It has no stage, so that nobody can call it.')],
  },
  'may not be read': {
    given: [restApi({ stages: unread(gap) })],
    says: [isUnknown(rest, { kind: 'rest' }, gap)],
  },
  'no APIs': { given: [], says: [] },
})
