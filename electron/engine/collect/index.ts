import type { InputKey } from '../../../shared/domain/inputs'
import type { Collector } from './define-collector'

type Load<K extends InputKey> = () => Promise<{ readonly default: Collector<K> }>

/** Every collector, loaded when it is wanted: a scan of one service loads that service's SDK client only. */
export const collectors: { readonly [K in InputKey]: Load<K> } = {
  'account.contact-details': () => import('./account/contact-details'),
  'cloudtrail.trails': () => import('./cloudtrail/trails'),
  'ec2.ebs-defaults': () => import('./ec2/ebs-defaults'),
  'ec2.instances': () => import('./ec2/instances'),
  'ec2.public-snapshots': () => import('./ec2/public-snapshots'),
  'ec2.security-groups': () => import('./ec2/security-groups'),
  'ec2.volumes': () => import('./ec2/volumes'),
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
  'iam.users': () => import('./iam/users'),
  'kms.keys': () => import('./kms/keys'),
  'rds.databases': () => import('./rds/databases'),
  'rds.instances': () => import('./rds/instances'),
  's3.account-public-access-block': () => import('./s3/account-public-access-block'),
  's3.buckets': () => import('./s3/buckets'),
}

/** The collectors of these inputs, in their order. */
export const loadCollectors = async (inputs: readonly InputKey[]): Promise<readonly Collector[]> =>
  Promise.all(inputs.map(async (input): Promise<Collector> => (await collectors[input]()).default))
