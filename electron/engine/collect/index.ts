import type { InputKey } from '../../../shared/domain/inputs'
import type { Collector } from './define-collector'

type Load<K extends InputKey> = () => Promise<{ readonly default: Collector<K> }>

/** Every collector, loaded when it is wanted: a scan of one service loads that service's SDK client only. */
export const collectors: { readonly [K in InputKey]: Load<K> } = {
  'accessanalyzer.analyzers': () => import('./accessanalyzer/analyzers'),
  'account.contact-details': () => import('./account/contact-details'),
  'account.security-contact': () => import('./account/security-contact'),
  'acm.certificates': () => import('./acm/certificates'),
  'autoscaling.groups': () => import('./autoscaling/groups'),
  'aws.health-issues': () => import('./aws/health-issues'),
  'aws.zones': () => import('./aws/zones'),
  'backup.plans': () => import('./backup/plans'),
  'billing.budgets': () => import('./billing/budgets'),
  'billing.data-exports': () => import('./billing/data-exports'),
  'cloudfront.distributions': () => import('./cloudfront/distributions'),
  'cloudtrail.trails': () => import('./cloudtrail/trails'),
  'cloudwatch.alarms': () => import('./cloudwatch/alarms'),
  'cloudwatch.metric-filters': () => import('./cloudwatch/metric-filters'),
  'config.recorder': () => import('./config/recorder'),
  'dynamodb.tables': () => import('./dynamodb/tables'),
  'ec2.ebs-defaults': () => import('./ec2/ebs-defaults'),
  'ec2.images': () => import('./ec2/images'),
  'ec2.instances': () => import('./ec2/instances'),
  'ec2.network-acls': () => import('./ec2/network-acls'),
  'ec2.public-snapshots': () => import('./ec2/public-snapshots'),
  'ec2.security-groups': () => import('./ec2/security-groups'),
  'ec2.volumes': () => import('./ec2/volumes'),
  'efs.file-systems': () => import('./efs/file-systems'),
  'elbv2.load-balancers': () => import('./elbv2/load-balancers'),
  'guardduty.detector': () => import('./guardduty/detector'),
  'iam.account-summary': () => import('./iam/account-summary'),
  'iam.credential-report': () => import('./iam/credential-report'),
  'iam.instance-profiles': () => import('./iam/instance-profiles'),
  'iam.credential-uses': () => import('./iam/credential-uses'),
  'iam.groups': () => import('./iam/groups'),
  'iam.password-policy': () => import('./iam/password-policy'),
  'iam.policies': () => import('./iam/policies'),
  'iam.role-uses': () => import('./iam/role-uses'),
  'iam.roles': () => import('./iam/roles'),
  'iam.root-use': () => import('./iam/root-use'),
  'iam.saml-providers': () => import('./iam/saml-providers'),
  'iam.server-certificates': () => import('./iam/server-certificates'),
  'iam.users': () => import('./iam/users'),
  'inspector.scans': () => import('./inspector/scans'),
  'kms.keys': () => import('./kms/keys'),
  'lambda.functions': () => import('./lambda/functions'),
  'rds.databases': () => import('./rds/databases'),
  'rds.instances': () => import('./rds/instances'),
  'rds.manual-snapshots': () => import('./rds/manual-snapshots'),
  's3.account-public-access-block': () => import('./s3/account-public-access-block'),
  's3.buckets': () => import('./s3/buckets'),
  'secretsmanager.secrets': () => import('./secretsmanager/secrets'),
  'securityhub.hub': () => import('./securityhub/hub'),
  'sns.subscriptions': () => import('./sns/subscriptions'),
  'ssm.managed-nodes': () => import('./ssm/managed-nodes'),
  'vpc.vpcs': () => import('./vpc/vpcs'),
}

/** The collectors of these inputs, in their order. */
export const loadCollectors = async (inputs: readonly InputKey[]): Promise<readonly Collector[]> =>
  Promise.all(inputs.map(async (input): Promise<Collector> => (await collectors[input]()).default))
