import type { TargetView } from '../../../shared/contract/views'
import { expected } from '../../../shared/contract/reply'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toJsonText } from '../output/json'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import { chooseTargets } from './choose-targets'
import type { Engine } from './engine'

export interface DescribeOptions extends Partial<Pick<TargetView, 'criticality' | 'group' | 'owner'>> {
  readonly profile: readonly string[]
  /** The account is seen through this profile from now on. */
  readonly primary: boolean
  readonly json: boolean
}

/** What people say of an account, as scripts read it. */
const described = ({ profile, accountId, accountName, criticality, group, owner, primary }: TargetView) => ({
  profile,
  accountId,
  accountName,
  criticality,
  group,
  owner,
  primary,
})

/** Lists every account of the history with what people said of it: how critical it is, its group and its owner. */
export async function runAccounts(
  { ask }: Engine,
  terminal: Terminal,
  { json }: { readonly json: boolean },
): Promise<ExitCode> {
  await show(await ask('targets.list', {}), terminal, json)
  return exitCodes.fine
}

/** Says it of the accounts seen through these profiles, all or none of them; what is not named stays. */
export async function runDescribe(
  { ask }: Engine,
  terminal: Terminal,
  { profile, primary, json, ...said }: DescribeOptions,
): Promise<ExitCode> {
  const words = {
    ...(said.criticality === undefined ? {} : { criticality: said.criticality }),
    ...(said.group === undefined ? {} : { group: said.group }),
    ...(said.owner === undefined ? {} : { owner: said.owner }),
  }
  if (profile.length === 0 || (Object.keys(words).length === 0 && !primary))
    throw expected(
      'bad-request',
      'Nothing was said of an account, so nothing was changed.',
      'Name it and say what: triad accounts describe -p prod --criticality production --owner "Platform team"',
    )
  const chosen = await chooseTargets(ask, profile)
  for (const { id } of chosen) {
    if (Object.keys(words).length > 0) await ask('targets.describe', { targetId: id, ...words })
    if (primary) await ask('targets.make-primary', { targetId: id })
  }
  await show(await chooseTargets(ask, profile), terminal, json)
  return exitCodes.fine
}

async function show(targets: readonly TargetView[], terminal: Terminal, json: boolean): Promise<void> {
  if (json) return terminal.write(`${toJsonText(targets.map(described), 2)}\n`)
  if (targets.length === 0) {
    terminal.say('This history has no account yet.\n  Next: triad scan -p PROFILE')
    return
  }
  await terminal.write(
    toTable<TargetView>(
      [
        { title: 'profile', cell: (target) => target.profile },
        { title: 'account', cell: (target) => target.accountId },
        { title: 'name', cell: (target) => target.accountName },
        { title: 'criticality', cell: (target) => target.criticality },
        { title: 'group', cell: (target) => target.group },
        { title: 'owner', cell: (target) => target.owner },
        { title: 'primary', cell: (target) => (target.primary ? 'yes' : '') },
      ],
      targets,
    ),
  )
}
