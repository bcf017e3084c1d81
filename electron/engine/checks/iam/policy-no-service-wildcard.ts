import { known } from '../../../../shared/domain/evidence'
import { coversAction } from '../../iam/covers'
import type { Statement } from '../../iam/statements'
import { anyValue } from '../../iam/strangers'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail } from '../judge'
import { judgeWritten } from '../policies/written-policies'

export default defineCheck({
  id: 'iam.policy-no-service-wildcard',
  title: 'Customer policies avoid service-wide wildcards',
  action: 'Name actions instead of whole services',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::ManagedPolicy',
  scope: 'global',
  subject: 'iam.policies',
  consults: ['iam.users', 'iam.groups', 'iam.roles'],
  rationale:
    'A wildcard for a whole service grants what its holder never does, such as deleting, sharing and switching logging off, and whatever the service will add. Wildcards after a verb, such as ec2:Describe*, are fine.',
  risk: 'Whoever takes over a harmless job can do everything in that service.',
  remediation: {
    steps: [
      'See in the last accessed information which actions the holders use.',
      'Name these in the policy, with wildcards after a verb only.',
    ],
    cli: 'aws iam generate-service-last-accessed-details --arn ARN --granularity ACTION_LEVEL',
  },
  sources: [
    'AWS Security Hub, IAM.21',
    'AWS IAM User Guide, "Refine permissions in AWS using last accessed information"',
  ],
  evaluate: (lists) =>
    judgeWritten(
      lists,
      'wholeServices',
      (statements) => known(wholeServicesIn(statements)),
      (services) =>
        fail(
          services.includes('*')
            ? 'It allows every action of all services, or of all but some.'
            : `It allows every action of ${enumerate(services)}.`,
        ),
    ),
})

/** The services that a policy allows every action of, whatever AWS will call it. `*` stands for all. */
const wholeServicesIn = (statements: readonly Statement[]): readonly string[] => {
  const whole = statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap((statement) => {
      if (statement.actions === null) return ['*']
      const services = statement.actions.map((action) => action.split(':')[0] ?? action)
      return services
        .map((service) => (/[*?]/.test(service) ? '*' : service))
        .filter((service) => coversAction(statement, `${service === '*' ? anyValue : service}:${anyValue}`))
    })
  return [...new Set(whole)].sort()
}
