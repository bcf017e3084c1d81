import type {
  CheckView,
  HistoryStatsView,
  ParameterSetting,
  SettingsView,
  SeveritySetting,
} from '../../shared/contract/views'
import type { Answers } from './window-bridge'

export const parameter = (over: Partial<ParameterSetting> = {}): ParameterSetting => ({
  key: 'iam.user-access-key-rotated.days',
  checkId: 'iam.user-access-key-rotated',
  checkTitle: 'Every active access key is younger than 90 days',
  severity: 'medium',
  title: 'Age at which an active access key fails',
  unit: 'days',
  default: 90,
  value: 90,
  ...over,
})

export const severitySet = (over: Partial<SeveritySetting> = {}): SeveritySetting => ({
  key: 'iam.user-access-key-rotated.severity',
  checkId: 'iam.user-access-key-rotated',
  checkTitle: 'Every active access key is younger than 90 days',
  usual: 'medium',
  severity: 'critical',
  reason: 'Keys were stolen here last year.',
  person: 'ada',
  at: '2026-11-20T09:00:00.000Z',
  ...over,
})

export const checkView = (over: Partial<CheckView> = {}): CheckView => ({
  ...{ id: 'iam.user-access-key-rotated', title: 'Every active access key is younger than 90 days' },
  ...{ action: 'Rotate old access keys', severity: 'medium', severityHere: null, service: 'iam' },
  ...{ kind: 'live', resourceType: 'AWS::IAM::User', scope: 'global', subject: 'iam.users', supporting: [] },
  ...{ parameters: [], subGoals: ['confidentiality.access-control'], practice: 'iam' },
  ...{ responsibility: 'customer.platform-apps-iam', hygiene: [], rootStep: null, data: [] },
  ...{
    rationale: 'Old keys leak.',
    risk: 'Who finds one gets in.',
    sources: [],
    operations: [],
    actions: [],
  },
  remediation: { steps: ['Rotate it.'], cli: null, terraform: null },
  controls: { 'cis-aws-foundations': [], 'security-hub': [], 'pci-dss': [] },
  statement: null,
  ...over,
})

export const settingsNow = (over: Partial<SettingsView> = {}): SettingsView => ({
  regions: null,
  schedule: null,
  nextScan: null,
  lastRun: null,
  ownerTags: ['Owner'],
  parameters: [
    parameter(),
    parameter({
      key: 'rds.backups.days',
      checkId: 'rds.backups',
      checkTitle: 'Every database keeps automated backups',
      title: 'Days that automated backups must be kept',
      default: 7,
      value: 14,
    }),
  ],
  severities: [],
  due: [
    { key: 'due.critical', severity: 'critical', default: 7, value: 7 },
    { key: 'due.high', severity: 'high', default: 30, value: 14 },
  ],
  ...over,
})

export const stats = (over: Partial<HistoryStatsView> = {}): HistoryStatsView => ({
  file: '/home/ada/.local/share/triad/history.db',
  bytes: 48_300_000,
  factBytes: 31_000_000,
  accounts: [
    {
      ...{ accountId: '111122223333', name: 'acme-prod', scans: 52, findings: 412 },
      ...{ firstScan: '2025-11-25T14:02:00.000Z', lastScan: '2026-11-24T14:02:41.000Z' },
    },
    {
      ...{ accountId: '444455556666', name: 'acme-dev', scans: 1, findings: 80 },
      ...{ firstScan: '2026-11-24T14:02:00.000Z', lastScan: '2026-11-24T14:02:00.000Z' },
    },
  ],
  backups: [{ path: '/home/ada/.local/share/triad/history.backup-20261101.db', bytes: 45_000_000 }],
  ...over,
})

/** Answers to what the Settings page asks. */
export const settingsAnswers = (): Answers => ({
  'settings.get': () => settingsNow(),
  'settings.set': () => settingsNow(),
  'settings.reset': () => settingsNow(),
  'checks.list': () => [
    checkView(),
    checkView({ id: 'iam.root-mfa', title: 'Root has MFA', severity: 'critical' }),
  ],
  'profiles.withdraw-consent': () => ({}),
  'targets.make-primary': () => ({}),
  'history.stats': () => stats(),
  'history.check': () => ({ damage: [] }),
  'history.backup': () => ({
    path: '/home/ada/.local/share/triad/history.backup-20261124.db',
    bytes: 48_300_000,
  }),
  'history.preview-forget': () => ({
    ...{ scans: 52, findings: 412, decisions: 3 },
    backups: stats().backups.map(({ path }) => path),
  }),
  'history.forget': () => ({ scans: 52, findings: 412, decisions: 3, backups: [] }),
  'history.prune': () => ({ dropped: 120, bytesBefore: 48_300_000, bytesAfter: 30_100_000 }),
})
