import { known } from '../../../../shared/domain/evidence'
import type { HealthIssue } from '../../../../shared/domain/inputs/aws'
import { defineCheck } from '../define-check'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'aws.health-open-issues',
  title: 'AWS reports no open service issue affecting this account',
  action: 'Follow the open issue in the Health Dashboard',
  severity: 'high',
  belongs: {
    subGoals: ['availability.always-on'],
    responsibility: 'aws.software',
    practice: 'incident-response',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'aws.health-issues',
  rationale:
    'AWS runs its services and says which accounts an issue touches. An issue that AWS announces to everyone may or may not touch this one.',
  risk: 'The team looks for a fault of its own for hours while AWS is mending one.',
  remediation: {
    steps: [
      'Nothing is yours to mend: follow the event in the AWS Health Dashboard.',
      'Where the service does not come back in time, fail over to another Region.',
    ],
    cli: 'aws health describe-events --region us-east-1 --filter eventTypeCategories=issue,eventStatusCodes=open',
  },
  sources: [
    'AWS Health API Reference, "DescribeEvents"',
    'AWS Shared Responsibility Model, "Security of the Cloud"',
  ],
  evaluate: ({ 'aws.health-issues': found }, { account }) =>
    found.map(({ region, issues }) =>
      judge({ ...account, region }, { open: known(issues.filter(({ open }) => open)) }, ({ open }) => {
        const own = open.filter(({ ofThisAccount }) => ofThisAccount)
        if (own.length > 0) return fail(`This account is affected by an issue of ${namesOf(own)}.`)
        return open.length === 0 ? pass : passWithNote(`AWS tells everyone of an issue of ${namesOf(open)}.`)
      }),
    ),
})

const namesOf = (issues: readonly HealthIssue[]): string =>
  [...new Set(issues.map(({ service, region }) => `${service} (${region})`))].sort().join(', ')
