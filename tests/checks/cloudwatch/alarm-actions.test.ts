import check from '../../../electron/engine/checks/cloudwatch/alarm-actions'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { alarm } from '../../support/facts/cloudwatch'

const gap = denied('cloudwatch:DescribeAlarms')
const bell = alarm()
const idle = alarm({ acts: known(false), topics: [] })
const muted = alarm({ actionsEnabled: false })
const composed = known(true)
const evidence = { actionsEnabled: true, acts: true, composed: false }

checkCases(check, {
  'one that tells a topic': { given: [bell], says: [passes(bell, evidence)] },
  'one without an action': {
    given: [idle],
    says: [fails(bell, { ...evidence, acts: false }, 'It has no action.')],
  },
  'one whose actions are off': {
    given: [muted],
    says: [fails(bell, { ...evidence, actionsEnabled: false }, 'Its actions are switched off.')],
  },
  'one that a composite alarm asks for': {
    given: [{ ...idle, composed }],
    says: [
      doesNotApply(
        bell,
        { actionsEnabled: true, acts: false, composed: true },
        'A composite alarm asks for its state.',
      ),
    ],
  },
  'one that acts and is asked for too': {
    given: [alarm({ composed })],
    says: [passes(bell, { ...evidence, composed: true })],
  },
  'one from before it was read what it does': {
    given: [alarm({ acts: unread(gap), composed: unread(gap) })],
    says: [isUnknown(bell, { actionsEnabled: true }, gap)],
  },
  'one from before that, whose actions are off anyway': {
    given: [alarm({ actionsEnabled: false, acts: unread(gap) })],
    says: [fails(bell, { actionsEnabled: false, composed: false }, 'Its actions are switched off.')],
  },
  'no alarms': { given: [], says: [] },
})
