import contactDetails from './account/contact-details'
import logFileValidation from './cloudtrail/log-file-validation'
import multiRegionLogging from './cloudtrail/multi-region-logging'
import type { Check } from './define-check'
import ebsDefaultEncryption from './ec2/ebs-default-encryption'
import sgNoAdminPortsIpv4 from './ec2/sg-no-admin-ports-ipv4'
import snapshotNotPublic from './ec2/snapshot-not-public'
import volumeEncrypted from './ec2/volume-encrypted'
import passwordPolicyExists from './iam/password-policy-exists'
import rootMfa from './iam/root-mfa'
import rootNoAccessKeys from './iam/root-no-access-keys'
import userAccessKeyRotated from './iam/user-access-key-rotated'
import userMfaConsole from './iam/user-mfa-console'
import noPendingDeletion from './kms/no-pending-deletion'
import rotation from './kms/rotation'
import backups from './rds/backups'
import encrypted from './rds/encrypted'
import minorUpgrade from './rds/minor-upgrade'
import multiAz from './rds/multi-az'
import accountPublicAccessBlock from './s3/account-public-access-block'
import bucketNotPublic from './s3/bucket-not-public'
import bucketTlsOnly from './s3/bucket-tls-only'
import bucketVersioning from './s3/bucket-versioning'

/** Every check that ships. A test holds this list to the folder. */
export const checks: readonly Check[] = [
  rootMfa,
  rootNoAccessKeys,
  passwordPolicyExists,
  userMfaConsole,
  userAccessKeyRotated,
  contactDetails,
  accountPublicAccessBlock,
  bucketNotPublic,
  bucketTlsOnly,
  bucketVersioning,
  sgNoAdminPortsIpv4,
  volumeEncrypted,
  snapshotNotPublic,
  ebsDefaultEncryption,
  encrypted,
  multiAz,
  minorUpgrade,
  backups,
  multiRegionLogging,
  logFileValidation,
  rotation,
  noPendingDeletion,
]

/** Counts up with every change of a check's logic or severity: a change is a marker on the trend. */
export const catalogueVersion = '1.0'
