import { expect, it } from 'vitest'
import { nameInArn } from '../../../electron/engine/name-in-arn'

it.each([
  ['arn:aws:iam::111122223333:role/service/deploy', 'deploy'],
  ['arn:aws:sns:eu-west-1:111122223333:alarms', 'alarms'],
  ['arn:aws:rds:eu-west-1:111122223333:db:orders', 'orders'],
  ['arn:aws:s3:::my-bucket', 'my-bucket'],
  ['no-arn', 'no-arn'],
])('finds in %s the name %s', (arn, name) => {
  expect(nameInArn(arn)).toBe(name)
})
