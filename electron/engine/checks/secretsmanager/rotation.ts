import { known } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Secret } from '../../../../shared/domain/inputs/secretsmanager'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'secretsmanager.rotation',
  title: 'Secrets rotate automatically',
  action: 'Switch on rotation of secrets',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    hygiene: ['strong-password'],
  },
  resourceType: 'AWS::SecretsManager::Secret',
  scope: 'regional',
  subject: 'secretsmanager.secrets',
  rationale:
    'A secret that changes by itself is worth little to whoever copied it, and nobody has to dare the change by hand. Triad reads the list of secrets, never their values.',
  risk: 'A password that once slipped into a log or left with an employee opens the database for years.',
  remediation: {
    steps: [
      'Open Secrets Manager, the secret, Rotation, Edit rotation, and set a schedule.',
      'Choose managed rotation where AWS has it; else name the function that changes the password.',
      'If whoever gave you the secret offers no way to change it, suppress the finding with that reason.',
    ],
    cli: 'aws secretsmanager rotate-secret --secret-id NAME --rotation-lambda-arn FUNCTION --rotation-rules AutomaticallyAfterDays=30',
    terraform: `resource "aws_secretsmanager_secret_rotation" "this" {
  secret_id           = aws_secretsmanager_secret.this.id
  rotation_lambda_arn = aws_lambda_function.rotate.arn
  rotation_rules {
    automatically_after_days = 30
  }
}`,
  },
  sources: [
    'AWS Security Hub, SecretsManager.1',
    'AWS Secrets Manager User Guide, "Rotate AWS Secrets Manager secrets"',
  ],
  evaluate: ({ 'secretsmanager.secrets': secrets }) =>
    secrets.map((secret) => {
      const { rotates, owner, primaryRegion } = secret
      const facts = { rotates: known(rotates), owner: known(owner), primaryRegion: known(primaryRegion) }
      return judge(secret, facts, () => ruleOn(secret))
    }),
})

function ruleOn({ rotates, owner, primaryRegion, region }: Secret): Ruling {
  if (owner !== null) return notApplicable(`The service ${owner} made it and looks after it.`)
  if (primaryRegion !== null && primaryRegion !== region)
    return notApplicable(`A replica follows its original in ${primaryRegion}.`)
  return rotates ? pass : fail('Automatic rotation is off.')
}
