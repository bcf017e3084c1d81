import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { FlowLog, Vpc } from '../../../../shared/domain/inputs/vpc'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'vpc.flow-logs',
  title: 'Each VPC has an active flow log',
  action: 'Log the traffic of each VPC',
  severity: 'medium',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.os-network-firewall',
    practice: 'detection',
    hygiene: ['firewalls'],
    data: ['in-transit'],
  },
  resourceType: 'AWS::EC2::VPC',
  scope: 'regional',
  subject: 'vpc.vpcs',
  rationale:
    'A flow log tells which address spoke to which, and what was refused. Benchmarks look at the VPC itself, so that a new subnet is never forgotten.',
  risk: 'After an incident nobody can say what left the network, or where it went.',
  remediation: {
    steps: [
      'Open VPC, Your VPCs, the VPC, Flow logs, Create flow log, and choose Reject or All.',
      'Send it to a bucket or a log group; where delivery fails, look at the role or the policy of the bucket.',
    ],
    cli: 'aws ec2 create-flow-logs --resource-type VPC --resource-ids VPC --traffic-type ALL --log-destination-type s3 --log-destination BUCKET',
    terraform: `resource "aws_flow_log" "this" {
  vpc_id               = aws_vpc.this.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = aws_s3_bucket.flow_logs.arn
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 4.7',
    'AWS Security Hub, EC2.6',
    'Amazon VPC User Guide, "Logging IP traffic using VPC Flow Logs"',
  ],
  evaluate: ({ 'vpc.vpcs': vpcs }) =>
    vpcs.map((vpc) => {
      const { flowLogs, subnets } = vpc
      return weigh(vpc, { flowLogs, subnets }, () => ruleOn(vpc))
    }),
})

const keepsRefused = ({ traffic }: FlowLog): boolean => traffic !== 'ACCEPT'
const isEnough = (log: FlowLog): boolean => keepsRefused(log) && log.delivers

function ruleOn({ flowLogs, subnets }: Vpc): Read<Ruling> {
  if (!flowLogs.known) return flowLogs
  if (flowLogs.value.some(isEnough)) return known(pass)
  return mapRead(subnets, (all) =>
    all.length > 0 && all.every((subnet) => subnet.flowLogs.some(isEnough))
      ? passWithNote('Each of its subnets has a flow log, but a new one would have none.')
      : fail(whyNot(flowLogs.value)),
  )
}

function whyNot(logs: readonly FlowLog[]): string {
  if (logs.length === 0) return 'It has no flow log.'
  return logs.some(keepsRefused)
    ? 'Its flow log is not being delivered.'
    : 'Its flow log keeps accepted traffic only.'
}
