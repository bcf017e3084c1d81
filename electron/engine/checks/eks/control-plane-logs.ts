import { defineCheck } from '../define-check'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'eks.control-plane-logs',
  title: 'Cluster audit logs are on',
  action: 'Turn on audit logs of clusters',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  resourceType: 'AWS::EKS::Cluster',
  scope: 'regional',
  subject: 'eks.clusters',
  rationale:
    'The audit log holds who asked the Kubernetes API for what, the authenticator log which AWS identity stood behind it. Both are off unless somebody turns them on. The other three help to find faults.',
  risk: 'After a break-in nobody can say which pods were started, which secrets were read, and by whom.',
  remediation: {
    steps: [
      'Open EKS, the cluster, Observability, Manage logging, and switch on Audit and Authenticator.',
      'Give the log group of the cluster a retention.',
    ],
    cli: 'aws eks update-cluster-config --name NAME --logging \'{"clusterLogging":[{"types":["api","audit","authenticator","controllerManager","scheduler"],"enabled":true}]}\'',
    terraform: `resource "aws_eks_cluster" "this" {
  # ...
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
}`,
  },
  sources: ['AWS Security Hub, EKS.8', 'Amazon EKS User Guide, "Send control plane logs to CloudWatch Logs"'],
  evaluate: ({ 'eks.clusters': clusters }) =>
    clusters.map((cluster) =>
      judge(cluster, { logTypes: cluster.logTypes }, ({ logTypes }) => {
        const off = (types: readonly string[]) => types.filter((type) => !logTypes.includes(type))
        const [missing, useful] = [off(needed), off(helpful)]
        if (missing.length > 0) return fail(`It does not write these logs: ${missing.join(', ')}.`)
        return useful.length === 0 ? pass : passWithNote(`These logs are off: ${useful.join(', ')}.`)
      }),
    ),
})

const needed = ['audit', 'authenticator']
const helpful = ['api', 'controllerManager', 'scheduler']
