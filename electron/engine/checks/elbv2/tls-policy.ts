import type { Ruling } from '../../../../shared/domain/finding'
import type { TlsListener } from '../../../../shared/domain/inputs/elbv2'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'elbv2.tls-policy',
  title: 'TLS listeners use a policy without old protocols',
  action: 'Give TLS listeners a current policy',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption', 'integrity.certificates'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    hygiene: ['keep-updated'],
    data: ['in-transit'],
  },
  resourceType: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  scope: 'regional',
  subject: 'elbv2.load-balancers',
  rationale:
    'The security policy of a listener says which versions of TLS it accepts. TLS 1.0 and 1.1 were withdrawn in 2021; what is made with the CLI or a template and names no policy still accepts them.',
  risk: 'Somebody on the way talks a client down to a broken version and reads along.',
  remediation: {
    steps: [
      'Look in the access log at which versions clients still use.',
      'Open EC2, Load Balancers, the load balancer, the listener, Security, Edit, and choose a policy for TLS 1.2 and 1.3.',
    ],
    cli: 'aws elbv2 modify-listener --listener-arn ARN --ssl-policy ELBSecurityPolicy-TLS13-1-2-2021-06',
    terraform: `resource "aws_lb_listener" "https" {
  # ...
  ssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"
}`,
  },
  sources: [
    'AWS Security Hub, ELB.17',
    'AWS Elastic Load Balancing User Guide, "Security policies for your Application Load Balancer"',
  ],
  evaluate: ({ 'elbv2.load-balancers': balancers }) =>
    balancers.map((balancer) =>
      judge(balancer, { tlsListeners: balancer.tlsListeners }, ({ tlsListeners }): Ruling => {
        if (tlsListeners === null) return notApplicable('A gateway passes packets on and speaks no TLS.')
        if (tlsListeners.length === 0) return notApplicable('No listener speaks TLS.')
        const old = tlsListeners.filter(({ policy }) => takesOld.test(policy))
        if (old.length > 0) return fail(`Old versions of TLS are accepted on ${named(old)}.`)
        const others = tlsListeners.filter(({ policy }) => !takesNew.test(policy))
        return others.length === 0
          ? pass
          : passWithNote(`Triad does not know which versions are accepted on ${named(others)}.`)
      }),
    ),
})

/** AWS names its policies by family and by the oldest version that they accept. */
const takesNew = /^ELBSecurityPolicy-(TLS13-1-[23]|TLS-1-2|FS-1-2)-/
const takesOld = /^ELBSecurityPolicy-((TLS13|TLS|FS)-1-[01]-|FS-2018-|20\d\d-)/

const named = (listeners: readonly TlsListener[]): string =>
  listeners
    .toSorted((one, other) => one.port - other.port)
    .map(({ port, policy }) => `port ${port} (${policy})`)
    .join(', ')
