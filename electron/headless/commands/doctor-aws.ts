import { plural } from '../../../shared/text/numbers'
import { readConfigFiles } from '../../engine/aws/config-files'
import { listProfiles } from '../../engine/aws/profiles'
import type { Looked } from './looked'

/** Reads the AWS files as text: what they lack, and each profile that could not be used as it stands. */
export async function lookAtAws(): Promise<readonly Looked[]> {
  const files = await readConfigFiles()
  const profiles = listProfiles(files, { has: () => false })
  const troubled = profiles.filter(({ problem }) => problem !== undefined)
  if (profiles.length === 0)
    return [
      {
        what: 'AWS profiles',
        state: 'absent',
        detail: files.problems.join(' ') || 'The AWS files hold no profile.',
        next: 'aws configure sso, or see the product with made-up accounts: triad demo',
      },
    ]
  const allTroubled = troubled.length === profiles.length
  return [
    ...files.problems.map((detail): Looked => ({
      what: 'AWS files',
      state: 'wrong',
      detail,
      next: 'Correct the file: profiles in it may be missing here.',
      holds: 'credentials',
    })),
    {
      what: 'AWS profiles',
      state: allTroubled ? 'wrong' : 'fine',
      detail: `${plural(profiles.length, 'profile', 'profiles')}, ${troubled.length} with a problem.`,
      next: allTroubled ? 'Correct one of them, or add another with aws configure sso.' : '',
      holds: 'credentials',
    },
    ...troubled.map(({ name, problem = '' }): Looked => ({
      what: `profile ${name}`,
      state: 'absent',
      detail: problem,
      next: '',
    })),
  ]
}
