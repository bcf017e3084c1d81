import type { BuildProject } from '../../../shared/domain/inputs/codebuild'
import { accountId } from './about'

export const buildProject = (over: Partial<BuildProject> = {}): BuildProject => ({
  arn: `arn:aws:codebuild:eu-west-1:${accountId}:project/deploy`,
  type: 'AWS::CodeBuild::Project',
  region: 'eu-west-1',
  name: 'deploy',
  secretVariables: [],
  ...over,
})
