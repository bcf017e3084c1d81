import type { PolicyDocument } from './policies'

/** As IAM takes it: one document, or a list of them where one managed policy cannot hold it all. */
export const toJson = (policies: readonly PolicyDocument[]): string =>
  `${JSON.stringify(policies.length === 1 ? policies[0] : policies, null, 2)}\n`

/** A role with these policies, for Terraform. Who may assume it are variables: nothing of an account is in the file. */
export const toTerraform = (policies: readonly PolicyDocument[]): string =>
  [
    terraformTrust,
    ...policies.map((policy, index) =>
      terraformPolicy(policy, index + 1, { name: 'triad-read-only', role: 'aws_iam_role.triad.name' }),
    ),
  ].join('\n')

const terraformTrust = `variable "trusted_account_id" {
  type        = string
  description = "The account whose people or roles may assume the role."

  validation {
    condition     = can(regex("^[0-9]{12}$", var.trusted_account_id))
    error_message = "An account id has twelve digits."
  }
}

variable "external_id" {
  type        = string
  default     = null
  description = "Asked of whoever assumes the role; null asks for none."
}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "triad_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = ["arn:\${data.aws_partition.current.partition}:iam::\${var.trusted_account_id}:root"]
    }

    dynamic "condition" {
      for_each = var.external_id == null ? [] : [var.external_id]

      content {
        test     = "StringEquals"
        variable = "sts:ExternalId"
        values   = [condition.value]
      }
    }
  }
}

resource "aws_iam_role" "triad" {
  name               = "triad-read-only"
  assume_role_policy = data.aws_iam_policy_document.triad_trust.json
}

output "triad_role_arn" {
  value = aws_iam_role.triad.arn
}
`

/** One managed policy, attached to the role that Terraform's expression `role` names. */
export const terraformPolicy = (
  { Version, Statement }: PolicyDocument,
  number: number,
  { name, role }: { readonly name: string; readonly role: string },
): string =>
  `resource "aws_iam_policy" "triad_${number}" {
  name = "${name}-${number}"

  policy = jsonencode({
    Version = "${Version}"
    Statement = [
${Statement.map(
  ({ Sid, Effect, Action, Resource }) => `      {
        Sid      = "${Sid}"
        Effect   = "${Effect}"
        Resource = "${Resource}"
        Action = [
${Action.map((action) => `          "${action}",`).join('\n')}
        ]
      },`,
).join('\n')}
    ]
  })
}

resource "aws_iam_role_policy_attachment" "triad_${number}" {
  role       = ${role}
  policy_arn = aws_iam_policy.triad_${number}.arn
}
`

/** A role with these policies, for CloudFormation. Who may assume it are parameters. */
export const toCloudFormation = (policies: readonly PolicyDocument[]): string =>
  `AWSTemplateFormatVersion: '2010-09-09'
Description: A role that lets Triad read what its checks need, and nothing else.
Parameters:
  TrustedAccountId:
    Type: String
    AllowedPattern: '[0-9]{12}'
    Description: The account whose people or roles may assume the role.
  ExternalId:
    Type: String
    Default: ''
    Description: Asked of whoever assumes the role; empty asks for none.
Conditions:
  HasExternalId: !Not [!Equals [!Ref ExternalId, '']]
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              AWS: !Sub arn:\${AWS::Partition}:iam::\${TrustedAccountId}:root
            Action: sts:AssumeRole
            Condition: !If
              - HasExternalId
              - StringEquals:
                  sts:ExternalId: !Ref ExternalId
              - !Ref AWS::NoValue
      ManagedPolicyArns:
${policies.map((_policy, index) => `        - !Ref Policy${index + 1}`).join('\n')}
${policies.map((policy, index) => cloudFormationPolicy(policy, index + 1)).join('\n')}
Outputs:
  RoleArn:
    Value: !GetAtt Role.Arn
`

/** One managed policy; `properties` are further lines of it, as they are indented there. */
export const cloudFormationPolicy = (
  { Version, Statement }: PolicyDocument,
  number: number,
  properties = '',
): string =>
  `  Policy${number}:
    Type: AWS::IAM::ManagedPolicy
    Properties:
${properties}      PolicyDocument:
        Version: '${Version}'
        Statement:
${Statement.map(
  ({ Sid, Effect, Action, Resource }) => `          - Sid: ${Sid}
            Effect: ${Effect}
            Resource: '${Resource}'
            Action:
${Action.map((action) => `              - ${action}`).join('\n')}`,
).join('\n')}`
