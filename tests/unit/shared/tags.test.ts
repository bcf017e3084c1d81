import { describe, expect, it } from 'vitest'
import { isSameOwner, ownerOf } from '../../../shared/domain/tags'

describe("a finding's owner", () => {
  it.each([
    ['the tag', { Owner: 'Payments' }, ['Owner'], 'ada', 'Payments'],
    ['the tag in another case', { OWNER: 'Payments' }, ['owner'], 'ada', 'Payments'],
    ['of two cases the one asked for', { owner: 'ada', Owner: 'bob' }, ['owner'], '', 'ada'],
    ['of two other cases the first', { oWNER: 'ada', OWNER: 'bob' }, ['owner'], '', 'bob'],
    ['the first key that is there', { Team: 'core', Owner: 'ada' }, ['Owner', 'Team'], '', 'ada'],
    [
      'the next key where the first says nothing',
      { Owner: '  ', Team: 'core' },
      ['Owner', 'Team'],
      '',
      'core',
    ],
    ['a name without the blanks around it', { Owner: ' ada ' }, ['Owner'], '', 'ada'],
    ['the account, where the tag is empty', { Owner: '' }, ['Owner'], 'bob', 'bob'],
    ['the account, where no key is asked', { Owner: 'ada' }, [], 'bob', 'bob'],
    ['the account, where tags are unknown', null, ['Owner'], ' bob ', 'bob'],
    ['nobody', {}, ['Owner'], ' ', null],
    ['nobody, for what every object has', {}, ['constructor', '__proto__'], '', null],
  ])('is %s', (_which, tags, keys, account, owner) => {
    expect(ownerOf(tags, keys, account)).toBe(owner)
  })

  it.each([
    ['Payments', ' payments', true],
    ['', '', true],
    ['ada', 'adam', false],
  ])('%o and %o are one: %s', (one, other, same) => {
    expect(isSameOwner(one, other)).toBe(same)
  })
})
