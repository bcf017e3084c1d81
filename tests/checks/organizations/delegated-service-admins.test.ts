import check from '../../../electron/engine/checks/organizations/delegated-service-admins'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { account, accountId, denied } from '../../support/facts/about'
import { serviceAdministrator, serviceDelegation } from '../../support/facts/organizations'

const gap = denied('organizations:ListDelegatedServicesForAccount', 'global')
const both = ['config-multiaccountsetup.amazonaws.com', 'guardduty.amazonaws.com', 'sso.amazonaws.com']
const hidden = serviceAdministrator({ account: '333344445555', services: unread(gap) })

checkCases(check, {
  'each trusted security service': {
    given: [
      serviceDelegation({
        trusted: both,
        administrators: [
          serviceAdministrator({ services: known(['config.amazonaws.com']) }),
          serviceAdministrator({ account: '333344445555' }),
        ],
      }),
    ],
    says: [passes(account, { trusted: ['Config', 'GuardDuty'] })],
  },
  'one of them left with the management account': {
    given: [serviceDelegation({ trusted: both })],
    says: [
      fails(
        account,
        { trusted: ['Config', 'GuardDuty'] },
        'The management account itself administers Config.',
      ),
    ],
  },
  'delegated to the management account': {
    given: [serviceDelegation({ administrators: [serviceAdministrator({ account: accountId })] })],
    says: [
      fails(account, { trusted: ['GuardDuty'] }, 'The management account itself administers GuardDuty.'),
    ],
  },
  'no administrator at all': {
    given: [
      serviceDelegation({
        trusted: [
          'access-analyzer.amazonaws.com',
          'cloudtrail.amazonaws.com',
          'inspector2.amazonaws.com',
          'securityhub.amazonaws.com',
        ],
        administrators: [],
      }),
    ],
    says: [
      fails(
        account,
        { trusted: ['Access Analyzer', 'CloudTrail', 'Inspector', 'Security Hub'] },
        'The management account itself administers Access Analyzer, CloudTrail, Inspector, Security Hub.',
      ),
    ],
  },
  'no security service is trusted': {
    given: [serviceDelegation({ trusted: ['sso.amazonaws.com'] })],
    says: [
      doesNotApply(account, { trusted: [] }, 'The organization lets no security service into its accounts.'),
    ],
  },
  'an administrator whose services may not be read': {
    given: [serviceDelegation({ administrators: [hidden] })],
    says: [isUnknown(account, { trusted: ['GuardDuty'] }, gap)],
  },
  'one that may not be read beside one that is enough': {
    given: [serviceDelegation({ administrators: [hidden, serviceAdministrator()] })],
    says: [passes(account, { trusted: ['GuardDuty'] })],
  },
  'another account than the management account': {
    given: [{ region: 'global', delegation: null }],
    says: [
      doesNotApply(
        account,
        { delegation: null },
        'Only the management account of an organization decides this.',
      ),
    ],
  },
  'what may not be read': { given: [], says: [] },
})
