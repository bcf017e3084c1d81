import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import type { HandlerDeps } from './deps'
import { person } from './person'

export const profileHandlers = ({
  accounts,
  history,
}: HandlerDeps): Pick<Handlers, 'profiles.list' | 'profiles.consent' | 'profiles.withdraw-consent'> => ({
  'profiles.list': () => accounts.list(),
  'profiles.consent': async ({ profile, command }) => {
    const found = (await accounts.list()).find(({ name }) => name === profile)
    // A person agrees to what stands there now, not to what stood there when the question was shown.
    if (found?.command !== command)
      throw expected(
        'not-found',
        `Profile ${profile} does not run this command.`,
        'Look at the profile again: ~/.aws/config may have changed meanwhile.',
      )
    history.consents.give(person(), profile, command)
    return {}
  },
  'profiles.withdraw-consent': ({ profile }) => {
    history.consents.withdraw(person(), profile)
    return {}
  },
})
