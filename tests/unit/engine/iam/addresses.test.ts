import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRange, sameAddress } from '../../../../electron/engine/iam/addresses'

describe('addresses and ranges', () => {
  it.each([
    ['203.0.113.7', '203.0.113.0/24', true],
    ['203.0.114.7', '203.0.113.0/24', false],
    ['203.0.113.7', '203.0.113.7', true],
    ['203.0.113.8', '203.0.113.7', false],
    ['203.0.113.7', '0.0.0.0/0', true],
    ['203.0.113.7', '::/0', false],
    ['2001:db8::1', '2001:DB8:0:0::/64', true],
    ['2001:db8:0:1::1', '2001:db8::/64', false],
    ['::1', '0:0:0:0:0:0:0:1', true],
    ['::ffff:203.0.113.7', '::ffff:cb00:7107', true],
    ['home', '0.0.0.0/0', false],
    ['203.0.113.7', 'home', false],
  ])('%s lies in %s: %s', (address, range, expected) => {
    expect(sameAddress(address, range)).toBe(expected)
  })

  it.each([
    '',
    '1.2.3',
    '1.2.3.256',
    '1.2.3.4.5',
    '1.2.3.4/33',
    '1.2.3.4/',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4::5:6:7:8',
    '12345::',
    '::1/129',
    ':1',
    '::1.2.3',
  ])('%j is none', (text) => {
    expect(readRange(text)).toBeNull()
  })

  it('finds every address in the ranges that begin like it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(32), (address, prefix) => {
        expect(sameAddress(address, `${address}/${prefix}`)).toBe(true)
      }),
    )
  })
})
