import type { PolicyFiles } from '../../../shared/contract/views'
import type { PolicyDocument } from './policies'
import { cloudFormationPolicy, terraformPolicy, toJson } from './policy-files'

/** Policies for a role that exists already, beside those it has: its name is a variable in each file. */
export const additionFiles = (policies: readonly PolicyDocument[]): PolicyFiles => ({
  json: toJson(policies),
  terraform: [
    terraformRole,
    ...policies.map((policy, index) =>
      terraformPolicy(policy, index + 1, { name: 'triad-missing', role: 'var.role_name' }),
    ),
  ].join('\n'),
  cloudformation: `${cloudFormationRole}${policies
    .map((policy, index) => cloudFormationPolicy(policy, index + 1, attachment))
    .join('\n')}\n`,
})

const terraformRole = `variable "role_name" {
  type        = string
  description = "The role that Triad reads with."
}
`

const cloudFormationRole = `AWSTemplateFormatVersion: '2010-09-09'
Description: What Triad's role was refused and its checks need.
Parameters:
  RoleName:
    Type: String
    Description: The role that Triad reads with.
Resources:
`

const attachment = `      Roles:
        - !Ref RoleName
`
