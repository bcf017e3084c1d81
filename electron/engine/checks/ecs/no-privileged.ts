import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ecs.no-privileged',
  title: 'Containers are not privileged',
  action: 'Take privileged mode from containers',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::ECS::TaskDefinition',
  scope: 'regional',
  subject: 'ecs.task-definitions',
  rationale:
    'A privileged container is root on the instance that runs it, with every device and every kernel capability. Judged is the newest active revision of each family. Fargate does not run privileged containers at all.',
  risk: 'Who breaks into the container owns the instance, reads the memory of all its tasks, and takes over their roles.',
  remediation: {
    steps: [
      'Find out which capability the container needs: often it is only one, such as NET_ADMIN.',
      'Register a new revision with privileged off, and that capability under linuxParameters.',
      'Update services to the new revision, and deregister the old ones.',
    ],
    cli: 'aws ecs register-task-definition --cli-input-json file://task.json   # "privileged": false, "linuxParameters": {"capabilities": {"add": ["NET_ADMIN"]}}\naws ecs update-service --cluster CLUSTER --service SERVICE --task-definition FAMILY',
    terraform: `resource "aws_ecs_task_definition" "this" {
  # ...
  container_definitions = jsonencode([{
    # ...
    privileged      = false
    linuxParameters = { capabilities = { add = ["NET_ADMIN"] } }
  }])
}`,
  },
  sources: [
    'AWS Security Hub, ECS.4',
    'Amazon ECS Developer Guide, "Amazon ECS task definition parameters for Amazon EC2"',
  ],
  evaluate: ({ 'ecs.task-definitions': definitions }) =>
    definitions.map((one) =>
      judge(one, { revision: known(one.revision), privileged: one.privileged }, ({ privileged }) =>
        privileged.length === 0 ? pass : fail(`It runs privileged: ${enumerate(privileged)}.`),
      ),
    ),
})
