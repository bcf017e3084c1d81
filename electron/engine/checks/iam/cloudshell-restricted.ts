import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'iam.cloudshell-restricted',
  title: 'Full CloudShell access is attached to nobody',
  action: 'Detach full CloudShell access',
  severity: 'low',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'iam.roles',
  consults: ['iam.users', 'iam.groups'],
  settledBy: 'fail',
  rationale:
    'AWSCloudShellFullAccess lets its holder move files between the shell in the browser and the own computer. A policy of your own can allow the shell without that.',
  risk: 'Data leaves the account through the browser, past every control of the network.',
  remediation: {
    steps: [
      'Write a policy that allows CloudShell but not cloudshell:GetFileDownloadUrls and cloudshell:GetFileUploadUrls.',
      'Attach it to those who need the shell, and detach AWSCloudShellFullAccess.',
    ],
    cli: 'aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AWSCloudShellFullAccess\naws iam detach-role-policy --role-name NAME --policy-arn arn:aws:iam::aws:policy/AWSCloudShellFullAccess',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.20',
    'AWS CloudShell User Guide, "Managing AWS CloudShell access and usage with IAM policies"',
  ],
  evaluate({ 'iam.roles': roles, 'iam.users': users, 'iam.groups': groups }, { account, partition }) {
    const full = `arn:${partition}:iam::aws:policy/AWSCloudShellFullAccess`
    const holders = [...users, ...groups, ...roles].filter(({ attached }) => attached.includes(full))
    return [
      judge(account, { heldBy: known(holders.map(({ arn }) => arn)) }, () =>
        holders.length === 0
          ? pass
          : fail(`AWSCloudShellFullAccess is attached to ${enumerate(holders.map(({ name }) => name))}.`),
      ),
    ]
  },
})
