// Long: one line an input.
import type { Collected } from './evidence'
import type { OutsideWatch, UnusedWatch } from './inputs/accessanalyzer'
import type { AlternateContacts, ContactDetails, SecurityContact, SupportPlan } from './inputs/account'
import type { Certificate } from './inputs/acm'
import type { Api } from './inputs/apigateway'
import type { AutoScalingGroup } from './inputs/autoscaling'
import type { HealthIssues, PlannedChanges, Zones } from './inputs/aws'
import type { BackupPlan, BackupVault, LastBackups } from './inputs/backup'
import type { CostBudget, DataExport } from './inputs/billing'
import type { Distribution } from './inputs/cloudfront'
import type { Trail, TrailDelivery } from './inputs/cloudtrail'
import type { Alarm, LogGroup, MetricFilter } from './inputs/cloudwatch'
import type { BuildProject } from './inputs/codebuild'
import type { Recording } from './inputs/config'
import type { Table } from './inputs/dynamodb'
import type {
  EbsDefaults,
  Image,
  Instance,
  LaunchTemplate,
  NetworkAcl,
  PublicSnapshot,
  SecurityGroup,
  SnapshotSharing,
  Subnet,
  UserData,
  Volume,
  Snapshot as VolumeSnapshot,
} from './inputs/ec2'
import type { Repository } from './inputs/ecr'
import type { Cluster, TaskDefinition } from './inputs/ecs'
import type { FileSystem } from './inputs/efs'
import type { Cluster as KubernetesCluster } from './inputs/eks'
import type { CacheGroup } from './inputs/elasticache'
import type { LoadBalancer, TargetGroup } from './inputs/elbv2'
import type { Threat, ThreatDetection } from './inputs/guardduty'
import type {
  AccountSummary,
  CredentialUse,
  Group,
  InstanceProfile,
  PasswordPolicyState,
  Policy,
  ReportedUser,
  Role,
  RoleUse,
  RootUse,
  RootVirtualMfa,
  SamlProvider,
  ServerCertificate,
  User,
} from './inputs/iam'
import type { Vulnerability, VulnerabilityScans } from './inputs/inspector'
import type { Key } from './inputs/kms'
import type { LambdaFunction } from './inputs/lambda'
import type { DataDiscovery } from './inputs/macie'
import type { SearchDomain } from './inputs/opensearch'
import type {
  CentralRootAccess,
  GuardrailState,
  Membership,
  PolicyDelegation,
  ServiceDelegation,
} from './inputs/organizations'
import type {
  Database,
  DatabaseInstance,
  EngineVersion,
  ManualSnapshot,
  ParameterGroup,
  PendingMaintenance,
} from './inputs/rds'
import type { Warehouse } from './inputs/redshift'
import type { AccessPoint, AccountPublicAccessBlock, Bucket } from './inputs/s3'
import type { Secret } from './inputs/secretsmanager'
import type { Hub, HubStandards } from './inputs/securityhub'
import type { Topic, TopicAudience } from './inputs/sns'
import type { Queue } from './inputs/sqs'
import type { ManagedNode, OwnDocument, SessionPreferences } from './inputs/ssm'
import type { Endpoint, Peering, RouteTable, Vpc, VpnConnection } from './inputs/vpc'
import type { WebAcl } from './inputs/wafv2'

