import { known } from '../../../shared/domain/evidence'
import type { Cluster, TaskDefinition } from '../../../shared/domain/inputs/ecs'
import { accountId } from './about'

export const taskDefinition = (over: Partial<TaskDefinition> = {}): TaskDefinition => ({
  arn: `arn:aws:ecs:eu-west-1:${accountId}:task-definition/shop`,
  type: 'AWS::ECS::TaskDefinition',
  region: 'eu-west-1',
  name: 'shop',
  revision: 12,
  privileged: known([]),
  secretVariables: known([]),
  ...over,
})

export const cluster = (over: Partial<Cluster> = {}): Cluster => ({
  arn: `arn:aws:ecs:eu-west-1:${accountId}:cluster/shop`,
  type: 'AWS::ECS::Cluster',
  region: 'eu-west-1',
  name: 'shop',
  tags: { team: 'shop' },
  busy: known(true),
  ...over,
})
