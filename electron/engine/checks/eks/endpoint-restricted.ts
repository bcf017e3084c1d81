import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, judge, pass, passWithNote } from '../judge'
import { anywhere } from '../open-ports'

export default defineCheck({
  id: 'eks.endpoint-restricted',
  title: 'Cluster API endpoints are private or source-limited',
  action: 'Close cluster endpoints to the internet',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls'],
  },
  resourceType: 'AWS::EKS::Cluster',
  scope: 'regional',
  subject: 'eks.clusters',
  rationale:
    'The endpoint of the Kubernetes API stands open to the whole internet unless somebody limits it. Security Hub accepts no public endpoint at all; one that only known networks reach passes here with a note.',
  risk: 'Anyone may try stolen tokens, or a flaw of the API server, from anywhere.',
  remediation: {
    steps: [
      'See that you reach the network of the cluster, through a VPN or a bastion.',
      'Open EKS, the cluster, Networking, Manage endpoint access, and choose Private.',
      'Where it must stay public, limit it to the addresses of your offices and pipelines.',
    ],
    cli: 'aws eks update-cluster-config --name NAME --resources-vpc-config endpointPublicAccess=false,endpointPrivateAccess=true',
    terraform: `resource "aws_eks_cluster" "this" {
  # ...
  vpc_config {
    endpoint_private_access = true
    endpoint_public_access  = false
  }
}`,
  },
  sources: ['AWS Security Hub, EKS.1', 'Amazon EKS User Guide, "Cluster API server endpoint"'],
  evaluate: ({ 'eks.clusters': clusters }) =>
    clusters.map((cluster) =>
      judge(cluster, { publicCidrs: cluster.publicCidrs }, ({ publicCidrs: cidrs }) => {
        if (cidrs.length === 0) return pass
        return anywhere.some((any) => cidrs.includes(any))
          ? fail('Its API is open to the whole internet.')
          : passWithNote(`Its API is open to the internet, for ${enumerate(cidrs)} only.`)
      }),
    ),
})
