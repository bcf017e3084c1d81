import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { LambdaFunction } from '../../../../shared/domain/inputs/lambda'
import { allowsEveryone, isBound } from '../../iam/binding'
import { readStatements } from '../../iam/statements'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'lambda.not-public',
  title: 'No function policy or URL lets anyone invoke it',
  action: 'Close public functions',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::Lambda::Function',
  scope: 'regional',
  subject: 'lambda.functions',
  rationale:
    'A function acts with its own role, for whoever may call it. Its policy says who that is, and a URL without sign-in opens it to the whole internet. A permission for S3 that names no account holds for every bucket of every account.',
  risk: 'Strangers run the function with input of their choice: they reach the data that its role reaches, and you pay for the calls.',
  remediation: {
    steps: [
      'Open Lambda, the function, Configuration, Permissions, and remove the statement that allows everyone, or bind it to an account or a source.',
      'Under Function URL, set the auth type to AWS_IAM, or put CloudFront or API Gateway with sign-in before it.',
      'Suppress the finding for a function that is meant to be public.',
    ],
    cli: 'aws lambda remove-permission --function-name NAME --statement-id SID\naws lambda update-function-url-config --function-name NAME --auth-type AWS_IAM',
    terraform: `resource "aws_lambda_function_url" "this" {
  function_name      = aws_lambda_function.this.function_name
  authorization_type = "AWS_IAM"
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.21',
    'AWS Security Hub, Lambda.1',
    'AWS Lambda Developer Guide, "Control access to Lambda function URLs"',
  ],
  evaluate: ({ 'lambda.functions': functions }) =>
    functions.map((one) => weigh(one, { policy: one.policy, urls: one.urls }, () => ruleOn(one))),
})

function ruleOn({ policy, urls }: LambdaFunction): Read<Ruling> {
  const openings = mapRead(policy, openingsOf)
  const open = [
    ...(urls.known ? urls.value : []).filter(({ signed }) => !signed).map(({ url }) => `the address ${url}`),
    ...(openings.known ? openings.value.everyone : []),
  ]
  if (open.length > 0) return known(fail(`Everyone can call it through ${open.join(' and ')}.`))
  if (!urls.known) return urls
  return mapRead(openings, ({ services }) =>
    services.length === 0
      ? pass
      : passWithNote(
          `Its policy lets ${services.join(', ')} call it without saying for which account or source.`,
        ),
  )
}

interface Openings {
  readonly everyone: readonly string[]
  /** Services that may call it for whatever they act for, in whichever account. */
  readonly services: readonly string[]
}

/** Anyone can make a bucket of S3 call a function; how far other services let strangers do so differs. */
function openingsOf(policy: string | null): Openings {
  const statements = policy === null ? [] : readStatements(policy)
  const services = statements
    .filter((statement) => statement.effect === 'Allow' && !isBound(statement, isToken))
    .flatMap(({ principals }) => principals ?? [])
    .filter(({ type }) => type === 'service')
    .map(({ id }) => id)
  return {
    everyone: [
      ...(statements.some((statement) => allowsEveryone(statement, isToken)) ? ['its policy'] : []),
      ...(services.includes('s3.amazonaws.com') ? ['any bucket of S3'] : []),
    ],
    services,
  }
}

/** What a smart home skill is known by. */
const isToken = (key: string): boolean => key === 'lambda:eventsourcetoken'
