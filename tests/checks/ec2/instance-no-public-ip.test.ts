import check from '../../../electron/engine/checks/ec2/instance-no-public-ip'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { instance } from '../../support/facts/ec2'

const box = instance()

// The addresses come with the list itself, so no case is unknown here: a list that is refused is the engine's to tell.
checkCases(check, {
  'no public address': {
    given: [box],
    says: [passes(box, { state: 'running', publicAddresses: [] })],
  },
  'two addresses': {
    given: [instance({ publicAddresses: ['198.51.100.7', '203.0.113.9'] })],
    says: [
      fails(
        box,
        { state: 'running', publicAddresses: ['198.51.100.7', '203.0.113.9'] },
        'It has a public address: 198.51.100.7, 203.0.113.9.',
      ),
    ],
  },
  'stopped, with an Elastic IP': {
    given: [instance({ state: 'stopped', publicAddresses: ['198.51.100.7'] })],
    says: [
      doesNotApply(box, { state: 'stopped', publicAddresses: ['198.51.100.7'] }, 'The instance is stopped.'),
    ],
  },
  'stopped, without': {
    given: [instance({ state: 'stopped' })],
    says: [doesNotApply(box, { state: 'stopped', publicAddresses: [] }, 'The instance is stopped.')],
  },
  'no instances': { given: [], says: [] },
})
