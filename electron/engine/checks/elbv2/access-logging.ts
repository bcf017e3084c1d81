import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { LoadBalancer } from '../../../../shared/domain/inputs/elbv2'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'

export default defineCheck({
  id: 'elbv2.access-logging',
  title: 'Load balancers write access logs',
  action: 'Log requests to load balancers',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  resourceType: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  scope: 'regional',
  subject: 'elbv2.load-balancers',
  rationale:
    'The access log holds each request with its source, its answer and how long it took. A network load balancer logs what comes over TLS only, so one without a TLS listener is left out.',
  risk: 'After an attack nobody can say who asked for what, or whether anything got out.',
  remediation: {
    steps: [
      'Make a bucket in the same Region with S3 managed keys, and let its policy admit the log delivery of the Region.',
      'Open EC2, Load Balancers, the load balancer, Attributes, Edit, and switch on Access logs.',
    ],
    cli: 'aws elbv2 modify-load-balancer-attributes --load-balancer-arn ARN --attributes Key=access_logs.s3.enabled,Value=true Key=access_logs.s3.bucket,Value=BUCKET',
    terraform: `resource "aws_lb" "this" {
  # ...
  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 4.10',
    'AWS Security Hub, ELB.5',
    'AWS Elastic Load Balancing User Guide, "Access logs for your Application Load Balancer"',
  ],
  evaluate: ({ 'elbv2.load-balancers': balancers }) =>
    balancers.map((balancer) => {
      const { accessLogs, tlsListeners } = balancer
      const facts = { kind: known(balancer.kind), accessLogs, tlsListeners }
      return weigh(balancer, facts, () => ruleOn(balancer))
    }),
})

function ruleOn({ kind, accessLogs, tlsListeners }: LoadBalancer): Read<Ruling> {
  if (kind === 'gateway') return known(notApplicable('A gateway writes no access log.'))
  if (!accessLogs.known) return accessLogs
  if (accessLogs.value === true) return known(pass)
  const silent = fail('It writes no access log.')
  if (kind === 'application') return known(silent)
  return mapRead(tlsListeners, (listeners) =>
    listeners === null || listeners.length === 0
      ? notApplicable('It has no listener for TLS, and would log nothing.')
      : silent,
  )
}
