import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'codebuild.no-env-secrets',
  title: 'Build projects hold no plaintext credentials',
  action: 'Move credentials out of build variables',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    hygiene: ['strong-password'],
  },
  resourceType: 'AWS::CodeBuild::Project',
  scope: 'regional',
  subject: 'codebuild.projects',
  rationale:
    'Whoever may see a project or one of its builds reads its plaintext variables, and build logs repeat them. A build deploys, so what stands there is often the key to everything. Triad looks at names and values where they are read and keeps only the name.',
  risk: 'A reader of a build log takes over what the build may deploy to.',
  remediation: {
    steps: [
      'Give the service role of the project what the build needs, in the place of access keys.',
      'Put other secrets into Secrets Manager or Parameter Store, and make the variables of that type.',
      'Change the secret: it has been readable.',
      'Suppress the finding as a false positive where the value is no secret.',
    ],
    cli: 'aws secretsmanager create-secret --name NAME --secret-string file://secret.txt\naws codebuild update-project --name PROJECT --environment file://environment.json   # its variables with "type": "SECRETS_MANAGER"',
    terraform: `resource "aws_codebuild_project" "this" {
  # ...
  environment {
    # ...
    environment_variable {
      name  = "NPM_TOKEN"
      type  = "SECRETS_MANAGER"
      value = aws_secretsmanager_secret.npm.name
    }
  }
}`,
  },
  sources: [
    'AWS Security Hub, CodeBuild.2',
    'AWS CodeBuild User Guide, "Environment variables in build environments"',
  ],
  evaluate: ({ 'codebuild.projects': projects }) =>
    projects.map(({ secretVariables, ...project }) =>
      judge(project, { secretVariables: known(secretVariables) }, () =>
        secretVariables.length === 0
          ? pass
          : fail(`It looks as if secrets stand in ${enumerate(secretVariables.map(({ key }) => key))}.`),
      ),
    ),
})
