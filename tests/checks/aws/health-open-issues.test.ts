import check from '../../../electron/engine/checks/aws/health-open-issues'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { healthIssue, healthIssues } from '../../support/facts/aws'

const own = healthIssue()
const ownOther = healthIssue({ arn: 'b', service: 'RDS', region: 'us-east-1' })
const ownAgain = healthIssue({ arn: 'c' })
const closed = healthIssue({ arn: 'd', open: false })
const everyones = healthIssue({ arn: 'e', service: 'IAM', region: 'global', ofThisAccount: false })

// Never unknown by itself: one list tells all. Without a support plan AWS does not offer it, which is not applicable.
checkCases(check, {
  'nothing open': { given: [healthIssues({ issues: [closed] })], says: [passes(account, { open: [] })] },
  'issues of this account': {
    given: [healthIssues({ issues: [ownOther, own, ownAgain, everyones] })],
    says: [
      fails(
        account,
        { open: [ownOther, own, ownAgain, everyones] },
        'This account is affected by an issue of EC2 (eu-west-1), RDS (us-east-1).',
      ),
    ],
  },
  'an issue that may not touch this account': {
    given: [healthIssues({ issues: [everyones] })],
    says: [passes(account, { open: [everyones] }, 'AWS tells everyone of an issue of IAM (global).')],
  },
  'what may not be read': { given: [], says: [] },
})
