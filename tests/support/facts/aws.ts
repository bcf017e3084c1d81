import { known } from '../../../shared/domain/evidence'
import type {
  HealthIssue,
  HealthIssues,
  PlannedChange,
  PlannedChanges,
  Zone,
  Zones,
} from '../../../shared/domain/inputs/aws'

export const zone = (over: Partial<Zone> = {}): Zone => ({
  name: 'eu-west-1a',
  id: 'euw1-az2',
  state: 'available',
  ...over,
})

export const zones = (over: Partial<Zones> = {}): Zones => ({ region: 'eu-west-1', zones: [zone()], ...over })

/** The one event whose being there fails a check. */
export const healthIssue = (over: Partial<HealthIssue> = {}): HealthIssue => ({
  arn: 'arn:aws:health:eu-west-1::event/EC2/AWS_EC2_OPERATIONAL_ISSUE/0a1',
  service: 'EC2',
  region: 'eu-west-1',
  open: true,
  ofThisAccount: true,
  ...over,
})

export const healthIssues = (over: Partial<HealthIssues> = {}): HealthIssues => ({
  region: 'global',
  issues: [],
  ...over,
})

export const plannedChange = (over: Partial<PlannedChange> = {}): PlannedChange => ({
  arn: 'arn:aws:health:eu-west-1::event/RDS/AWS_RDS_MAINTENANCE_SCHEDULED/0a1',
  service: 'RDS',
  region: 'eu-west-1',
  startsAt: '2026-12-03T00:00:00.000Z',
  affected: known({ waiting: ['orders'], settled: false }),
  ...over,
})

export const plannedChanges = (...changes: readonly PlannedChange[]): PlannedChanges => ({
  region: 'global',
  changes,
})
