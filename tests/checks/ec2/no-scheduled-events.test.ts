import check from '../../../electron/engine/checks/ec2/no-scheduled-events'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { instance, instanceStatus } from '../../support/facts/ec2'

const one = instance()
const gap = denied('ec2:DescribeInstanceStatus')
const events = [
  { code: 'instance-retirement', notBefore: '2026-12-24T08:00:00.000Z' },
  { code: 'system-reboot', notBefore: null },
]

checkCases(check, {
  'nothing planned': { given: [one], says: [passes(one, { events: [] })] },
  'a retirement and a restart': {
    given: [instance({ status: known(instanceStatus({ events })) })],
    says: [fails(one, { events }, 'AWS has planned instance-retirement from 2026-12-24, system-reboot.')],
  },
  stopped: {
    given: [instance({ state: 'stopped', status: known(null) })],
    says: [doesNotApply(one, { events: null }, 'AWS plans for running instances only.')],
  },
  'not read': { given: [instance({ status: unread(gap) })], says: [isUnknown(one, {}, gap)] },
  'no instances': { given: [], says: [] },
})
