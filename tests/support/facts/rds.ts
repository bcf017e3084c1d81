import { known } from '../../../shared/domain/evidence'
import type {
  Database,
  DatabaseInstance,
  EngineVersion,
  ManualSnapshot,
  ParameterGroup,
  PendingMaintenance,
} from '../../../shared/domain/inputs/rds'
import { accountId } from './about'

const arnOf = (kind: 'db' | 'cluster', name: string) => `arn:aws:rds:eu-west-1:${accountId}:${kind}:${name}`

export const database = (over: Partial<Database> = {}): Database => ({
  arn: arnOf('db', 'orders'),
  type: 'AWS::RDS::DBInstance',
  region: 'eu-west-1',
  name: 'orders',
  tags: { team: 'shop' },
  kind: 'instance',
  engine: 'postgres',
  encrypted: true,
  backupRetentionDays: 14,
  multiAz: true,
  replica: false,
  administrator: known('owner'),
  deletionProtection: known(true),
  logExports: known(['postgresql']),
  members: [],
  ...over,
})

export const cluster = (over: Partial<Database> = {}): Database =>
  database({
    arn: arnOf('cluster', 'catalog'),
    type: 'AWS::RDS::DBCluster',
    name: 'catalog',
    kind: 'cluster',
    engine: 'aurora-postgresql',
    multiAz: false,
    members: [arnOf('db', 'catalog-1'), arnOf('db', 'catalog-2')],
    ...over,
  })

export const databaseInstance = (
  name = 'orders',
  over: Partial<DatabaseInstance> = {},
): DatabaseInstance => ({
  arn: arnOf('db', name),
  type: 'AWS::RDS::DBInstance',
  region: 'eu-west-1',
  name,
  tags: { team: 'shop' },
  engine: 'postgres',
  engineVersion: known('16.4'),
  autoMinorUpgrade: true,
  publicAddress: false,
  zone: 'eu-west-1a',
  certificateValidTill: known('2027-11-24T12:00:00.000Z'),
  ...over,
})

export const databaseSnapshot = (over: Partial<ManualSnapshot> = {}): ManualSnapshot => ({
  arn: `arn:aws:rds:eu-west-1:${accountId}:snapshot:orders-final`,
  type: 'AWS::RDS::DBSnapshot',
  region: 'eu-west-1',
  name: 'orders-final',
  tags: { team: 'shop' },
  encrypted: false,
  public: known(false),
  ...over,
})

export const pendingMaintenance = (over: Partial<PendingMaintenance> = {}): PendingMaintenance => ({
  region: 'eu-west-1',
  database: arnOf('db', 'orders'),
  actions: [{ action: 'system-update', appliedFrom: '2026-12-01T12:00:00.000Z' }],
  ...over,
})

export const parameterGroup = (over: Partial<ParameterGroup> = {}): ParameterGroup => ({
  arn: `arn:aws:rds:eu-west-1:${accountId}:pg:tls-forced`,
  type: 'AWS::RDS::DBParameterGroup',
  region: 'eu-west-1',
  name: 'tls-forced',
  engine: 'postgres',
  usedBy: ['orders'],
  insistsOnTls: known({ name: 'rds.force_ssl', value: '1' }),
  ...over,
})

export const engineVersion = (over: Partial<EngineVersion> = {}): EngineVersion => ({
  region: 'eu-west-1',
  engine: 'postgres',
  version: '16.4',
  status: known('available'),
  standardSupportUntil: known('2029-02-28T00:00:00.000Z'),
  ...over,
})
