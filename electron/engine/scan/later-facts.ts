import { unread } from '../../../shared/domain/evidence'
import type { InputKey, Inputs } from '../../../shared/domain/inputs'

type Later = { readonly [K in InputKey]?: { readonly [Fact in keyof Inputs[K]]?: string } }

/**
 * Facts that a list gained after it first shipped, each with the operation that tells it. A scan from before does not hold
 * them, and when it is judged again they are unread: nobody looked.
 */
const laterFacts: Later = {
  'acm.certificates': { key: 'acm:DescribeCertificate' },
  'autoscaling.groups': {
    balanced: 'autoscaling:DescribeAutoScalingGroups',
    healthChecks: 'autoscaling:DescribeAutoScalingGroups',
  },
  'cloudfront.distributions': {
    webAcl: 'cloudfront:ListDistributions',
    origins: 'cloudfront:ListDistributions',
    legacyLogs: 'cloudfront:GetDistributionConfig',
    deliveredLogs: 'cloudwatchlogs:DescribeDeliverySources',
    realTimeLogs: 'cloudfront:ListDistributions',
  },
  'cloudwatch.alarms': { acts: 'cloudwatch:DescribeAlarms', composed: 'cloudwatch:DescribeAlarms' },
  'dynamodb.tables': {
    billingMode: 'dynamodb:DescribeTable',
    scaled: 'applicationautoscaling:DescribeScalableTargets',
  },
  'ec2.instances': { image: 'ec2:DescribeImages', status: 'ec2:DescribeInstanceStatus' },
  'ec2.snapshots': { taken: 'ec2:DescribeSnapshots' },
  'ec2.volumes': { status: 'ec2:DescribeVolumeStatus' },
  'efs.file-systems': { policy: 'efs:DescribeFileSystemPolicy' },
  'elbv2.load-balancers': {
    tlsListeners: 'elasticloadbalancingv2:DescribeListeners',
    accessLogs: 'elasticloadbalancingv2:DescribeLoadBalancerAttributes',
    webAcl: 'wafv2:GetWebACLForResource',
  },
  'guardduty.detector': { watchesObjects: 'guardduty:GetDetector' },
  'kms.keys': { policy: 'kms:GetKeyPolicy' },
  'lambda.functions': {
    secretVariables: 'lambda:ListFunctions',
    codeSigning: 'lambda:GetFunctionCodeSigningConfig',
    tagging: 'lambda:ListTags',
  },
  'rds.databases': {
    deletionProtection: 'rds:DescribeDBInstances',
    logExports: 'rds:DescribeDBInstances',
  },
  'rds.instances': {
    certificateValidTill: 'rds:DescribeDBInstances',
    engineVersion: 'rds:DescribeDBInstances',
  },
  's3.buckets': {
    mfaDelete: 's3:GetBucketVersioning',
    objectLock: 's3:GetObjectLockConfiguration',
    replicatesTo: 's3:GetBucketReplication',
    tagging: 's3:GetBucketTagging',
  },
  'secretsmanager.secrets': { policy: 'secretsmanager:GetResourcePolicy' },
  'vpc.vpcs': { zones: 'ec2:DescribeSubnets', inUse: 'ec2:DescribeNetworkInterfaces' },
}

const factsLater = new Map(
  Object.entries<Readonly<Record<string, string>>>(laterFacts).map(([input, facts]) => [
    input,
    Object.entries(facts),
  ]),
)

/** The item with all facts that its list has today. */
export function withLaterFacts<K extends InputKey>(input: K, item: Inputs[K]): Inputs[K] {
  const missing = (factsLater.get(input) ?? []).filter(([fact]) => !(fact in item))
  if (missing.length === 0) return item
  const gaps = missing.map(([fact, operation]) => [
    fact,
    unread({
      operation,
      region: item.region,
      reason: 'unexpected',
      detail: 'Triad did not read this yet when the account was scanned.',
    }),
  ])
  return { ...item, ...(Object.fromEntries(gaps) as Partial<Inputs[K]>) }
}
