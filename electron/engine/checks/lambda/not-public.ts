import { chainRead, known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { LambdaFunction } from '../../../../shared/domain/inputs/lambda'
import { boundOf } from '../../iam/exposure'
import { pinsAccount, type CallerKeys } from '../../iam/fixed-values'
import type { Principal, Statement } from '../../iam/statements'
import { isFixed } from '../../iam/variables'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'
import { isPublic, statementsOf, unknownOperator, type Answer } from '../policies/policy-documents'

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

function ruleOn({ policy, urls, region }: LambdaFunction): Read<Ruling> {
  const answer = { operation: 'lambda:GetPolicy', region }
  const openings = chainRead(statementsOf(policy, 'resource', answer), (statements) =>
    openingsOf(statements, answer),
  )
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
function openingsOf(statements: readonly Statement[], answer: Answer): Read<Openings> {
  const granting = statements
    .filter(({ effect, principals }) => effect === 'Allow' && principals?.some(isService))
    .map((statement) => ({ statement, bound: boundOf(statement, serviceCallers) }))
  const services = granting
    .filter(({ bound }) => bound.status === 'free')
    .flatMap(({ statement }) => (statement.principals ?? []).filter(isService))
    .map(({ id }) => id)
  const [unclear] = granting.flatMap(({ bound }) => (bound.status === 'unclear' ? [bound] : []))
  const toEveryone = isPublic(statements, answer, isToken)
  const everyone = [
    ...(toEveryone.known && toEveryone.value ? ['its policy'] : []),
    ...(services.includes('s3.amazonaws.com') ? ['any bucket of S3'] : []),
  ]
  if (everyone.length > 0) return known({ everyone, services })
  if (unclear !== undefined) return unknownOperator(unclear.operator, answer)
  return mapRead(toEveryone, () => ({ everyone, services }))
}

const isService = ({ type }: Principal): boolean => type === 'service'

/** What a smart home skill is known by. */
const isToken: CallerKeys = (key) => (key === 'lambda:eventsourcetoken' ? isFixed : null)

/** A service acts for whatever the ARN says, such as every path of an API, as long as it is of one account. */
const serviceCallers: CallerKeys = (key) => (key === 'aws:sourcearn' ? pinsAccount : isToken(key))
