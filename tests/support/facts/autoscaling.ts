import { known } from '../../../shared/domain/evidence'
import type { AutoScalingGroup } from '../../../shared/domain/inputs/autoscaling'
import { accountId } from './about'

export const autoScalingGroup = (over: Partial<AutoScalingGroup> = {}): AutoScalingGroup => ({
  arn: `arn:aws:autoscaling:eu-west-1:${accountId}:autoScalingGroup:0a1b:autoScalingGroupName/web`,
  type: 'AWS::AutoScaling::AutoScalingGroup',
  region: 'eu-west-1',
  name: 'web',
  tags: { team: 'shop' },
  desired: 2,
  zones: ['eu-west-1a', 'eu-west-1b'],
  balanced: known(true),
  healthChecks: known(['EC2', 'ELB']),
  ...over,
})
