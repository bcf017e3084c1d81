import { trailStopped, trailsWere } from './edits/cloudtrail'
import { groupsClosed, newVolumesUnencrypted, volumeNotThere, volumesUnencrypted } from './edits/ec2'
import { denied } from './edits/edit'
import { noPasswordPolicy, summary, userWithoutMfa, userWithPassword } from './edits/iam'
import { keysNotDeleted, keysUnrotated } from './edits/kms'
import { ownersTagged } from './edits/owners'
import { databaseNotThere, databaseWas } from './edits/rds'
import {
  bucketNotThere,
  bucketOpen,
  bucketUnversioned,
  bucketWithoutPolicy,
  noAccountBlock,
} from './edits/s3'
import { before, during, oneByOne, since, together } from './story'

/** A year of hardening with two bad weeks in it, and what slipped in lately. */
export const acmeProd = together(
  since(0, ownersTagged),
  before(3, summary({ AccountMFAEnabled: 0 })),
  before(14, userWithoutMfa('o-malley_test')),
  before(20, userWithPassword('ci-deploy')),
  before(6, noPasswordPolicy),
  before(8, noAccountBlock),
  before(9, newVolumesUnencrypted('eu-west-1')),
  before(13, newVolumesUnencrypted('us-east-1')),
  before(17, newVolumesUnencrypted('eu-central-1')),
  before(12, databaseWas('orders', { MultiAZ: false })),
  before(
    15,
    databaseWas('orders', { BackupRetentionPeriod: 1 }),
    databaseWas('ledger', { BackupRetentionPeriod: 1 }),
  ),
  before(14, trailsWere({ LogFileValidationEnabled: false })),
  before(19, keysUnrotated('us-east-1')),
  before(23, keysUnrotated('eu-central-1')),
  before(21, volumesUnencrypted('eu-west-1', 8)),
  during(21, 25, volumesUnencrypted('eu-west-1', 3)),
  before(28, volumesUnencrypted('us-east-1', 2)),
  oneByOne(
    10,
    3,
    ['acme-prod-data-0', 'acme-prod-data-1', 'acme-prod-data-2', 'acme-prod-data-3'],
    bucketUnversioned,
  ),
  oneByOne(16, 2, ['acme-prod-replica', 'acme-prod-orders', 'acme-prod-data-3'], bucketWithoutPolicy),
  before(27, bucketNotThere('acme-prod-records')),
  before(30, databaseNotThere('reports')),
  since(36, databaseWas('reports', { BackupRetentionPeriod: 14 })),
  since(43, databaseWas('reports', { AutoMinorVersionUpgrade: true })),
  before(39, volumeNotThere('us-east-1', 'forgotten')),
  during(24, 26, trailStopped),
  during(33, 34, noAccountBlock, bucketOpen('acme-prod-orders')),
  during(36, 38, denied('s3:GetBucketPolicy')),
  during(41, 41, noAccountBlock, bucketOpen('acme-prod-orders'), bucketOpen('acme-prod-data-1')),
  during(44, 45, denied('kms:ListKeys', 'us-east-1')),
  before(
    47,
    groupsClosed('eu-west-1', (name) => name === 'bastion'),
  ),
  during(43, 49, userWithoutMfa('anna.keller')),
  before(50, keysNotDeleted),
  during(50, 50, userWithoutMfa('o-malley_test')),
  // A policy was rewritten with two Regions forgotten: what is there stays out of sight until somebody allows it again.
  since(50, denied('rds:DescribeDBInstances', 'us-east-1'), denied('kms:ListKeys', 'eu-central-1')),
  since(
    51,
    keysUnrotated('eu-central-1'),
    bucketUnversioned('acme-prod-data-2'),
    bucketNotThere('acme-prod-website'),
  ),
)
