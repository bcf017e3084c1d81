import { defineCheck } from '../define-check'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'eks.secrets-encrypted',
  title: 'Kubernetes secrets are encrypted with KMS',
  action: 'Encrypt Kubernetes secrets with your key',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::EKS::Cluster',
  scope: 'regional',
  subject: 'eks.clusters',
  rationale:
    'Envelope encryption keeps secrets unreadable in the store of the cluster. Since Kubernetes 1.28 EKS does so for all data of the API with a key that AWS owns; with a key of your own you decide who may use it, and see each use in CloudTrail.',
  risk: 'A copy of the store gives away every password and token of the cluster.',
  remediation: {
    steps: [
      'Make a symmetric key in the same Region.',
      'Open EKS, the cluster, Overview, Secrets encryption, Enable, and choose it. This cannot be undone.',
      'Write existing secrets again, so that they are encrypted with it.',
    ],
    cli: 'aws eks associate-encryption-config --cluster-name NAME --encryption-config \'[{"resources":["secrets"],"provider":{"keyArn":"KEY-ARN"}}]\'',
    terraform: `resource "aws_eks_cluster" "this" {
  # ...
  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = aws_kms_key.eks.arn
    }
  }
}`,
  },
  sources: [
    'AWS Security Hub, EKS.3',
    'Amazon EKS User Guide, "Default envelope encryption for all Kubernetes API Data"',
  ],
  evaluate: ({ 'eks.clusters': clusters }) =>
    clusters.map(({ version, secretsKey, ...cluster }) =>
      judge(cluster, { version, secretsKey }, (facts) => {
        if (facts.secretsKey !== null) return pass
        return encryptsByItself(facts.version)
          ? passWithNote('EKS encrypts them by default, with a key that AWS owns.')
          : fail('No key encrypts its secrets.')
      }),
    ),
})

/** From Kubernetes 1.28 on. */
function encryptsByItself(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 1 || (major === 1 && minor >= 28)
}
