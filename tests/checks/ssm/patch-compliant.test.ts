import check from '../../../electron/engine/checks/ssm/patch-compliant'
import { known, unread } from '../../../shared/domain/evidence'
import type { PatchState } from '../../../shared/domain/inputs/ssm'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { instance } from '../../support/facts/ec2'
import { managedNode, patchState } from '../../support/facts/ssm'

/** Named as the instance is. */
const node = { ...managedNode(), name: 'app-1' }
const running = { 'ec2.instances': [instance()] }
const clean = { missing: 0, failed: 0, pendingReboot: 0, notScannedSince: null }
const failing = (over: Partial<PatchState>, evidence: object, reason: string) => ({
  given: [managedNode({ patches: known(patchState(over)) })],
  consulting: running,
  says: [fails(node, { patches: { ...clean, ...evidence } }, reason)],
})
const elsewhere = managedNode({
  arn: 'arn:aws:ssm:eu-west-1:111122223333:managed-instance/mi-0a1',
  type: 'AWS::SSM::ManagedInstance',
  id: 'mi-0a1',
})
const gap = denied('ssm:DescribeInstancePatchStates')

checkCases(check, {
  'all installed, seen yesterday': {
    given: [managedNode()],
    consulting: running,
    says: [passes(node, { patches: clean })],
  },
  missing: failing({ missing: 2 }, { missing: 2 }, 'Patches: 2 missing.'),
  failed: failing({ failed: 1 }, { failed: 1 }, 'Patches: 1 failed.'),
  'all that there is': failing(
    { missing: 2, failed: 1, pendingReboot: 3 },
    { missing: 2, failed: 1, pendingReboot: 3 },
    'Patches: 2 missing, 1 failed, 3 waiting for a restart.',
  ),
  'all installed, seen 8 days before': failing(
    { scannedAt: '2026-11-16T03:00:00.000Z' },
    { notScannedSince: '2026-11-16T03:00:00.000Z' },
    'Last scanned on 2026-11-16, more than 7 days before.',
  ),
  'all installed, seen 7 days before': {
    given: [managedNode({ patches: known(patchState({ scannedAt: '2026-11-17T12:00:00.000Z' })) })],
    consulting: running,
    says: [passes(node, { patches: clean })],
  },
  'never scanned': {
    given: [managedNode({ patches: known(null) })],
    consulting: running,
    says: [fails(node, { patches: null }, 'Patch Manager has never scanned it.')],
  },
  'patches that may not be read': {
    given: [managedNode({ patches: unread(gap) })],
    consulting: running,
    says: [isUnknown(node, {}, gap)],
  },
  'a machine of another place': { given: [elsewhere], says: [passes(elsewhere, { patches: clean })] },
  'an instance that is stopped': {
    given: [managedNode({ patches: known(null) })],
    consulting: { 'ec2.instances': [instance({ state: 'stopped' })] },
    says: [doesNotApply(node, { state: 'stopped' }, 'The instance is stopped.')],
  },
  'an instance that Systems Manager still remembers': {
    given: [managedNode()],
    says: [doesNotApply(managedNode(), { state: 'gone' }, 'The instance is gone.')],
  },
  'no nodes': { given: [], says: [] },
})
