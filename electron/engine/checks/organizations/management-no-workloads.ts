import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { LambdaFunction } from '../../../../shared/domain/inputs/lambda'
import type { Tagged } from '../../../../shared/domain/tags'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, pass, weigh } from '../judge'
import { managesNone, notManaging } from '../management-account'
import { isTaggedAs } from '../tagged-as'
import { anyOf } from '../unread-logic'

export default defineCheck({
  id: 'organizations.management-no-workloads',
  title: 'The management account runs no workloads',
  action: 'Move workloads out of the management account',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'compliance',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'organizations.membership',
  consults: ['ec2.instances', 'rds.databases', 'ecs.clusters', 'lambda.functions'],
  settledBy: 'fail',
  isExempt: ({ 'organizations.membership': found }, { account }) => managesNone(found, account),
  rationale:
    'No guardrail policy holds for the management account, so nothing should run there that could be broken into. What governs the organization may stay, and is tagged `governance`.',
  risk: 'A hole in a web shop becomes a hole in every account: its role stands in the account that commands all others.',
  remediation: {
    steps: [
      'Make a member account for the workload and rebuild it there.',
      'Tag what governs the organization with the key or the value governance.',
      'Give nobody but the administrators of the organization access to the management account.',
    ],
    cli: 'aws ec2 create-tags --resources ID --tags Key=purpose,Value=governance',
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.1.3',
    'AWS Organizations User Guide, "Best practices for the management account"',
  ],
  evaluate: (lists, { account }) =>
    lists['organizations.membership'].map((membership) => {
      if (managesNone([membership], account))
        return notManaging(account, 'organization', membership.organization)
      const clusters = lists['ecs.clusters'].filter(isWork)
      const functions = lists['lambda.functions'].map(asWork)
      const found = {
        instances: namesOf(lists['ec2.instances'].filter(isWork)),
        databases: namesOf(lists['rds.databases'].filter(isWork)),
        clusters: namesOf(clusters.filter(({ busy }) => busy.known && busy.value)),
        functions: namesOf(functions.filter(({ works }) => works.known && works.value)),
      }
      return weigh(account, { workloads: known(found) }, () =>
        ruleOn(found, anyOf([...clusters.map(({ busy }) => busy), ...functions.map(({ works }) => works)])),
      )
    }),
})

/** AWS's own functions in accounts that Control Tower set up. */
const controlTower = 'aws-controltower-'

const isWork = ({ tags = {} }: Tagged): boolean =>
  !isTaggedAs(tags, ['governance', 'landing-zone', 'control-tower'])

const asWork = ({ name, tagging }: LambdaFunction) => ({
  name,
  works: name.startsWith(controlTower) ? known(false) : mapRead(tagging, (tags) => isWork({ tags })),
})

const namesOf = (found: readonly { readonly name: string }[]): readonly string[] =>
  found.map(({ name }) => name).sort()

function ruleOn(found: Readonly<Record<string, readonly string[]>>, others: Read<boolean>): Read<Ruling> {
  const running = Object.entries(found).flatMap(([kind, names]) =>
    names.length === 0 ? [] : [`${kind} ${enumerate(names)}`],
  )
  return running.length > 0 ? known(fail(`It runs ${running.join('; ')}.`)) : mapRead(others, () => pass)
}
