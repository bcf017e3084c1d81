import { known } from '../../../shared/domain/evidence'
import type { FileSystem } from '../../../shared/domain/inputs/efs'
import { accountId } from './about'

export const fileSystem = (over: Partial<FileSystem> = {}): FileSystem => ({
  arn: `arn:aws:elasticfilesystem:eu-west-1:${accountId}:file-system/fs-0a1b`,
  type: 'AWS::EFS::FileSystem',
  region: 'eu-west-1',
  name: 'shared',
  tags: { team: 'shop' },
  encrypted: true,
  policy: known(null),
  ...over,
})