/** Every list that a collector can supply, keyed `service.noun`. The service is the part before the dot. */
export interface Inputs {
  readonly 'accessanalyzer.analyzers': OutsideWatch
  readonly 'accessanalyzer.unused-access': UnusedWatch
  readonly 'account.alternate-contacts': AlternateContacts
  readonly 'account.contact-details': ContactDetails
  readonly 'account.security-contact': SecurityContact
  readonly 'account.support-plan': SupportPlan
  readonly 'acm.certificates': Certificate
  readonly 'apigateway.apis': Api
  readonly 'autoscaling.groups': AutoScalingGroup
  readonly 'aws.health-issues': HealthIssues
  readonly 'aws.planned-changes': PlannedChanges
  readonly 'aws.zones': Zones
  readonly 'backup.last-backups': LastBackups
  readonly 'backup.plans': BackupPlan
  readonly 'backup.vaults': BackupVault
  readonly 'billing.budgets': CostBudget
  readonly 'billing.data-exports': DataExport
  readonly 'cloudfront.distributions': Distribution
  readonly 'cloudtrail.deliveries': TrailDelivery
  readonly 'cloudtrail.trails': Trail
  readonly 'cloudwatch.alarms': Alarm
  readonly 'cloudwatch.log-groups': LogGroup
  readonly 'cloudwatch.metric-filters': MetricFilter
  readonly 'codebuild.projects': BuildProject
  readonly 'config.recorder': Recording
  readonly 'dynamodb.tables': Table
  readonly 'ec2.ebs-defaults': EbsDefaults
  readonly 'ec2.images': Image
  readonly 'ec2.instances': Instance
  readonly 'ec2.launch-templates': LaunchTemplate
  readonly 'ec2.network-acls': NetworkAcl
  readonly 'ec2.public-snapshots': PublicSnapshot
  readonly 'ec2.security-groups': SecurityGroup
  readonly 'ec2.snapshot-sharing': SnapshotSharing
  readonly 'ec2.snapshots': VolumeSnapshot
  readonly 'ec2.subnets': Subnet
  readonly 'ec2.user-data': UserData
  readonly 'ec2.volumes': Volume
  readonly 'ecr.repositories': Repository
  readonly 'ecs.task-definitions': TaskDefinition
  readonly 'ecs.clusters': Cluster
  readonly 'efs.file-systems': FileSystem
  readonly 'eks.clusters': KubernetesCluster
  readonly 'elasticache.replication-groups': CacheGroup
  readonly 'elbv2.load-balancers': LoadBalancer
  readonly 'elbv2.target-groups': TargetGroup
  readonly 'guardduty.detector': ThreatDetection
  readonly 'guardduty.threats': Threat
  readonly 'iam.account-summary': AccountSummary
  readonly 'iam.credential-report': ReportedUser
  readonly 'iam.credential-uses': CredentialUse
  readonly 'iam.groups': Group
  readonly 'iam.instance-profiles': InstanceProfile
  readonly 'iam.password-policy': PasswordPolicyState
  readonly 'iam.policies': Policy
  readonly 'iam.role-uses': RoleUse
  readonly 'iam.roles': Role
  readonly 'iam.root-use': RootUse
  readonly 'iam.root-virtual-mfa': RootVirtualMfa
  readonly 'iam.saml-providers': SamlProvider
  readonly 'iam.server-certificates': ServerCertificate
  readonly 'iam.users': User
  readonly 'inspector.scans': VulnerabilityScans
  readonly 'inspector.vulnerabilities': Vulnerability
  readonly 'kms.keys': Key
  readonly 'lambda.functions': LambdaFunction
  readonly 'opensearch.domains': SearchDomain
  readonly 'macie.discovery': DataDiscovery
  readonly 'organizations.guardrails': GuardrailState
  readonly 'organizations.membership': Membership
  readonly 'organizations.policy-delegation': PolicyDelegation
  readonly 'organizations.root-access': CentralRootAccess
  readonly 'organizations.service-delegation': ServiceDelegation
  readonly 'rds.databases': Database
  readonly 'rds.engine-versions': EngineVersion
  readonly 'rds.instances': DatabaseInstance
  readonly 'rds.manual-snapshots': ManualSnapshot
  readonly 'rds.parameter-groups': ParameterGroup
  readonly 'rds.pending-maintenance': PendingMaintenance
  readonly 'redshift.clusters': Warehouse
  readonly 's3.access-points': AccessPoint
  readonly 's3.account-public-access-block': AccountPublicAccessBlock
  readonly 's3.buckets': Bucket
  readonly 'secretsmanager.secrets': Secret
  readonly 'securityhub.hub': Hub
  readonly 'securityhub.standards': HubStandards
  readonly 'sns.subscriptions': TopicAudience
  readonly 'sns.topics': Topic
  readonly 'sqs.queues': Queue
  readonly 'ssm.documents': OwnDocument
  readonly 'ssm.managed-nodes': ManagedNode
  readonly 'ssm.session-preferences': SessionPreferences
  readonly 'vpc.endpoints': Endpoint
  readonly 'vpc.peerings': Peering
  readonly 'vpc.route-tables': RouteTable
  readonly 'vpc.vpcs': Vpc
  readonly 'wafv2.web-acls': WebAcl
  readonly 'vpc.vpn-connections': VpnConnection
}
export type InputKey = keyof Inputs

/** The service that an input belongs to: the first half of a scan unit. */
export const serviceOf = (id: string): string => id.slice(0, id.indexOf('.'))

/** What one collector brought home from one place: the unit that history stores by content. */
export interface Slice<K extends InputKey = InputKey> extends Collected<Inputs[K]> {
  readonly input: K
  /** The Region asked, or `global`. */
  readonly region: string
}

/** All inputs of one scan that were planned, as a plain JSON value: what is stored and judged again later. */
export type Snapshot = { readonly [K in InputKey]?: Collected<Inputs[K]> }
