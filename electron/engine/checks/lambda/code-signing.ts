import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'lambda.code-signing',
  title: 'Functions only accept signed code',
  action: 'Ask functions for signed code',
  severity: 'low',
  belongs: {
    subGoals: ['integrity.digital-signatures', 'integrity.hashing'],
    responsibility: 'customer.client-side-encryption-integrity',
    practice: 'data-protection',
  },
  resourceType: 'AWS::Lambda::Function',
  scope: 'regional',
  subject: 'lambda.functions',
  rationale:
    'With code signing Lambda checks, at each deployment, that a publisher you trust signed the package and that nobody altered it since. Only the policy Enforce keeps unsigned code out; Warn lets it in and counts it.',
  risk: 'Whoever gets hold of a deployment role, or of the bucket with packages, runs their own code in your function.',
  remediation: {
    steps: [
      'Make a signing profile in AWS Signer, and let the pipeline sign packages with it.',
      'Make a code signing configuration that names the profile, with the policy Enforce.',
      'Attach it to the function, and deploy once more.',
    ],
    cli: 'aws lambda create-code-signing-config --allowed-publishers SigningProfileVersionArns=PROFILE-ARN --code-signing-policies UntrustedArtifactOnDeployment=Enforce\naws lambda put-function-code-signing-config --function-name NAME --code-signing-config-arn CONFIG-ARN',
    terraform: `resource "aws_lambda_code_signing_config" "this" {
  allowed_publishers {
    signing_profile_version_arns = [aws_signer_signing_profile.this.version_arn]
  }
  policies {
    untrusted_artifact_on_deployment = "Enforce"
  }
}

resource "aws_lambda_function" "this" {
  # ...
  code_signing_config_arn = aws_lambda_code_signing_config.this.arn
}`,
  },
  sources: [
    'AWS Lambda Developer Guide, "Using code signing to verify code integrity with Lambda"',
    'AWS Well-Architected Framework, SEC06-BP05 "Automate compute protection"',
  ],
  evaluate: ({ 'lambda.functions': functions }) =>
    functions.map(({ runtime, codeSigning, ...one }) =>
      judge(one, { runtime: known(runtime), codeSigning }, (facts) => {
        if (facts.runtime === null)
          return notApplicable('It comes as a container image, which Lambda does not ask a signature for.')
        if (facts.codeSigning === 'Enforce') return pass
        return fail(
          facts.codeSigning === null
            ? 'It takes code without a signature.'
            : 'Unsigned code is reported, and deployed all the same.',
        )
      }),
    ),
})
