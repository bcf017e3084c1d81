import check from '../../../electron/engine/checks/aws/health-scheduled-changes'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { plannedChange, plannedChanges } from '../../support/facts/aws'

const due = (over: object = {}) => ({
  service: 'RDS',
  region: 'eu-west-1',
  startsAt: '2026-12-03T00:00:00.000Z',
  resources: ['orders'],
  ...over,
})
const gap = denied('health:DescribeAffectedEntities', 'global')
const unseen = plannedChange({ arn: 'c', affected: unread(gap) })
const settled = plannedChange({ affected: known({ waiting: [], settled: true }) })
const later = plannedChange({ startsAt: '2026-12-08T12:00:00.001Z' })
const reason = 'AWS changes RDS (eu-west-1) on 2026-12-03.'

// Without a support plan AWS does not offer it, which is not applicable.
checkCases(check, {
  'none planned': { given: [plannedChanges()], says: [passes(account, { due: [] })] },
  'planned for later, without a date, or dealt with': {
    given: [plannedChanges(later, plannedChange({ startsAt: null }), settled)],
    says: [passes(account, { due: [] })],
  },
  'within fourteen days': {
    given: [plannedChanges(plannedChange(), later)],
    says: [fails(account, { due: [due()] }, reason)],
  },
  'on the last of the fourteen days, of no resource in particular': {
    given: [
      plannedChanges(
        plannedChange({
          startsAt: '2026-12-08T12:00:00.000Z',
          affected: known({ waiting: [], settled: false }),
        }),
      ),
    ],
    says: [
      fails(
        account,
        { due: [due({ startsAt: '2026-12-08T12:00:00.000Z', resources: [] })] },
        'AWS changes RDS (eu-west-1) on 2026-12-08.',
      ),
    ],
  },
  'whom it touches may not be read': {
    given: [plannedChanges(unseen)],
    says: [isUnknown(account, { due: [due({ resources: undefined })] }, gap)],
  },
  'one that is certain beside one that is not': {
    given: [plannedChanges(unseen, plannedChange())],
    says: [fails(account, { due: [due({ resources: undefined }), due()] }, reason)],
  },
  'what may not be read': { given: [], says: [] },
})
