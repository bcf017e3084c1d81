import { trailStopped, trailsWere } from './edits/cloudtrail'
import { groupsClosed, groupsNotThere, newVolumesUnencrypted, volumesUnencrypted } from './edits/ec2'
import { denied } from './edits/edit'
import { noPasswordPolicy, summary, userWithoutMfa } from './edits/iam'
import { keysUnrotated } from './edits/kms'
import { databaseNotThere, databaseWas } from './edits/rds'
import { bucketNotThere, bucketOpen, bucketUnversioned } from './edits/s3'
import { before, during, oneByOne, since, together } from './story'

const secondHalf = (name: string): boolean => /^svc-[5-9]$/.test(name)

/** A place where much is tried out: new services bring new holes, some are closed, and lately less can be seen. */
export const acmeStaging = together(
  before(7, summary({ AccountMFAEnabled: 0 })),
  before(20, noPasswordPolicy),
  before(4, trailsWere({ IsMultiRegionTrail: false })),
  during(22, 22, trailStopped),
  before(18, newVolumesUnencrypted('eu-west-1')),
  before(24, volumesUnencrypted('eu-west-1', 6)),
  before(10, databaseWas('stg-0', { BackupRetentionPeriod: 0 })),
  before(25, databaseNotThere('stg-1')),
  before(37, databaseNotThere('stg-2')),
  before(16, groupsNotThere('eu-central-1', secondHalf)),
  before(31, groupsNotThere('us-east-1', secondHalf)),
  during(
    27,
    35,
    groupsClosed('eu-west-1', (name) => name === 'svc-1' || name === 'svc-6'),
  ),
  during(
    43,
    47,
    groupsClosed('eu-central-1', (name) => name === 'svc-1'),
  ),
  oneByOne(
    29,
    3,
    ['staging-user-00', 'staging-user-04', 'staging-user-08', 'staging-user-12', 'staging-user-16'],
    userWithoutMfa,
  ),
  before(13, keysUnrotated('eu-west-1')),
  during(12, 14, bucketOpen('acme-staging-data-02')),
  during(40, 42, bucketOpen('acme-staging-data-02'), bucketOpen('acme-staging-data-08')),
  oneByOne(34, 2, ['acme-staging-data-09', 'acme-staging-data-10', 'acme-staging-data-11'], bucketNotThere),
  oneByOne(8, 5, ['acme-staging-data-00', 'acme-staging-data-03', 'acme-staging-data-06'], bucketUnversioned),
  during(28, 30, denied('rds:DescribeDBInstances', 'us-east-1')),
  during(49, 50, userWithoutMfa('staging-user-16')),
  since(
    51,
    groupsNotThere('us-east-1', (name) => name === 'svc-6'),
    databaseWas('stg-2', { BackupRetentionPeriod: 1 }),
  ),
  since(49, denied('kms:GetKeyRotationStatus')),
)
