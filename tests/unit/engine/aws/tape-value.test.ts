import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pseudonymiseKeyIds } from '../../../../electron/engine/aws/key-ids'
import { scrubText } from '../../../../electron/engine/scrub'
import { canonicalText, scrubValue } from '../../../../electron/engine/aws/tape-value'
import { readTape, writeTape } from '../../../../electron/engine/aws/tape-text'

const created = new Date('2026-01-02T03:04:05.678Z')

it.each<[string, unknown, unknown]>([
  [
    'keeps what is plain',
    { Name: 'logs', Size: 3, On: true, None: null },
    { Name: 'logs', Size: 3, On: true, None: null },
  ],
  ['keeps dates and lists', { At: created, Tags: [{ Key: 'a' }] }, { At: created, Tags: [{ Key: 'a' }] }],
  ['leaves out what is absent, and metadata', { $metadata: { requestId: 'r' }, A: undefined }, {}],
  [
    'removes credentials',
    { Credentials: { AccessKeyId: 'x', SecretAccessKey: 's', SessionToken: 't' }, TokenCode: '123456' },
    {
      Credentials: { AccessKeyId: 'x', SecretAccessKey: '(removed)', SessionToken: '(removed)' },
      TokenCode: '(removed)',
    },
  ],
  [
    'keeps tokens that only turn a page',
    { NextToken: 'page-2', Marker: 'm' },
    { NextToken: 'page-2', Marker: 'm' },
  ],
  [
    'keeps what only sounds secret',
    { PasswordPolicy: { MinimumPasswordLength: 14 } },
    { PasswordPolicy: { MinimumPasswordLength: 14 } },
  ],
  ['removes secrets that are not text', { SecretBinary: new Uint8Array([1]) }, { SecretBinary: '(removed)' }],
  [
    'removes the variables of a function',
    { Environment: { Variables: { DB_PASSWORD: 'x' }, Error: { Code: 'c' } } },
    { Environment: { Variables: { DB_PASSWORD: '(removed)' }, Error: { Code: 'c' } } },
  ],
  [
    'removes the values of a task’s environment, and keeps their names',
    { containerDefinitions: [{ name: 'web', environment: [{ name: 'KEY', value: 'x' }] }] },
    { containerDefinitions: [{ name: 'web', environment: [{ name: 'KEY', value: '(removed)' }] }] },
  ],
  [
    'removes the values of parameters',
    { Parameters: [{ ParameterKey: 'P', ParameterValue: 'x' }] },
    { Parameters: [{ ParameterKey: 'P', ParameterValue: '(removed)' }] },
  ],
  [
    'keeps what else a build’s environment says',
    { environment: { image: 'i', privilegedMode: true, environmentVariables: [{ name: 'K', value: 'x' }] } },
    {
      environment: {
        image: 'i',
        privilegedMode: true,
        environmentVariables: [{ name: 'K', value: '(removed)' }],
      },
    },
  ],
  [
    'keeps the settings of a database engine',
    { Parameters: [{ ParameterName: 'rds.force_ssl', ParameterValue: '1' }] },
    { Parameters: [{ ParameterName: 'rds.force_ssl', ParameterValue: '1' }] },
  ],
])('%s', (_case, value, expected) => {
  expect(scrubValue(value)).toEqual(expected)
})

it('gives a key id the same invented name everywhere, once and for all', () => {
  const once = pseudonymiseKeyIds('user,AKIAIOSFODNN7EXAMPLE,true')
  expect(once).toMatch(/^user,AKIATRIAD[0-9A-F]{11},true$/)
  expect(pseudonymiseKeyIds(once)).toBe(once)
  const bytes = scrubValue(new TextEncoder().encode('user,AKIAIOSFODNN7EXAMPLE,true'))
  expect(new TextDecoder().decode(bytes as Uint8Array)).toBe(once)
})

it('refuses what cannot be kept', () => {
  expect(() => scrubValue({ Body: () => undefined })).toThrow('A function cannot go on a tape.')
})

it.each([
  ['key ids', 'The key AKIAIOSFODNN7EXAMPLE is gone', 'The key AKIA… is gone'],
  ['signatures', 'Credential=AKIA/2026, Signature=abc', 'Credential=…, Signature=…'],
  [
    'encoded messages',
    `Encoded authorization failure message: ${'Ab9-_'.repeat(40)}`,
    'Encoded authorization failure message: …',
  ],
  ['control characters', 'a\u001b[2Jb\r\nc\u202ed', 'a [2Jb c d'],
  ['what is endless', 'no '.repeat(400), `${'no '.repeat(200)}…`],
])('takes %s out of texts', (_what, text, expected) => {
  expect(scrubText(text)).toBe(expected)
})

it('keeps ARNs and names in texts', () => {
  const text =
    'arn:aws:sts::111122223333:assumed-role/TriadAudit/triad is not authorized to perform: s3:GetBucketPolicy'
  expect(scrubText(text)).toBe(text)
})

it('writes any answer as text and reads the same again', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.date({ noInvalidDate: true }),
      fc.uint8Array(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.string({ minLength: 1 }).filter((key) => !key.startsWith('$') && key !== '__proto__'),
        tie('value'),
        { maxKeys: 3 },
      ),
    ),
  })).value
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('A', 'B', 'C'), value), (output) => {
      const tape = [
        { operation: 's3:ListBuckets', region: 'us-east-1', input: {}, output: scrubValue(output) },
      ]
      expect(readTape(writeTape(tape))).toEqual(tape)
    }),
  )
})

it('names the line that is no tape', () => {
  expect(() => readTape('{"operation":"s3:ListBuckets","output":{}}\n{"operation":"s3"}\n')).toThrow(
    'Line 2 of the tape cannot be read.',
  )
})

it('asks the same question whatever the order of its fields', () => {
  expect(canonicalText({ b: 1, a: { d: 2, c: created } })).toBe(
    canonicalText({ a: { c: created, d: 2 }, b: 1 }),
  )
})
