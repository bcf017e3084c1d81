import type { Ruling } from '../../../../shared/domain/finding'
import type { VersionSupport } from '../../../../shared/domain/inputs/eks'
import { defineCheck } from '../define-check'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'eks.supported-version',
  title: 'Clusters run a supported Kubernetes version',
  action: 'Upgrade Kubernetes in clusters',
  severity: 'high',
  belongs: {
    subGoals: ['availability.patching'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
    hygiene: ['keep-updated'],
  },
  resourceType: 'AWS::EKS::Cluster',
  scope: 'regional',
  subject: 'eks.clusters',
  rationale:
    'AWS supports a version for 14 months, and for 12 more at a higher price. After that it gets no fixes, and AWS upgrades the cluster when it sees fit.',
  risk: 'Known flaws stay open, and an upgrade that nobody planned breaks what runs there.',
  remediation: {
    steps: [
      'Look under Upgrade insights what uses APIs that the next version drops.',
      'Upgrade the control plane by one minor version, then add-ons and nodes. Repeat.',
    ],
    cli: 'aws eks list-insights --cluster-name NAME\naws eks update-cluster-version --name NAME --kubernetes-version VERSION',
    terraform: `resource "aws_eks_cluster" "this" {
  # ...
  version = "1.35"
}`,
  },
  sources: [
    'AWS Security Hub, EKS.2',
    'Amazon EKS User Guide, "Understand the Kubernetes version lifecycle on EKS"',
  ],
  evaluate: ({ 'eks.clusters': clusters }) =>
    clusters.map(({ version, support, ...cluster }) =>
      judge(cluster, { version, support }, (facts) => ruleOn(facts.version, facts.support)),
    ),
})

function ruleOn(version: string, { status, standardUntil, extendedUntil }: VersionSupport): Ruling {
  switch (status) {
    case 'STANDARD_SUPPORT':
      return pass
    case 'EXTENDED_SUPPORT':
      return passWithNote(
        `${version} is in extended support, at a higher price${extendedUntil === null ? '' : `, until ${extendedUntil}`}.`,
      )
    case 'UNSUPPORTED': {
      const until = extendedUntil ?? standardUntil
      return fail(`AWS ended support for ${version}${until === null ? '' : ` on ${until}`}.`)
    }
  }
}
