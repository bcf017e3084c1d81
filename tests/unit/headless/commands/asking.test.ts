import { describe, expect, it } from 'vitest'
import type { Engine } from '../../../../electron/headless/commands/engine'
import { createMfaAnswer } from '../../../../electron/headless/commands/mfa'
import { askConsents } from '../../../../electron/headless/commands/scan-consent'
import type { Profile } from '../../../../shared/domain/profile'
import { fakeTerminal } from '../../../support/fake-terminal'

const { signal } = new AbortController()
const question = (profile: string) => ({ profile, device: 'arn:aws:iam::111122223333:mfa/ada' })

describe('an MFA code', () => {
  it('comes from the command line once, then from the person, until it is one', async () => {
    const { terminal, log } = fakeTerminal(['12345', ' 654321 '])
    const answer = createMfaAnswer(terminal, '123456', signal)
    expect([await answer(question('prod')), await answer(question('dev'))]).toEqual(['123456', '654321'])
    expect(log).toEqual([
      'ask MFA code for dev (arn:aws:iam::111122223333:mfa/ada): ',
      'say A code has six digits.',
      'ask MFA code for dev (arn:aws:iam::111122223333:mfa/ada): ',
    ])
  })

  it('is asked for one question at a time', async () => {
    const { terminal, log } = fakeTerminal(['x', '111111', '222222'])
    const answer = createMfaAnswer(terminal, undefined, signal)
    expect(await Promise.all([answer(question('a')), answer(question('b'))])).toEqual(['111111', '222222'])
    expect(log.filter((line) => line.startsWith('ask')).map((line) => line.slice(17, 18))).toEqual([
      'a',
      'a',
      'b',
    ])
  })

  it('is missing where nobody is there, and a line says so', async () => {
    const { terminal, log } = fakeTerminal()
    expect(await createMfaAnswer(terminal, undefined, signal)(question('prod\u001b[2J'))).toBeNull()
    expect(log[1]).toBe(
      'say prod\\u{1b}[2J: asks for an MFA code and nobody is there to type one. Next: --mfa-code, one profile a run.',
    )
  })

  it('says nothing more once the scan is cancelled', async () => {
    const { terminal, log } = fakeTerminal()
    await createMfaAnswer(terminal, undefined, AbortSignal.abort())(question('prod'))
    expect(log.filter((line) => line.startsWith('say'))).toEqual([])
  })
})

describe('consent to a command', () => {
  const profile = (name: string, over: Partial<Profile>): Profile => ({
    name,
    kind: 'process',
    sources: [],
    mfa: false,
    consent: 'needed',
    command: `run-${name}`,
    ...over,
  })
  const profiles = [
    profile('a', {}),
    profile('b', { consent: 'given' }),
    profile('c', {}),
    profile('other', {}),
  ]

  it.each([
    ['y', ['a']],
    ['YES', ['a']],
    ['n', []],
    ['', []],
  ])('is given by a yes alone: %j', async (typed, consented) => {
    const given: unknown[] = []
    const engine = {
      ask: (name: string, request: { profile?: string }) => {
        if (name === 'profiles.consent') given.push(request.profile)
        return Promise.resolve(name === 'profiles.list' ? profiles : {})
      },
    } as unknown as Engine
    const { terminal, log } = fakeTerminal([typed])
    await askConsents(engine, terminal, ['a', 'b', 'c'], signal)
    expect(given).toEqual(consented)
    expect(log).toEqual([
      expect.stringMatching(/^ask Signing in as a runs this command on your machine:\n {2}run-a\n/),
      expect.stringMatching(/run-c/),
    ])
  })
})
