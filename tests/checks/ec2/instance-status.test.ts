import check from '../../../electron/engine/checks/ec2/instance-status'
import { known, unread } from '../../../shared/domain/evidence'
import type { InstanceStatus } from '../../../shared/domain/inputs/ec2'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { instance, instanceStatus } from '../../support/facts/ec2'

const one = instance()
const gap = denied('ec2:DescribeInstanceStatus')
const at = (status: string, impairedSince: string | null = null) => ({ status, impairedSince })
const ok = at('ok')
const long = at('impaired', '2026-11-24T11:50:00.000Z')
const short = at('impaired', '2026-11-24T11:50:01.000Z')
const note = 'A status check has not ended yet, or fails for less than ten minutes.'
const given = (over: Partial<InstanceStatus>) => [instance({ status: known(instanceStatus(over)) })]
const evidence = (over: Partial<InstanceStatus> = {}) => ({ checks: { system: ok, guest: ok, ...over } })

checkCases(check, {
  'both checks pass': { given: [one], says: [passes(one, evidence())] },
  'the hardware fails for ten minutes': {
    given: given({ system: long }),
    says: [
      fails(
        one,
        evidence({ system: long }),
        'A status check fails for its hardware or network since 2026-11-24T11:50 UTC.',
      ),
    ],
  },
  'both fail, since when is not said': {
    given: given({ system: at('impaired'), guest: at('impaired') }),
    says: [
      fails(
        one,
        evidence({ system: at('impaired'), guest: at('impaired') }),
        'A status check fails for its hardware or network and for its own system.',
      ),
    ],
  },
  'fails for less than ten minutes': {
    given: given({ guest: short }),
    says: [passes(one, evidence({ guest: short }), note)],
  },
  'has just started': {
    given: given({ guest: at('initializing') }),
    says: [passes(one, evidence({ guest: at('initializing') }), note)],
  },
  'AWS cannot tell': {
    given: given({ guest: at('insufficient-data') }),
    says: [
      isUnknown(one, evidence({ guest: at('insufficient-data') }), {
        operation: 'ec2:DescribeInstanceStatus',
        region: 'eu-west-1',
        reason: 'unexpected',
        detail: 'AWS says that it has not enough data for a status check.',
      }),
    ],
  },
  stopped: {
    given: [instance({ state: 'stopped', status: known(null) })],
    says: [doesNotApply(one, { checks: null }, 'AWS checks running instances only.')],
  },
  'not read': { given: [instance({ status: unread(gap) })], says: [isUnknown(one, {}, gap)] },
  'no instances': { given: [], says: [] },
})
