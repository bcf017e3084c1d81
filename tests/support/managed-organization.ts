import type { Tape, TapedCall } from '../../electron/engine/aws/tape'
import { changeAnswers } from '../../electron/engine/aws/tape-edits'
import type { TapeValue } from '../../electron/engine/aws/tape-value'

const security = '555566667777'
const policyId = 'p-acme1deny'

const answer = (operation: string, output: TapeValue, input?: TapeValue): TapedCall => ({
  ...{ operation, output },
  ...(input === undefined ? {} : { input }),
})

/** What AWS answers the management account of a small organization that is run as AWS recommends. */
const organization: readonly TapedCall[] = [
  answer('organizations:ListRoots', {
    Roots: [{ Id: 'r-acme', PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }] }],
  }),
  answer('organizations:ListPolicies', {
    Policies: [{ Id: policyId, Name: 'keep-trails', AwsManaged: false }],
  }),
  answer('organizations:ListTargetsForPolicy', { Targets: [{ TargetId: security, Type: 'ACCOUNT' }] }),
  answer('organizations:ListAccounts', {
    Accounts: [
      { Id: security, State: 'ACTIVE', Status: 'ACTIVE', Paths: [`o-acme1group/r-acme/${security}/`] },
    ],
  }),
  answer('organizations:ListAWSServiceAccessForOrganization', {
    EnabledServicePrincipals: [{ ServicePrincipal: 'guardduty.amazonaws.com' }],
  }),
  answer('organizations:ListDelegatedAdministrators', {
    DelegatedAdministrators: [{ Id: security, State: 'ACTIVE', Status: 'ACTIVE' }],
  }),
  answer('organizations:ListDelegatedServicesForAccount', {
    DelegatedServices: [{ ServicePrincipal: 'guardduty.amazonaws.com' }],
  }),
  answer('organizations:DescribeResourcePolicy', {
    ResourcePolicy: {
      Content: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${security}:root` },
            Action: [
              'organizations:CreatePolicy',
              'organizations:UpdatePolicy',
              'organizations:AttachPolicy',
            ],
            Resource: '*',
          },
        ],
      }),
    },
  }),
]

/** The same account, as the one that manages its organization: only such an account is asked of what it manages. */
export const managing = (tape: Tape, account: string): Tape => [
  ...organization,
  ...changeAnswers(tape, { operation: 'organizations:DescribeOrganization' }, ({ Organization: found }) => ({
    Organization: { ...(found as object), MasterAccountId: account },
  })),
]
