import check from '../../../electron/engine/checks/ec2/instance-status'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { instanceStatus } from '../../support/facts/ec2'

const one = instanceStatus()
const gap = denied('ec2:DescribeInstanceStatus')
const ok = { status: 'ok', impairedSince: null }
const at = (status: string, impairedSince: string | null = null) => ({ status, impairedSince })
const long = at('impaired', '2026-11-24T11:50:00.000Z')
const short = at('impaired', '2026-11-24T11:50:01.000Z')
const note = 'A status check has not ended yet, or fails for less than ten minutes.'

// Only running instances are listed, and AWS checks each of them: none is not applicable.
checkCases(check, {
  'both checks pass': { given: [one], says: [passes(one, { system: ok, guest: ok })] },
  'the hardware fails for ten minutes': {
    given: [instanceStatus({ system: known(long) })],
    says: [
      fails(
        one,
        { system: long, guest: ok },
        'A status check fails for its hardware or network since 2026-11-24T11:50 UTC.',
      ),
    ],
  },
  'both fail, since when is not said': {
    given: [instanceStatus({ system: known(at('impaired')), guest: known(at('impaired')) })],
    says: [
      fails(
        one,
        { system: at('impaired'), guest: at('impaired') },
        'A status check fails for its hardware or network and for its own system.',
      ),
    ],
  },
  'fails for less than ten minutes': {
    given: [instanceStatus({ guest: known(short) })],
    says: [passes(one, { system: ok, guest: short }, note)],
  },
  'has just started': {
    given: [instanceStatus({ guest: known(at('initializing')) })],
    says: [passes(one, { system: ok, guest: at('initializing') }, note)],
  },
  'AWS cannot tell': {
    given: [instanceStatus({ guest: known(at('insufficient-data')) })],
    says: [
      isUnknown(
        one,
        { system: ok, guest: at('insufficient-data') },
        {
          operation: 'ec2:DescribeInstanceStatus',
          region: 'eu-west-1',
          reason: 'unexpected',
          detail: 'AWS says that it has not enough data for a status check.',
        },
      ),
    ],
  },
  'one fails and the other was not read': {
    given: [instanceStatus({ system: known(long), guest: unread(gap) })],
    says: [
      fails(
        one,
        { system: long },
        'A status check fails for its hardware or network since 2026-11-24T11:50 UTC.',
      ),
    ],
  },
  'one was not read': {
    given: [instanceStatus({ system: unread(gap) })],
    says: [isUnknown(one, { guest: ok }, gap)],
  },
  'no instances': { given: [], says: [] },
})
