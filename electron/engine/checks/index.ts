// Long: one line a check.
import externalAnalyzerEnabled from './accessanalyzer/external-enabled'
import noOpenFindings from './accessanalyzer/no-open-findings'
import unusedAccess from './accessanalyzer/unused-access'
import alternateContacts from './account/alternate-contacts'
import contactDetails from './account/contact-details'
import securityContact from './account/security-contact'
import supportPlan from './account/support-plan'
import certificateExpiry from './acm/certificate-expiry'
import keyAlgorithm from './acm/key-algorithm'
import apiAuthorization from './apigateway/authorization'
import apiLogging from './apigateway/logging'
import elbHealthCheck from './autoscaling/elb-health-check'
import autoScalingMultiAz from './autoscaling/multi-az'
import azState from './aws/az-state'
import healthOpenIssues from './aws/health-open-issues'
import healthScheduledChanges from './aws/health-scheduled-changes'
import backupPlanExists from './backup/plan-exists'
import backupVaultEncrypted from './backup/vault-encrypted'
import backupVaultLock from './backup/vault-lock'
import budgetWithAlert from './billing/budget-with-alert'
import costReportEnabled from './billing/cost-report-enabled'
import distributionLogging from './cloudfront/logging'
import originAccessControl from './cloudfront/origin-access-control'
import originHttps from './cloudfront/origin-https'
import viewerHttps from './cloudfront/viewer-https'
import trailBucketAccessLogging from './cloudtrail/bucket-access-logging'
import wafAttached from './cloudfront/waf-attached'
import trailBucketNotPublic from './cloudtrail/bucket-not-public'
import cloudwatchLogs from './cloudtrail/cloudwatch-logs'
import deliveryHealthy from './cloudtrail/delivery-healthy'
import trailKmsEncrypted from './cloudtrail/kms-encrypted'
import logFileValidation from './cloudtrail/log-file-validation'
import multiRegionLogging from './cloudtrail/multi-region-logging'
import objectReadEvents from './cloudtrail/s3-read-events'
import objectWriteEvents from './cloudtrail/s3-write-events'
import alarmActions from './cloudwatch/alarm-actions'
import cloudtrailChangeAlarm from './cloudwatch/cloudtrail-change-alarm'
import configChangeAlarm from './cloudwatch/config-change-alarm'
import consoleFailureAlarm from './cloudwatch/console-failure-alarm'
import consoleNoMfaAlarm from './cloudwatch/console-no-mfa-alarm'
import gatewayChangeAlarm from './cloudwatch/gateway-change-alarm'
import iamPolicyAlarm from './cloudwatch/iam-policy-alarm'
import kmsDeletionAlarm from './cloudwatch/kms-deletion-alarm'
import logRetention from './cloudwatch/log-retention'
import naclChangeAlarm from './cloudwatch/nacl-change-alarm'
import orgChangeAlarm from './cloudwatch/org-change-alarm'
import rootUsageAlarm from './cloudwatch/root-usage-alarm'
import routeChangeAlarm from './cloudwatch/route-change-alarm'
import s3PolicyAlarm from './cloudwatch/s3-policy-alarm'
import sgChangeAlarm from './cloudwatch/sg-change-alarm'
import unauthorizedApiAlarm from './cloudwatch/unauthorized-api-alarm'
import vpcChangeAlarm from './cloudwatch/vpc-change-alarm'
import buildNoEnvSecrets from './codebuild/no-env-secrets'
import recorderAllResources from './config/recorder-all-resources'
import type { Check } from './define-check'
import pointInTimeRecovery from './dynamodb/pitr'
import tableScales from './dynamodb/scales'
import amiNotPublic from './ec2/ami-not-public'
import defaultSgClosed from './ec2/default-sg-closed'
import ebsDefaultEncryption from './ec2/ebs-default-encryption'
import imdsv2Required from './ec2/imdsv2-required'
import instanceNoPublicIp from './ec2/instance-no-public-ip'
import instanceRole from './ec2/instance-role'
import instanceSsmManaged from './ec2/instance-ssm-managed'
import instanceStatus from './ec2/instance-status'
import launchTemplateImdsv2 from './ec2/launch-template-imdsv2'
import naclNoAdminPorts from './ec2/nacl-no-admin-ports'
import noScheduledEvents from './ec2/no-scheduled-events'
import outdatedAmi from './ec2/outdated-ami'
import sgNoAdminPortsIpv4 from './ec2/sg-no-admin-ports-ipv4'
import sgNoAdminPortsIpv6 from './ec2/sg-no-admin-ports-ipv6'
import sgNoAllPorts from './ec2/sg-no-all-ports'
import sgNoCifs from './ec2/sg-no-cifs'
import sgNoHighRiskPorts from './ec2/sg-no-high-risk-ports'
import snapshotBlockPublic from './ec2/snapshot-block-public'
import snapshotEncrypted from './ec2/snapshot-encrypted'
import snapshotNotPublic from './ec2/snapshot-not-public'
import subnetNoAutoPublicIp from './ec2/subnet-no-auto-public-ip'
import userDataNoSecrets from './ec2/user-data-no-secrets'
import volumeEncrypted from './ec2/volume-encrypted'
import imagesScanned from './ecr/scan-on-push'
import imageTagImmutability from './ecr/tag-immutability'
import taskNoEnvSecrets from './ecs/no-env-secrets'
import tasksNotPrivileged from './ecs/no-privileged'
import volumeSnapshots from './ec2/volume-snapshots'
import volumeStatus from './ec2/volume-status'
import fileSystemEncrypted from './efs/encrypted'
import fileSystemPolicyTlsPrivate from './efs/policy-tls-private'
import clusterLogs from './eks/control-plane-logs'
import clusterEndpointRestricted from './eks/endpoint-restricted'
import clusterSecretsEncrypted from './eks/secrets-encrypted'
import clusterVersionSupported from './eks/supported-version'
import cacheEncrypted from './elasticache/encrypted'
import cacheFailover from './elasticache/failover'
import loadBalancerAccessLogging from './elbv2/access-logging'
import healthyTargets from './elbv2/healthy-targets'
import httpsRedirect from './elbv2/https-redirect'
import loadBalancerMultiAz from './elbv2/multi-az'
import tlsPolicy from './elbv2/tls-policy'
import loadBalancerWaf from './elbv2/waf-attached'
import guarddutyEnabled from './guardduty/enabled'
import malwareProtection from './guardduty/malware-protection'
import noHighThreats from './guardduty/no-high-findings'
import objectProtection from './guardduty/s3-protection'
import adminIdentityExists from './iam/admin-identity-exists'
import adminLoginVerified from './iam/admin-login-verified'
import cloudshellRestricted from './iam/cloudshell-restricted'
import federationConfigured from './iam/federation-configured'
import groupNotEmpty from './iam/group-not-empty'
import noExpiredServerCerts from './iam/no-expired-server-certs'
import oidcSubjectBound from './iam/oidc-subject-bound'
import oneActiveKey from './iam/one-active-key'
import passwordComplexity from './iam/password-complexity'
import passwordMinLength from './iam/password-min-length'
import passwordPolicyExists from './iam/password-policy-exists'
import passwordReuse from './iam/password-reuse'
import policyNoFullAdmin from './iam/policy-no-full-admin'
import policyNoKmsDecryptAll from './iam/policy-no-kms-decrypt-all'
import policyNoPrivilegeEscalation from './iam/policy-no-privilege-escalation'
import policyNoServiceWildcard from './iam/policy-no-service-wildcard'
import roleConfusedDeputy from './iam/role-confused-deputy'
import roleExternalId from './iam/role-external-id'
import roleTrustNotPublic from './iam/role-trust-not-public'
import roleUnused from './iam/role-unused'
import rootHardwareMfa from './iam/root-hardware-mfa'
import rootMfa from './iam/root-mfa'
import rootNoAccessKeys from './iam/root-no-access-keys'
import rootNoSigningCertificates from './iam/root-no-signing-certificates'
import rootNotUsed from './iam/root-not-used'
import supportRole from './iam/support-role'
import userAccessKeyRotated from './iam/user-access-key-rotated'
import userMfaConsole from './iam/user-mfa-console'
import userNoAdmin from './iam/user-no-admin'
import userNoDirectPolicies from './iam/user-no-direct-policies'
import userSingleAccessType from './iam/user-single-access-type'
import userUnusedCredentials from './iam/user-unused-credentials'
import usersInGroup from './iam/users-in-group'
import inspectorEnabled from './inspector/enabled'
import noCriticalVulnerabilities from './inspector/no-critical-findings'
import noPendingDeletion from './kms/no-pending-deletion'
import keyPolicyNotPublic from './kms/policy-not-public'
import rotation from './kms/rotation'
import codeSigning from './lambda/code-signing'
import envNoSecrets from './lambda/env-no-secrets'
import functionNotPublic from './lambda/not-public'
import supportedRuntime from './lambda/supported-runtime'
import searchEncrypted from './opensearch/encrypted'
import searchNotPublic from './opensearch/not-public'
import macieEnabled from './macie/enabled'
import delegatedPolicyAdmin from './organizations/delegated-policy-admin'
import delegatedServiceAdmins from './organizations/delegated-service-admins'
import guardrailPolicies from './organizations/guardrail-policies'
import managementNoWorkloads from './organizations/management-no-workloads'
import organizationMember from './organizations/member'
import rootCredentialsCentral from './organizations/root-credentials-central'
import backups from './rds/backups'
import databaseCertificateValid from './rds/certificate-valid'
import defaultAdminName from './rds/default-admin-name'
import deletionProtection from './rds/deletion-protection'
import encrypted from './rds/encrypted'
import logExports from './rds/log-exports'
import minorUpgrade from './rds/minor-upgrade'
import multiAz from './rds/multi-az'
import databaseNotPublic from './rds/not-public'
import pendingMaintenance from './rds/pending-maintenance'
import databaseSnapshotEncrypted from './rds/snapshot-encrypted'
import databaseSnapshotNotPublic from './rds/snapshot-not-public'
import supportedEngine from './rds/supported-engine'
import tlsEnforced from './rds/tls-enforced'
import warehouseEncrypted from './redshift/encrypted'
import warehouseNotPublic from './redshift/not-public'
import accessPointBlock from './s3/access-point-block'
import accountPublicAccessBlock from './s3/account-public-access-block'
import bucketAccessLogging from './s3/bucket-access-logging'
import bucketAclDisabled from './s3/bucket-acl-disabled'
import bucketDefaultEncryption from './s3/bucket-default-encryption'
import bucketNotPublic from './s3/bucket-not-public'
import bucketPolicyNoWildcard from './s3/bucket-policy-no-wildcard'
import bucketPublicAccessBlock from './s3/bucket-public-access-block'
import bucketTlsOnly from './s3/bucket-tls-only'
import bucketVersioning from './s3/bucket-versioning'
import kmsEncryption from './s3/kms-encryption'
import mfaDelete from './s3/mfa-delete'
import objectLock from './s3/object-lock'
import replication from './s3/replication'
import secretPolicyNotPublic from './secretsmanager/policy-not-public'
import secretRotation from './secretsmanager/rotation'
import securityHubEnabled from './securityhub/enabled'
import topicNotPublic from './sns/topic-not-public'
import queueNotPublic from './sqs/queue-not-public'
import documentsNotPublic from './ssm/documents-not-public'
import pciStandard from './securityhub/pci-standard'
import patchCompliant from './ssm/patch-compliant'
import sessionLogging from './ssm/session-logging'
import vpcEndpoints from './vpc/endpoints'
import flowLogs from './vpc/flow-logs'
import peeringLeastAccess from './vpc/peering-least-access'
import subnetsMultiAz from './vpc/subnets-multi-az'
import webAclRules from './wafv2/rules-present'
import vpnTunnelsUp from './vpc/vpn-tunnels-up'

