import { known } from '../../../shared/domain/evidence'
import type {
  ManagedNode,
  OwnDocument,
  PatchState,
  SessionLogging,
  SessionPreferences,
} from '../../../shared/domain/inputs/ssm'
import { accountId } from './about'
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

export const ownDocument = (over: Partial<OwnDocument> = {}): OwnDocument => ({
  arn: `arn:aws:ssm:eu-west-1:${accountId}:document/restart-shop`,
  type: 'AWS::SSM::Document',
  region: 'eu-west-1',
  name: 'restart-shop',
  tags: { team: 'shop' },
  sharedWith: known([]),
  ...over,
})

export const sessionLogging = (over: Partial<SessionLogging> = {}): SessionLogging => ({
  bucket: null,
  bucketEncrypted: false,
  logGroup: 'sessions',
  logGroupEncrypted: true,
  key: 'alias/sessions',
  ...over,
})

export const sessionPreferences = (over: Partial<SessionPreferences> = {}): SessionPreferences => ({
  arn: `arn:aws:ssm:eu-west-1:${accountId}:document/SSM-SessionManagerRunShell`,
  type: 'AWS::SSM::Document',
  region: 'eu-west-1',
  name: 'SSM-SessionManagerRunShell',
  logging: known(sessionLogging()),
  ...over,
})
