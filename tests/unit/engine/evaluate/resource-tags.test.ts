import { expect, it } from 'vitest'
import { tagsAmong, tagsIn } from '../../../../electron/engine/evaluate/resource-tags'
import { known, unread } from '../../../../shared/domain/evidence'
import type { InputKey, Inputs, Slice } from '../../../../shared/domain/inputs'
import { denied } from '../../../support/facts/about'
import { instance } from '../../../support/facts/ec2'
import { key } from '../../../support/facts/kms'
import { lambdaFunction } from '../../../support/facts/lambda'
import { bucket } from '../../../support/facts/s3'

const slice = <K extends InputKey>(input: K, items: readonly Inputs[K][]): Slice => ({
  input,
  region: 'eu-west-1',
  items,
  gaps: [],
  notOffered: [],
})

it('takes tags that a list brings along, and those that were asked for one by one', () => {
  const told = tagsIn([
    slice('ec2.instances', [instance({ arn: 'i', tags: { Owner: 'ada' } })]),
    slice('s3.buckets', [bucket({ arn: 'b', tagging: known({ Owner: 'grace' }) })]),
    slice('lambda.functions', [
      lambdaFunction({ arn: 'f', tagging: known({}) }),
      lambdaFunction({ arn: 'dark', tagging: unread(denied('lambda:ListTags')) }),
    ]),
    slice('kms.keys', [key({ arn: 'k' })]),
  ])
  expect([...told.values()].map(({ arn, tags }) => [arn, tags])).toEqual([
    ['i', { Owner: 'ada' }],
    ['b', { Owner: 'grace' }],
    ['f', {}],
  ])
})

it('goes by what was told last', () => {
  const of = (owner: string) => tagsIn([slice('s3.buckets', [bucket({ tagging: known({ owner }) })])])
  expect(tagsAmong(of('ada'), tagsIn([]), of('grace'))(bucket())).toEqual({ owner: 'grace' })
  expect(tagsAmong(of('ada'), of('grace'))(lambdaFunction())).toBeUndefined()
})
