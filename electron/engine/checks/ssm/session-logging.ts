import type { Ruling } from '../../../../shared/domain/finding'
import { known, mapRead } from '../../../../shared/domain/evidence'
import type { SessionLogging } from '../../../../shared/domain/inputs/ssm'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'ssm.session-logging',
  title: 'Session Manager sessions are logged and encrypted',
  action: 'Log Session Manager sessions, encrypted',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.encryption'],
    responsibility: 'customer.os-network-firewall',
    practice: 'detection',
    data: ['in-transit'],
  },
  resourceType: 'AWS::SSM::Document',
  scope: 'regional',
  subject: 'ssm.session-preferences',
  consults: ['ssm.managed-nodes'],
  rationale:
    'CloudTrail records who opened a session on which machine, but not what was typed there. Session Manager writes that to a bucket or a log group once its preferences say so, in each Region by itself.',
  risk: 'After an incident nobody can tell what was done on the machine, and whoever did it stays in the dark.',
  remediation: {
    steps: [
      'Open Systems Manager, Session Manager, Preferences, Edit, in each Region with managed nodes.',
      'Choose CloudWatch logging or S3 logging, with Allow only encrypted log groups or buckets.',
      'Enable KMS encryption as well, and choose a key.',
    ],
    cli: 'aws ssm update-document --name SSM-SessionManagerRunShell --content file://preferences.json --document-version "$LATEST"',
    terraform: `resource "aws_ssm_document" "session" {
  name            = "SSM-SessionManagerRunShell"
  document_type   = "Session"
  document_format = "JSON"
  content = jsonencode({
    schemaVersion = "1.0"
    description   = "Preferences of Session Manager"
    sessionType   = "Standard_Stream"
    inputs = {
      cloudWatchLogGroupName      = aws_cloudwatch_log_group.sessions.name
      cloudWatchEncryptionEnabled = true
      kmsKeyId                    = aws_kms_key.sessions.arn
    }
  })
}`,
  },
  sources: [
    'AWS Systems Manager User Guide, "Enabling and disabling session logging"',
    'AWS Systems Manager User Guide, "Session document schema"',
  ],
  evaluate: ({ 'ssm.session-preferences': preferences, 'ssm.managed-nodes': nodes }) =>
    preferences.map((document) => {
      const managedNodes = nodes.some(({ region }) => region === document.region)
      return weigh(
        document,
        { managedNodes: known(managedNodes), logging: document.logging },
        ({ logging }) =>
          managedNodes
            ? mapRead(logging, ruleOn)
            : known(notApplicable('Systems Manager manages no machine in this Region.')),
      )
    }),
})

function ruleOn(logging: SessionLogging | null): Ruling {
  if (logging === null) return fail('Nobody has set preferences, so sessions are not logged.')
  const { bucket, bucketEncrypted, logGroup, logGroupEncrypted, key } = logging
  if (bucket === null && logGroup === null) return fail('Sessions are not logged.')
  const encrypted = (bucket !== null && bucketEncrypted) || (logGroup !== null && logGroupEncrypted)
  if (!encrypted) return fail('Sessions are logged to a place that need not be encrypted.')
  return key === null
    ? passWithNote('On their way sessions are encrypted by TLS alone: no KMS key is set for them.')
    : pass
}
