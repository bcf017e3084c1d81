import { defineFramework } from './define-framework'

/** CIS Amazon Web Services Foundations Benchmark 7.0: the controls that a check judges, titled in our own words. */
export default defineFramework({
  id: 'cis-aws-foundations',
  title: 'CIS AWS Foundations Benchmark',
  version: '7.0',
  controls: [
    { id: '2.2', title: 'Contact details of the account are filled in', checks: ['account.contact-details'] },
    { id: '2.4', title: 'Root has no access key', checks: ['iam.root-no-access-keys'] },
    { id: '2.5', title: 'Root signs in with MFA', checks: ['iam.root-mfa'] },
    { id: '2.7', title: 'Root is not used for daily work', checks: ['iam.root-not-used'] },
    { id: '2.8', title: 'Passwords have at least 14 characters', checks: ['iam.password-min-length'] },
    { id: '2.9', title: 'Old passwords cannot be used again', checks: ['iam.password-reuse'] },
    { id: '2.10', title: 'Console users have MFA', checks: ['iam.user-mfa-console'] },
    { id: '2.12', title: 'Access keys are renewed within 90 days', checks: ['iam.user-access-key-rotated'] },
    { id: '2.16', title: 'Instances use roles', checks: ['ec2.instance-role'] },
    {
      id: '2.21',
      title: 'Resource policies do not admit everyone (so far of buckets)',
      checks: ['s3.bucket-policy-no-wildcard'],
    },
    { id: '3.1.1', title: 'Buckets refuse plain HTTP', checks: ['s3.bucket-tls-only'] },
    {
      id: '3.1.4',
      title: 'Public access to S3 is blocked',
      checks: ['s3.account-public-access-block', 's3.bucket-public-access-block'],
    },
    { id: '3.2.1', title: 'Databases are encrypted at rest', checks: ['rds.encrypted'] },
    { id: '3.2.2', title: 'Databases take minor updates by themselves', checks: ['rds.minor-upgrade'] },
    { id: '3.2.3', title: 'No database has a public address', checks: ['rds.not-public'] },
    { id: '3.2.4', title: 'Databases have a standby in another zone', checks: ['rds.multi-az'] },
    { id: '4.1', title: 'A trail records every Region', checks: ['cloudtrail.multi-region-logging'] },
    { id: '4.2', title: 'Trail files can be proven unchanged', checks: ['cloudtrail.log-file-validation'] },
    { id: '4.5', title: 'Trails are encrypted with our own key', checks: ['cloudtrail.kms-encrypted'] },
    { id: '4.6', title: 'Customer keys rotate by themselves', checks: ['kms.rotation'] },
    { id: '6.1.1', title: 'New volumes are encrypted by default', checks: ['ec2.ebs-default-encryption'] },
    { id: '6.1.2', title: 'File sharing is closed to the internet', checks: ['ec2.sg-no-cifs'] },
    {
      id: '6.3',
      title: 'Admin ports are closed to all IPv4 addresses',
      checks: ['ec2.sg-no-admin-ports-ipv4'],
    },
    {
      id: '6.4',
      title: 'Admin ports are closed to all IPv6 addresses',
      checks: ['ec2.sg-no-admin-ports-ipv6'],
    },
    { id: '6.5', title: 'Default security groups admit nothing', checks: ['ec2.default-sg-closed'] },
    { id: '6.7', title: 'Instances accept only IMDSv2', checks: ['ec2.imdsv2-required'] },
  ],
})