/** Every check that ships and that facts decide. A test holds this list to the folder. */
export const checks: readonly Check[] = [
  rootMfa,
  rootNoAccessKeys,
  rootNotUsed,
  passwordPolicyExists,
  passwordMinLength,
  passwordReuse,
  passwordComplexity,
  userMfaConsole,
  userAccessKeyRotated,
  contactDetails,
  userSingleAccessType,
  securityContact,
  alternateContacts,
  noExpiredServerCerts,
  policyNoFullAdmin,
  roleTrustNotPublic,
  userUnusedCredentials,
  userNoDirectPolicies,
  adminIdentityExists,
  adminLoginVerified,
  federationConfigured,
  policyNoPrivilegeEscalation,
  userNoAdmin,
  roleExternalId,
  oidcSubjectBound,
  oneActiveKey,
  policyNoServiceWildcard,
  policyNoKmsDecryptAll,
  roleConfusedDeputy,
  rootNoSigningCertificates,
  supportRole,
  usersInGroup,
  groupNotEmpty,
  roleUnused,
  cloudshellRestricted,
  accountPublicAccessBlock,
  bucketNotPublic,
  bucketPublicAccessBlock,
  bucketPolicyNoWildcard,
  bucketTlsOnly,
  bucketVersioning,
  bucketDefaultEncryption,
  bucketAccessLogging,
  bucketAclDisabled,
  sgNoAdminPortsIpv4,
  sgNoAdminPortsIpv6,
  sgNoAllPorts,
  sgNoHighRiskPorts,
  sgNoCifs,
  defaultSgClosed,
  imdsv2Required,
  instanceNoPublicIp,
  instanceRole,
  instanceSsmManaged,
  patchCompliant,
  naclNoAdminPorts,
  amiNotPublic,
  volumeEncrypted,
  snapshotNotPublic,
  ebsDefaultEncryption,
  encrypted,
  databaseNotPublic,
  defaultAdminName,
  multiAz,
  minorUpgrade,
  backups,
  databaseSnapshotNotPublic,
  functionNotPublic,
  supportedRuntime,
  autoScalingMultiAz,
  loadBalancerMultiAz,
  httpsRedirect,
  multiRegionLogging,
  logFileValidation,
  trailBucketNotPublic,
  trailKmsEncrypted,
  cloudwatchLogs,
  trailBucketAccessLogging,
  deliveryHealthy,
  objectWriteEvents,
  objectReadEvents,
  rotation,
  noPendingDeletion,
  guarddutyEnabled,
  malwareProtection,
  objectProtection,
  recorderAllResources,
  securityHubEnabled,
  externalAnalyzerEnabled,
  noOpenFindings,
  unusedAccess,
  inspectorEnabled,
  pointInTimeRecovery,
  backupPlanExists,
  fileSystemEncrypted,
  certificateExpiry,
  secretRotation,
  viewerHttps,
  costReportEnabled,
  budgetWithAlert,
  flowLogs,
  azState,
  healthOpenIssues,
  rootUsageAlarm,
  unauthorizedApiAlarm,
  consoleNoMfaAlarm,
  cloudtrailChangeAlarm,
  iamPolicyAlarm,
  consoleFailureAlarm,
  kmsDeletionAlarm,
  s3PolicyAlarm,
  sgChangeAlarm,
  configChangeAlarm,
  naclChangeAlarm,
  gatewayChangeAlarm,
  routeChangeAlarm,
  vpcChangeAlarm,
  alarmActions,
  logRetention,
  databaseSnapshotEncrypted,
  deletionProtection,
  databaseCertificateValid,
  logExports,
  keyAlgorithm,
  elbHealthCheck,
  wafAttached,
  distributionLogging,
  apiLogging,
  loadBalancerWaf,
  webAclRules,
  originHttps,
  originAccessControl,
  snapshotEncrypted,
  outdatedAmi,
  subnetNoAutoPublicIp,
  subnetsMultiAz,
  envNoSecrets,
  tasksNotPrivileged,
  taskNoEnvSecrets,
  buildNoEnvSecrets,
  apiAuthorization,
  tlsPolicy,
  clusterEndpointRestricted,
  imagesScanned,
  codeSigning,
  imageTagImmutability,
  clusterVersionSupported,
  clusterSecretsEncrypted,
  clusterLogs,
  kmsEncryption,
  snapshotBlockPublic,
  keyPolicyNotPublic,
  secretPolicyNotPublic,
  loadBalancerAccessLogging,
  instanceStatus,
  noScheduledEvents,
  pendingMaintenance,
  fileSystemPolicyTlsPrivate,
  mfaDelete,
  objectLock,
  replication,
  launchTemplateImdsv2,
  healthyTargets,
  peeringLeastAccess,
  vpcEndpoints,
  accessPointBlock,
  userDataNoSecrets,
  volumeStatus,
  volumeSnapshots,
  vpnTunnelsUp,
  tlsEnforced,
  supportedEngine,
  warehouseNotPublic,
  warehouseEncrypted,
  searchNotPublic,
  searchEncrypted,
  cacheEncrypted,
  cacheFailover,
  topicNotPublic,
  queueNotPublic,
  documentsNotPublic,
  sessionLogging,
  backupVaultEncrypted,
  backupVaultLock,
  tableScales,
  rootCredentialsCentral,
  organizationMember,
  guardrailPolicies,
  managementNoWorkloads,
  delegatedPolicyAdmin,
  delegatedServiceAdmins,
  orgChangeAlarm,
  rootHardwareMfa,
  supportPlan,
  macieEnabled,
  pciStandard,
  healthScheduledChanges,
  noHighThreats,
  noCriticalVulnerabilities,
]

export { manualChecks } from './manual-checks'

/** Counts up with every change of a check's logic or severity: a change is a marker on the trend. */
export const catalogueVersion = '1.5'
