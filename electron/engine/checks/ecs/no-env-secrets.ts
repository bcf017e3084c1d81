import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ecs.no-env-secrets',
  title: 'Task definitions hold no plaintext secrets',
  action: 'Move secrets out of task definitions',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    hygiene: ['strong-password'],
  },
  resourceType: 'AWS::ECS::TaskDefinition',
  scope: 'regional',
  subject: 'ecs.task-definitions',
  rationale:
    'Whoever may describe a task definition reads its variables, and old revisions keep them for ever. Judged is the newest active revision of each family. Triad looks at names and values where they are read and keeps only the name; what comes from the secrets field is not looked at.',
  risk: 'A reader of the account, or of a template, uses the password against the system behind it.',
  remediation: {
    steps: [
      'Put the secret into Secrets Manager or Parameter Store.',
      'Register a new revision that names it under secrets with valueFrom, and let the execution role read just this one.',
      'Update services, deregister and delete the revisions that hold the secret.',
      'Change the secret: it has been readable.',
      'Suppress the finding as a false positive where the value is no secret.',
    ],
    cli: 'aws ecs register-task-definition --cli-input-json file://task.json   # "secrets": [{"name": "DB_PASSWORD", "valueFrom": "SECRET-ARN"}]\naws ecs deregister-task-definition --task-definition FAMILY:OLD\naws ecs delete-task-definitions --task-definitions FAMILY:OLD',
    terraform: `resource "aws_ecs_task_definition" "this" {
  # ...
  container_definitions = jsonencode([{
    # ...
    secrets = [{ name = "DB_PASSWORD", valueFrom = aws_secretsmanager_secret.db.arn }]
  }])
}`,
  },
  sources: [
    'AWS Security Hub, ECS.8',
    'Amazon ECS Developer Guide, "Pass sensitive data to an Amazon ECS container"',
  ],
  evaluate: ({ 'ecs.task-definitions': definitions }) =>
    definitions.map((one) =>
      judge(one, { revision: known(one.revision), secretVariables: one.secretVariables }, (facts) => {
        const found = facts.secretVariables.map(({ container, key }) => `${key} (${container})`)
        return found.length === 0 ? pass : fail(`It looks as if secrets stand in ${enumerate(found)}.`)
      }),
    ),
})
