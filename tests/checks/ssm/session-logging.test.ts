import check from '../../../electron/engine/checks/ssm/session-logging'
import { known, unread } from '../../../shared/domain/evidence'
import type { SessionLogging } from '../../../shared/domain/inputs/ssm'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { managedNode, sessionLogging, sessionPreferences } from '../../support/facts/ssm'

const one = sessionPreferences()
const gap = denied('ssm:GetDocument')
const consulting = { 'ssm.managed-nodes': [managedNode()] }
const saved = (logging: SessionLogging | null) => ({
  given: [sessionPreferences({ logging: known(logging) })],
  consulting,
})
const evidence = (logging: SessionLogging | null) => ({ managedNodes: true, logging })
const good = (over: Partial<SessionLogging>, note?: string) => ({
  ...saved(sessionLogging(over)),
  says: [passes(one, evidence(sessionLogging(over)), note)],
})
const bad = (logging: SessionLogging | null, reason: string) => ({
  ...saved(logging),
  says: [fails(one, evidence(logging), reason)],
})
const toBucket = { logGroup: null, logGroupEncrypted: false, bucket: 'sessions' }

checkCases(check, {
  'logged to an encrypted log group': good({}),
  'logged to an encrypted bucket': good({ ...toBucket, bucketEncrypted: true }),
  'logged to both, one of them encrypted': good({ bucket: 'sessions', bucketEncrypted: false }),
  'logged, with TLS alone on the way': good(
    { key: null },
    'On their way sessions are encrypted by TLS alone: no KMS key is set for them.',
  ),
  'logged to what need not be encrypted': bad(
    sessionLogging({ ...toBucket, bucketEncrypted: false }),
    'Sessions are logged to a place that need not be encrypted.',
  ),
  'encrypted, if they were logged': bad(
    sessionLogging({ logGroup: null, bucketEncrypted: true }),
    'Sessions are not logged.',
  ),
  'no preferences': bad(null, 'Nobody has set preferences, so sessions are not logged.'),
  'preferences that may not be read': {
    given: [sessionPreferences({ logging: unread(gap) })],
    consulting,
    says: [isUnknown(one, { managedNodes: true }, gap)],
  },
  'no managed nodes there': {
    given: [sessionPreferences({ logging: known(null) })],
    consulting: { 'ssm.managed-nodes': [managedNode({ region: 'us-east-1' })] },
    says: [
      doesNotApply(
        one,
        { managedNodes: false, logging: null },
        'Systems Manager manages no machine in this Region.',
      ),
    ],
  },
})
