import { known } from '../../../shared/domain/evidence'
import type { ManagedNode, PatchState } from '../../../shared/domain/inputs/ssm'
import { instance } from './ec2'

/** Scanned the day before the scan of `about`. */
export const patchState = (over: Partial<PatchState> = {}): PatchState => ({
  missing: 0,
  failed: 0,
  pendingReboot: 0,
  scannedAt: '2026-11-23T03:00:00.000Z',
  ...over,
})

/** The agent of the instance that facts of EC2 are about. */
export const managedNode = (over: Partial<ManagedNode> = {}): ManagedNode => ({
  arn: instance().arn,
  type: 'AWS::EC2::Instance',
  region: 'eu-west-1',
  name: 'ip-10-0-0-1',
  id: 'i-0a1',
  online: true,
  patches: known(patchState()),
  ...over,
})
