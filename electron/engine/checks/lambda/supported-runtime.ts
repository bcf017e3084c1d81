import { known } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import { daysAfter } from '../../../../shared/domain/days'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass, passWithNote } from '../judge'
import { runtimeDeprecations } from '../lambda-runtimes'

export default defineCheck({
  id: 'lambda.supported-runtime',
  title: 'Functions run on supported runtimes',
  action: 'Move functions to supported runtimes',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.patching'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
    hygiene: ['keep-updated'],
  },
  resourceType: 'AWS::Lambda::Function',
  scope: 'regional',
  subject: 'lambda.functions',
  parameters: {
    noticeDays: {
      title: 'Days before the end of a runtime from which it is noted',
      unit: 'days',
      default: 90,
    },
  },
  rationale:
    'AWS patches a runtime until its language is no longer supported. From then on nobody does, and after some months such functions can no longer be changed.',
  risk: 'Flaws of the runtime stay open, and a correction of your own code may no longer be possible when it is needed.',
  remediation: {
    steps: [
      'Test the function on a newer runtime.',
      'Open Lambda, the function, Code, Runtime settings, Edit, and choose it.',
    ],
    cli: 'aws lambda update-function-configuration --function-name NAME --runtime RUNTIME',
    terraform: `resource "aws_lambda_function" "this" {
  # ...
  runtime = "nodejs24.x"
}`,
  },
  sources: [
    'AWS Security Hub, Lambda.2',
    'AWS Lambda Developer Guide, "Lambda runtimes", "Deprecated runtimes"',
  ],
  evaluate({ 'lambda.functions': functions }, { scannedAt, parameters: { noticeDays } }) {
    const today = scannedAt.slice(0, 10)
    const soon = daysAfter(scannedAt, noticeDays).slice(0, 10)
    return functions.map((one) => {
      const supportedUntil = one.runtime === null ? null : (runtimeDeprecations.get(one.runtime) ?? null)
      return judge(
        one,
        { runtime: known(one.runtime), supportedUntil: known(supportedUntil) },
        ({ runtime }): Ruling => {
          if (runtime === null)
            return notApplicable('It comes as a container image, which you patch yourself.')
          if (!runtimeDeprecations.has(runtime))
            return passWithNote(`The end of ${runtime} is not known to Triad.`)
          if (supportedUntil === null) return pass
          if (supportedUntil <= today) return fail(`AWS ended support for ${runtime} on ${supportedUntil}.`)
          return supportedUntil <= soon
            ? passWithNote(`AWS ends support for ${runtime} on ${supportedUntil}.`)
            : pass
        },
      )
    })
  },
})
