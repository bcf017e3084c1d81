import { describe, expect, it } from 'vitest'
import { toObjectEvents } from '../../../../../electron/engine/collect/cloudtrail/object-events'

const objects = (...Values: readonly string[]) => ({ Type: 'AWS::S3::Object', Values })
const all = { reads: ['arn:aws:s3'], writes: ['arn:aws:s3'] }
const none = { reads: [], writes: [] }

describe('object events of basic selectors', () => {
  it.each([
    ['management events alone', [{ ReadWriteType: 'All' }], none],
    ['all buckets', [{ DataResources: [objects('arn:aws:s3')] }], all],
    [
      'reads',
      [{ ReadWriteType: 'ReadOnly', DataResources: [objects('arn:aws:s3')] }],
      { ...all, writes: [] },
    ],
    [
      'writes of two buckets',
      [{ ReadWriteType: 'WriteOnly', DataResources: [objects('arn:aws:s3:::b/', 'arn:aws:s3:::a/')] }],
      { reads: [], writes: ['arn:aws:s3:::a/', 'arn:aws:s3:::b/'] },
    ],
    ['functions', [{ DataResources: [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] }] }], none],
  ] as const)('%s', (_what, selectors, expected) => {
    expect(toObjectEvents(selectors as never, [])).toEqual(expected)
  })
})

const field = (Field: string, over: object) => ({ Field, ...over })
const data = [
  field('eventCategory', { Equals: ['Data'] }),
  field('resources.type', { Equals: ['AWS::S3::Object'] }),
]
const every = { reads: ['arn:'], writes: ['arn:'] }

describe('object events of advanced selectors', () => {
  it.each([
    ['all', [data], every],
    ['reads', [[...data, field('readOnly', { Equals: ['true'] })]], { ...every, writes: [] }],
    ['writes', [[...data, field('readOnly', { Equals: ['false'] })]], { ...every, reads: [] }],
    [
      'one bucket',
      [[...data, field('resources.ARN', { StartsWith: ['arn:aws:s3:::a/'] })]],
      { reads: ['arn:aws:s3:::a/'], writes: ['arn:aws:s3:::a/'] },
    ],
    ['all but one bucket', [[...data, field('resources.ARN', { NotStartsWith: ['arn:aws:s3:::a/'] })]], none],
    ['narrowed by a name', [[...data, field('eventName', { Equals: ['GetObject'] })]], none],
    ['functions', [[data[0], field('resources.type', { Equals: ['AWS::Lambda::Function'] })]], none],
    ['management events', [[field('eventCategory', { Equals: ['Management'] })]], none],
  ] as const)('%s', (_what, selectors, expected) => {
    const advanced = selectors.map((FieldSelectors) => ({ FieldSelectors }))
    expect(toObjectEvents([], advanced as never)).toEqual(expected)
  })
})
