import check from '../../../electron/engine/checks/ec2/instance-ssm-managed'
import type { ManagedNode } from '../../../shared/domain/inputs/ssm'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { instance } from '../../support/facts/ec2'
import { managedNode } from '../../support/facts/ssm'

const box = instance()
const facts = { state: 'running', startedAt: box.startedAt }
const nodes = (...list: readonly ManagedNode[]) => ({ 'ssm.managed-nodes': list })
const young = { startedAt: '2026-11-24T11:15:00.000Z' }
const tooYoung = 'It started within an hour before the scan.'

// Both lists say all there is: one that is refused is the engine's to tell, so no case is unknown here.
checkCases(check, {
  online: { given: [box], consulting: nodes(managedNode()), says: [passes(box, { ...facts, online: true })] },
  'connection lost': {
    given: [box],
    consulting: nodes(managedNode({ online: false })),
    says: [fails(box, { ...facts, online: false }, 'Systems Manager has lost the connection to its agent.')],
  },
  'not known to Systems Manager': {
    given: [box],
    consulting: nodes(managedNode({ arn: `${box.arn}9` })),
    says: [fails(box, { ...facts, online: null }, 'It does not report to Systems Manager.')],
  },
  'started 45 minutes before': {
    given: [instance(young)],
    says: [doesNotApply(box, { ...facts, ...young, online: null }, tooYoung)],
  },
  'started 45 minutes before, and online already': {
    given: [instance(young)],
    consulting: nodes(managedNode()),
    says: [passes(box, { ...facts, ...young, online: true })],
  },
  'started an hour before': {
    given: [instance({ startedAt: '2026-11-24T11:00:00.000Z' })],
    says: [
      fails(
        box,
        { ...facts, startedAt: '2026-11-24T11:00:00.000Z', online: null },
        'It does not report to Systems Manager.',
      ),
    ],
  },
  stopped: {
    given: [instance({ state: 'stopped' })],
    says: [doesNotApply(box, { ...facts, state: 'stopped', online: null }, 'The instance is stopped.')],
  },
  'no instances': { given: [], says: [] },
})
