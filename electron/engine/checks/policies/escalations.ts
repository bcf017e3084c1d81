import { known, type Read } from '../../../../shared/domain/evidence'
import { holds } from '../../iam/conditions'
import { coversResource } from '../../iam/covers'
import { allowsAnyAction } from '../../iam/grants'
import type { Condition, Statement } from '../../iam/statements'
import { anyValue, letsPass } from '../../iam/strangers'
import { unknownOperator } from './policy-documents'

/** Actions that make their caller administrator by themselves, where the thing they change may be any. */
const alone: readonly (readonly [action: string, kind: 'user' | 'group' | 'role' | 'policy'])[] = [
  ['iam:AddUserToGroup', 'group'],
  ['iam:AttachGroupPolicy', 'group'],
  ['iam:AttachRolePolicy', 'role'],
  ['iam:AttachUserPolicy', 'user'],
  ['iam:CreateAccessKey', 'user'],
  ['iam:CreateLoginProfile', 'user'],
  ['iam:CreatePolicyVersion', 'policy'],
  ['iam:PutGroupPolicy', 'group'],
  ['iam:PutRolePolicy', 'role'],
  ['iam:PutUserPolicy', 'user'],
  ['iam:SetDefaultPolicyVersion', 'policy'],
  ['iam:UpdateAssumeRolePolicy', 'role'],
  ['iam:UpdateLoginProfile', 'user'],
]

/** Services that run the caller's commands with a role that is passed to them, with all actions that it takes. */
const byPassing: readonly (readonly [service: string, ...actions: readonly string[]])[] = [
  ['cloudformation.amazonaws.com', 'cloudformation:CreateStack'],
  ['codebuild.amazonaws.com', 'codebuild:CreateProject', 'codebuild:StartBuild'],
  ['datapipeline.amazonaws.com', 'datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition'],
  ['ec2.amazonaws.com', 'ec2:RunInstances'],
  ['ecs-tasks.amazonaws.com', 'ecs:RegisterTaskDefinition', 'ecs:RunTask'],
  ['glue.amazonaws.com', 'glue:CreateDevEndpoint'],
  ['glue.amazonaws.com', 'glue:CreateJob', 'glue:StartJobRun'],
  ['lambda.amazonaws.com', 'lambda:CreateFunction', 'lambda:InvokeFunction'],
  ['lambda.amazonaws.com', 'lambda:CreateFunction', 'lambda:CreateEventSourceMapping'],
  [
    'sagemaker.amazonaws.com',
    'sagemaker:CreateNotebookInstance',
    'sagemaker:CreatePresignedNotebookInstanceUrl',
  ],
]

/**
 * The known ways by which the holder of a policy becomes administrator with what this policy allows, as they are called;
 * unread where a condition whose operator nobody knows may close the only ones.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export function escalationsIn(
  statements: readonly Statement[],
  partition: string,
  account: string,
): Read<readonly string[]> {
  const find = (limits: Limits): readonly string[] => {
    const anyOf = (kind: string) => `arn:${partition}:iam::${account}:${kind}/${anyValue}`
    const allowed = (actions: readonly string[], resource?: string, passedTo?: string): boolean =>
      allowsAnyAction(
        statements,
        actions,
        (one) =>
          (resource === undefined || coversResource(one, resource)) &&
          !one.conditions.some((condition) => limits(condition, passedTo)),
      ).length === actions.length
    return [
      ...alone.filter(([action, kind]) => allowed([action], anyOf(kind))).map(([action]) => action),
      ...byPassing
        .filter(
          ([service, ...actions]) => allowed(['iam:PassRole'], anyOf('role'), service) && allowed(actions),
        )
        .map(([, ...actions]) => ['iam:PassRole', ...actions].join(' + ')),
    ]
  }
  const certain = find((condition, passedTo) => isLimit(condition, passedTo) !== false)
  if (certain.length > 0) return known(certain)
  const possible = find((condition, passedTo) => isLimit(condition, passedTo) === true)
  const unclear = statements
    .flatMap(({ conditions }) => conditions)
    .find((condition) => letsPass(condition, []) === null)
  return possible.length > 0 && unclear !== undefined ? unknownOperator(unclear.operator) : known([])
}

type Limits = (condition: Condition, passedTo: string | undefined) => boolean

const ofTheResource =
  /^(iam:(permissionsboundary|policyarn|associatedresourcearn|resourcetag\/.*)|aws:resourcetag\/.*)$/

/** Whether a condition keeps an action from what it could harm; `null` where its operator says nothing. */
function isLimit(condition: Condition, passedTo: string | undefined): boolean | null {
  const passes = letsPass(condition, [anyValue])
  if (passes === null) return null
  // Only iam:PassRole tells the service, so that nothing else fits a condition that wants one.
  if (condition.key === 'iam:passedtoservice')
    return !holds(condition, new Map(passedTo === undefined ? [] : [[condition.key, [passedTo]]]), false)
  return ofTheResource.test(condition.key) && !passes
}
