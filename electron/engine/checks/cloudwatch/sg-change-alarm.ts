import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { watchedCalls } from '../alarms/watched-calls'

const calls = [
  'AuthorizeSecurityGroupIngress',
  'AuthorizeSecurityGroupEgress',
  'RevokeSecurityGroupIngress',
  'RevokeSecurityGroupEgress',
  'CreateSecurityGroup',
  'DeleteSecurityGroup',
] as const
const newer = 'ModifySecurityGroupRules'
const watch = (...names: readonly [string, ...string[]]) =>
  watchedCalls('ec2.amazonaws.com', names, 'DescribeSecurityGroups')
const { alarming, ordinary } = watch(...calls)

export default defineAlarmCheck({
  id: 'cloudwatch.sg-change-alarm',
  title: 'Security group changes raise an alarm',
  action: 'Raise an alarm when security groups change',
  severity: 'medium',
  control: '5.10',
  belongs: {
    subGoals: ['integrity.as-intended'],
    responsibility: 'customer.os-network-firewall',
    practice: 'detection',
    hygiene: ['firewalls'],
  },
  watched: {
    what: 'changes of security groups',
    alarming,
    ordinary,
    newer: {
      events: watch(newer).alarming,
      note: 'The filter does not count ModifySecurityGroupRules, the call that changes a rule in its place.',
    },
  },
  rationale:
    'A security group is the firewall of the machines in it. Filters written before 2021 lack the call that changes a rule in its place: they pass, with a note.',
  risk: 'Someone opens the port of a database to the world for five minutes, and a scanner needs only one.',
  filter: {
    counts: 'changes of security groups and their rules',
    name: 'security-group-changes',
    pattern: watch(...calls, newer).pattern,
  },
})
