import type { Client } from '../../../shared/contract/client'
import { expected } from '../../../shared/contract/reply'
import type { TargetView } from '../../../shared/contract/views'

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/**
 * The targets seen through the profiles named, each account's primary one where none is named. Throws an `Expected` for
 * a profile that this history does not know.
 */
export async function chooseTargets(
  ask: Client,
  profiles: readonly string[],
): Promise<readonly TargetView[]> {
  const targets = await ask('targets.list', {})
  if (profiles.length === 0) return targets.filter(({ primary }) => primary)
  const strangers = profiles.filter((name) => !targets.some(({ profile }) => profile === name))
  if (strangers.length > 0)
    throw expected(
      'not-found',
      `This history has no scan through ${quoted(strangers)}, so there is nothing to show.`,
      targets.length === 0
        ? `triad scan -p ${strangers[0] ?? 'PROFILE'}`
        : `Scan it (triad scan -p ${strangers[0] ?? 'PROFILE'}), or name one of ${quoted(targets.map(({ profile }) => profile))}.`,
    )
  return targets.filter(({ profile }) => profiles.includes(profile))
}

/** The one target meant. Throws an `Expected` where none or several could be. */
export async function chooseTarget(ask: Client, profile: string | undefined): Promise<TargetView> {
  const targets = await chooseTargets(ask, profile === undefined ? [] : [profile])
  const [target, ...others] = targets
  if (target === undefined)
    throw expected(
      'not-found',
      'This history has no scan yet, so there is nothing to show.',
      'triad scan -p PROFILE',
    )
  if (others.length > 0 && profile === undefined)
    throw expected(
      'bad-request',
      `This history has ${targets.length} accounts; this command shows one at a time.`,
      `Name one: -p ${targets.map((each) => each.profile).join(' | -p ')}`,
    )
  return target
}
