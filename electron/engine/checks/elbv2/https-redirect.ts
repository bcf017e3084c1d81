import { known } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Listener } from '../../../../shared/domain/inputs/elbv2'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'elbv2.https-redirect',
  title: 'Public load balancers serve HTTPS and redirect HTTP',
  action: 'Redirect HTTP to HTTPS on load balancers',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.encryption', 'integrity.as-intended'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    data: ['in-transit'],
  },
  resourceType: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  scope: 'regional',
  subject: 'elbv2.load-balancers',
  rationale:
    'What comes over HTTP can be read and altered on the way, passwords and session cookies included. A listener on port 80 is right where all it does is send people to HTTPS.',
  risk: 'Someone in the same network takes over sessions, or slips code into pages.',
  remediation: {
    steps: [
      'Ask ACM for a certificate, and add an HTTPS listener that uses it.',
      'Open EC2, Load Balancers, the load balancer, the HTTP listener, and make its default action a redirect to HTTPS with code 301.',
      'Take rules that forward off the HTTP listener.',
    ],
    cli: "aws elbv2 modify-listener --listener-arn ARN --default-actions 'Type=redirect,RedirectConfig={Protocol=HTTPS,Port=443,StatusCode=HTTP_301}'",
    terraform: `resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "redirect"
    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}`,
  },
  sources: [
    'AWS Security Hub, ELB.1',
    'AWS Elastic Load Balancing User Guide, "Listeners for your Application Load Balancers"',
  ],
  evaluate: ({ 'elbv2.load-balancers': balancers }) =>
    balancers.map((balancer) => {
      const { kind, internetFacing } = balancer
      const facts = {
        kind: known(kind),
        internetFacing: known(internetFacing),
        listeners: balancer.listeners,
      }
      return judge(balancer, facts, ({ listeners }) => {
        if (kind !== 'application')
          return notApplicable('It passes connections on and speaks no HTTP itself.')
        if (!internetFacing) return notApplicable('It is reached from within the network only.')
        return ruleOn(listeners ?? [])
      })
    }),
})

function ruleOn(listeners: readonly Listener[]): Ruling {
  if (listeners.length === 0) return notApplicable('It has no listener.')
  const open = listeners.filter(answersPlainHttp).map(({ port }) => port)
  return open.length === 0
    ? pass
    : fail(`It answers over plain HTTP on port ${open.sort((one, other) => one - other).join(', ')}.`)
}

/** Beside the default, a rule may answer with a fixed text, as a check of a domain's ownership does. */
const answersPlainHttp = ({ protocol, rules }: Listener): boolean =>
  protocol === 'HTTP' &&
  !(
    rules.some(({ isDefault }) => isDefault) &&
    rules.every(
      ({ isDefault, action, redirectProtocol }) =>
        (action === 'redirect' && redirectProtocol === 'HTTPS') ||
        (!isDefault && action === 'fixed-response'),
    )
  )
