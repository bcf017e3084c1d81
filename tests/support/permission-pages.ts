import { checks } from '../../electron/engine/checks'
import { loadCollectors } from '../../electron/engine/collect'
import { needsOf } from '../../electron/engine/permissions/needs'
import { policiesOf, serviceOfAction } from '../../electron/engine/permissions/policies'
import { toCloudFormation, toJson } from '../../electron/engine/permissions/policy-files'
import { inputsOf } from '../../electron/engine/scan/choose-checks'

/** The files of `docs/` that say what Triad must be allowed, by name: everything in them comes from checks and collectors. */
export async function permissionPages(): Promise<Readonly<Record<string, string>>> {
  const needs = needsOf(checks, await loadCollectors(inputsOf(checks)))
  const policies = policiesOf(needs.map(({ action }) => action))
  const services = [...new Set(needs.map(({ action }) => serviceOfAction(action)))]
  const sections = services.flatMap((service) => [
    `## ${service}`,
    needs
      .filter(({ action }) => serviceOfAction(action) === service)
      .map(({ action, checkIds }) => `- \`${action}\`: ${usersOf(checkIds)}`)
      .join('\n'),
  ])
  return {
    'permissions.md':
      [
        '<!-- Generated from the checks by `npm run docs`: change a check or its collector, not this page. -->',
        '# What Triad must be allowed',
        `${needs.length} actions, all of them reading, each with the checks that need it. The same as a policy: [read-only-policy.json](read-only-policy.json); as a role to assume: [read-only-role.cfn.yaml](read-only-role.cfn.yaml).`,
        'For some checks or services only, or for Terraform: `triad policy --services s3,iam --format terraform`. What a scan was refused, and what that costs: `triad policy --missing`. A refused action breaks nothing: what it hides is unknown.',
        ...sections,
      ].join('\n\n') + '\n',
    'read-only-policy.json': toJson(policies),
    'read-only-role.cfn.yaml': toCloudFormation(policies),
  }
}

const usersOf = (checkIds: readonly string[]): string =>
  checkIds.length === 0 ? 'signing in' : checkIds.map((id) => `[${id}](checks/${id}.md)`).join(', ')
