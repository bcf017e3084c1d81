import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'redshift.not-public',
  title: 'Warehouse clusters have no public address',
  action: 'Take data warehouses off the internet',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls'],
  },
  resourceType: 'AWS::Redshift::Cluster',
  scope: 'regional',
  subject: 'redshift.clusters',
  rationale:
    'A warehouse gathers the data of many systems in one place. With a public address it is one security group rule away from everyone; tools and people reach it as well through the network, a VPN or the Query Editor.',
  risk: 'Passwords are guessed from the internet, and one that is found opens the data of the whole company.',
  remediation: {
    steps: [
      'Move clients to private connections.',
      'Open Redshift, Clusters, the cluster, Actions, Modify publicly accessible setting, and switch it off.',
    ],
    cli: 'aws redshift modify-cluster --cluster-identifier NAME --no-publicly-accessible',
    terraform: `resource "aws_redshift_cluster" "this" {
  # ...
  publicly_accessible = false
}`,
  },
  sources: ['AWS Security Hub, Redshift.1', 'Amazon Redshift Management Guide, "Managing clusters in a VPC"'],
  evaluate: ({ 'redshift.clusters': clusters }) =>
    clusters.map((cluster) =>
      judge(cluster, { publicAddress: cluster.publicAddress }, ({ publicAddress }) =>
        publicAddress ? fail('The name of the cluster leads to a public address.') : pass,
      ),
    ),
})
