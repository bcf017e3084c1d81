import type { Control } from './define-framework'

/** Section 2 of CIS Amazon Web Services Foundations Benchmark 7.0: identity and access management. */
export const identityControls: readonly Control[] = [
  {
    id: '2.1.1',
    title: 'Root credentials of member accounts are managed centrally',
    checks: ['organizations.root-credentials-central'],
  },
  {
    id: '2.1.2',
    title: 'Guardrail policies reach every member account',
    checks: ['organizations.guardrail-policies'],
  },
  {
    id: '2.1.3',
    title: 'The management account runs no workloads',
    checks: ['organizations.management-no-workloads'],
  },
  {
    id: '2.1.4',
    title: 'Organizational units follow environment and sensitivity',
    checks: ['manual.ou-structure'],
  },
  {
    id: '2.1.5',
    title: 'A member account administers organization policies',
    checks: ['organizations.delegated-policy-admin'],
  },
  {
    id: '2.1.6',
    title: 'Security services run from delegated administrators',
    checks: ['organizations.delegated-service-admins'],
  },
  { id: '2.2', title: 'Contact details of the account are filled in', checks: ['account.contact-details'] },
  { id: '2.3', title: 'A security contact is registered', checks: ['account.security-contact'] },
  { id: '2.4', title: 'Root has no access key', checks: ['iam.root-no-access-keys'] },
  { id: '2.5', title: 'Root signs in with MFA', checks: ['iam.root-mfa'] },
  { id: '2.6', title: 'Root MFA is a hardware device', checks: ['iam.root-hardware-mfa'] },
  { id: '2.7', title: 'Root is not used for daily work', checks: ['iam.root-not-used'] },
  { id: '2.8', title: 'Passwords have at least 14 characters', checks: ['iam.password-min-length'] },
  { id: '2.9', title: 'Old passwords cannot be used again', checks: ['iam.password-reuse'] },
  { id: '2.10', title: 'Console users have MFA', checks: ['iam.user-mfa-console'] },
  {
    id: '2.11',
    title: 'Credentials that nobody used for 45 days are off',
    checks: ['iam.user-unused-credentials'],
  },
  { id: '2.12', title: 'Access keys are renewed within 90 days', checks: ['iam.user-access-key-rotated'] },
  { id: '2.13', title: 'Users get permissions through groups', checks: ['iam.user-no-direct-policies'] },
  { id: '2.14', title: 'No policy in use grants everything', checks: ['iam.policy-no-full-admin'] },
  { id: '2.15', title: 'A role exists for support cases', checks: ['iam.support-role'] },
  { id: '2.16', title: 'Instances use roles', checks: ['ec2.instance-role'] },
  {
    id: '2.17',
    title: 'No expired certificate is stored in IAM',
    checks: ['iam.no-expired-server-certs'],
  },
  {
    id: '2.18',
    title: 'An external-access analyzer watches each Region',
    checks: ['accessanalyzer.external-enabled'],
  },
  { id: '2.19', title: 'People sign in through federation', checks: ['iam.federation-configured'] },
  {
    id: '2.20',
    title: 'Full CloudShell access is attached to nobody',
    checks: ['iam.cloudshell-restricted'],
  },
  {
    id: '2.21',
    title: 'Resource policies do not admit everyone',
    checks: [
      's3.bucket-policy-no-wildcard',
      'lambda.not-public',
      'kms.policy-not-public',
      'secretsmanager.policy-not-public',
      'sns.topic-not-public',
      'sqs.queue-not-public',
      'accessanalyzer.no-open-findings',
    ],
  },
]
