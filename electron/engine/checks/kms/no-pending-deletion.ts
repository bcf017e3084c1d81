import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'kms.no-pending-deletion',
  title: 'No customer key is waiting to be deleted',
  action: 'Cancel or confirm pending key deletions',
  severity: 'high',
  belongs: {
    subGoals: ['availability.always-on', 'confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::KMS::Key',
  scope: 'regional',
  subject: 'kms.keys',
  rationale:
    'When the waiting time of 7 to 30 days is over the key is gone, and with it everything that was encrypted under it. The waiting time is there for somebody to notice.',
  risk: 'Volumes, databases, objects and backups can never be read again.',
  remediation: {
    steps: [
      'Find out in CloudTrail who still uses the key, and who asked for its deletion.',
      'If it is needed, cancel the deletion and enable the key.',
      'If the deletion is wanted, suppress the finding with a reason and the date.',
    ],
    cli: 'aws kms cancel-key-deletion --key-id ID\naws kms enable-key --key-id ID',
  },
  sources: ['AWS Security Hub, KMS.3', 'AWS KMS Developer Guide, "Delete an AWS KMS key"'],
  evaluate: ({ 'kms.keys': keys }) =>
    keys.map((key) =>
      judge(key, { description: key.description }, ({ description: { state, deletionDate } }) => {
        if (!waiting.has(state)) return pass
        return fail(
          deletionDate === null
            ? 'It will be deleted as soon as its replicas are.'
            : `It will be deleted on ${deletionDate.slice(0, 10)}.`,
        )
      }),
    ),
})

/** The second is the state of a multi-Region primary key that waits for its replicas to go first. */
const waiting = new Set(['PendingDeletion', 'PendingReplicaDeletion'])
