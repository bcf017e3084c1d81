import { describe, expect, it } from 'vitest'
import { matchesGlob } from '../../../../electron/engine/iam/glob'

describe('wildcards of IAM', () => {
  it.each([
    ['s3:*', 's3:GetObject', true],
    ['s3:*', 'ec2:Describe', false],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a*c', 'ac', true],
    ['a*c', 'abcbc', true],
    ['a*c', 'abcb', false],
    ['*abc', 'ababc', true],
    ['a**b', 'axxb', true],
    ['arn:aws:s3:::led*/*', 'arn:aws:s3:::ledger/2026/a.csv', true],
    ['a.c', 'abc', false],
    ['abc', 'ABC', false],
  ])('%s against %s: %s', (pattern, text, expected) => {
    expect(matchesGlob(pattern, text)).toBe(expected)
  })
  it('ends soon on a pattern made to keep it busy', () => {
    expect(matchesGlob(`${'a*'.repeat(200)}b`, 'a'.repeat(5000))).toBe(false)
  })
})
