import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'lambda.env-no-secrets',
  title: 'Function variables hold no secrets',
  action: 'Move secrets out of function variables',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    hygiene: ['strong-password'],
  },
  resourceType: 'AWS::Lambda::Function',
  scope: 'regional',
  subject: 'lambda.functions',
  rationale:
    'Whoever may list functions reads their variables, and templates and build logs hold copies. Triad looks at names and values where they are read and keeps only the name: a name that ends like a password, or a value with the shape of a key.',
  risk: 'A reader of the account, or of a build log, uses the password against the system behind it.',
  remediation: {
    steps: [
      'Put the secret into Secrets Manager or Parameter Store, and give the variable its name or ARN.',
      'Let the function read it when it starts, with a role that may read just this one.',
      'Change the secret: it has been readable.',
      'Suppress the finding as a false positive where the value is no secret.',
    ],
    cli: "aws secretsmanager create-secret --name NAME --secret-string file://secret.txt\naws lambda update-function-configuration --function-name NAME --environment 'Variables={DB_SECRET_ARN=ARN}'",
    terraform: `resource "aws_lambda_function" "this" {
  # ...
  environment {
    variables = {
      DB_SECRET_ARN = aws_secretsmanager_secret.db.arn
    }
  }
}`,
  },
  sources: [
    'AWS Lambda Developer Guide, "Working with Lambda environment variables"',
    'AWS Secrets Manager User Guide, "Use AWS Secrets Manager secrets in AWS Lambda functions"',
  ],
  evaluate: ({ 'lambda.functions': functions }) =>
    functions.map((one) =>
      judge(one, { secretVariables: one.secretVariables }, ({ secretVariables: found }) =>
        found.length === 0
          ? pass
          : fail(`It looks as if secrets stand in ${found.map(({ key }) => key).join(', ')}.`),
      ),
    ),
})
