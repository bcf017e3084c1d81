import { known, mapRead, chainRead, type Read } from '../../../../shared/domain/evidence'
import { boundOf } from '../../iam/exposure'
import { pinsAccount, type CallerKeys } from '../../iam/fixed-values'
import type { Statement } from '../../iam/statements'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, notApplicable, pass, weigh } from '../judge'
import { statementsOf, unknownOperator } from '../policies/policy-documents'
import { isServiceLinked } from '../policies/policy-holders'

/** Services whose documentation shows a trust policy with the account or the resource they act for. */
const tellTheirSource: ReadonlySet<string> = new Set(
  [
    'bedrock',
    'codebuild',
    'comprehend',
    'datasync',
    'fis',
    'frauddetector',
    'kendra',
    'lexv2',
    'personalize',
    'pipes',
    'scheduler',
    'ssm',
    'states',
    'transcribe',
    'transfer',
    'vpc-flow-logs',
  ].map((name) => `${name}.amazonaws.com`),
)

export default defineCheck({
  id: 'iam.role-confused-deputy',
  title: 'Service roles limit which resource may assume them',
  action: 'Name the source in trusts of services',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::IAM::Role',
  scope: 'global',
  subject: 'iam.roles',
  rationale:
    'A service acts for all its customers. A condition on aws:SourceAccount or aws:SourceArn has it assume the role for your resources only. Judged are the services whose documentation shows such a trust policy; those that do not say for whom they act, such as EC2 and Lambda, are left aside.',
  risk: 'A stranger has the service do things with your role.',
  remediation: {
    steps: [
      'Open IAM, Roles, the role, Trust relationships, Edit trust policy.',
      'Add a condition: aws:SourceAccount equals your account, or aws:SourceArn is like the resource that uses the role.',
    ],
    cli: 'aws iam update-assume-role-policy --role-name NAME --policy-document file://trust.json',
  },
  sources: [
    'AWS IAM User Guide, "The confused deputy problem", "Cross-service confused deputy prevention"',
    'AWS Step Functions Developer Guide, "Prevent cross-service confused deputy issue"',
    'Amazon VPC User Guide, "Publish flow logs to CloudWatch Logs"',
  ],
  evaluate: ({ 'iam.roles': roles }) =>
    roles.map((role) => {
      const trusting = mapRead(statementsOf(role.trust, 'trust'), servicesIn)
      const unbound = chainRead(trusting, unboundOf)
      return weigh(role, { unbound }, () => {
        if (isServiceLinked(role))
          return known(
            notApplicable('AWS keeps the trust of a service-linked role; nobody else can change it.'),
          )
        return chainRead(trusting, ({ length }) =>
          length === 0
            ? known(notApplicable('It trusts no service that says for whom it acts.'))
            : mapRead(unbound, (services) =>
                services.length === 0
                  ? pass
                  : fail(`${enumerate(services)} may assume it for whatever account or resource.`),
              ),
        )
      })
    }),
})

interface Trusting {
  readonly service: string
  readonly statement: Statement
}

const servicesIn = (statements: readonly Statement[]): readonly Trusting[] =>
  statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap((statement) =>
      (statement.principals ?? [])
        .filter(({ type, id }) => type === 'service' && tellTheirSource.has(id))
        .map(({ id }) => ({ service: id, statement })),
    )

function unboundOf(trusting: readonly Trusting[]): Read<readonly string[]> {
  const bounds = trusting.map(({ service, statement }) => ({ service, bound: boundOf(statement, alsoPins) }))
  const free = bounds.filter(({ bound }) => bound.status === 'free').map(({ service }) => service)
  const [unclear] = bounds.flatMap(({ bound }) => (bound.status === 'unclear' ? [bound] : []))
  if (free.length === 0 && unclear !== undefined) return unknownOperator(unclear.operator)
  return known([...new Set(free)].sort())
}

/** A service acts for whatever the ARN says, such as every state machine, as long as it is of one account. */
const alsoPins: CallerKeys = (key) => (key === 'aws:sourcearn' ? pinsAccount : null)
