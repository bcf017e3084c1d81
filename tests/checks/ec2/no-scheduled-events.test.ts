import check from '../../../electron/engine/checks/ec2/no-scheduled-events'
import { checkCases, fails, passes } from '../../support/check-cases'
import { instanceStatus } from '../../support/facts/ec2'

const one = instanceStatus()
const events = [
  { code: 'instance-retirement', notBefore: '2026-12-24T08:00:00.000Z' },
  { code: 'system-reboot', notBefore: null },
]

// The list itself says it, of every running instance: no case is unknown or not applicable.
checkCases(check, {
  'nothing planned': { given: [one], says: [passes(one, { events: [] })] },
  'a retirement and a restart': {
    given: [instanceStatus({ events })],
    says: [fails(one, { events }, 'AWS has planned instance-retirement from 2026-12-24, system-reboot.')],
  },
  'no instances': { given: [], says: [] },
})
