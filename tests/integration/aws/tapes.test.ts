import { GetAccessKeyLastUsedCommand, IAMClient, ListAccessKeysCommand } from '@aws-sdk/client-iam'
import { expect, it, onTestFinished } from 'vitest'
import { createAccounts } from '../../../electron/engine/aws/accounts'
import type { TapedCall } from '../../../electron/engine/aws/tape'
import { readTape, writeTape } from '../../../electron/engine/aws/tape-text'
import { createTapedAccounts } from '../../../electron/engine/aws/taped-accounts'
import type { Accounts } from '../../../electron/engine/ports'
import { awsHome } from '../../support/aws-home'
import { answerSignIn, queryError, serveAws, xml } from '../../support/aws-server'

const key = 'AKIAIOSFODNN7EXAMPLE'
const allowed = new Set(['iam:ListAccessKeys', 'iam:GetAccessKeyLastUsed'])

/** Lists keys and asks for the last use of each: the second question is made of the first answer. */
async function readKeys(accounts: Accounts) {
  const signIn = await accounts.open('me', allowed, new AbortController().signal)
  if (signIn.status !== 'open') throw new Error(signIn.message)
  const { session } = signIn
  const iam = session.at('global')(IAMClient)
  const { AccessKeyMetadata: keys = [] } = await iam.send(new ListAccessKeysCommand({ UserName: 'me' }))
  const uses = await Promise.all(
    keys.map(({ AccessKeyId }) =>
      iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId })).then(
        ({ AccessKeyLastUsed }) => AccessKeyLastUsed?.LastUsedDate,
        (error: unknown) => String(error),
      ),
    ),
  )
  return { account: session.account, regions: session.regions, created: keys[0]?.CreateDate, uses }
}

it('records a session without its secrets, and replays it to the same end', async () => {
  const server = await serveAws((seen, response) => {
    if (seen.action === 'ListAccessKeys')
      xml(
        response,
        `<ListAccessKeysResponse><ListAccessKeysResult><AccessKeyMetadata>${[key, 'AKIAOTHEROTHEROTHER1']
          .map(
            (id) =>
              `<member><AccessKeyId>${id}</AccessKeyId><CreateDate>2026-01-02T03:04:05Z</CreateDate></member>`,
          )
          .join('')}</AccessKeyMetadata></ListAccessKeysResult></ListAccessKeysResponse>`,
      )
    else if (seen.body.includes(key))
      xml(
        response,
        '<GetAccessKeyLastUsedResponse><GetAccessKeyLastUsedResult><AccessKeyLastUsed><LastUsedDate>2026-02-03T04:05:06Z</LastUsedDate></AccessKeyLastUsed></GetAccessKeyLastUsedResult></GetAccessKeyLastUsedResponse>',
      )
    else if (seen.action === 'GetAccessKeyLastUsed')
      queryError(response, 'AccessDenied', `not for ${key}`, 403)
    else answerSignIn(seen, response)
  })
  onTestFinished(server.close)
  awsHome({
    config: `[profile keys]\nendpoint_url = ${server.url}\n[profile me]\nrole_arn = arn:aws:iam::111122223333:role/ME\nsource_profile = keys\nregion = eu-central-1\nendpoint_url = ${server.url}\n`,
    credentials: '[keys]\naws_access_key_id = AKIAKEYSKEYSKEYS\naws_secret_access_key = hidden\n',
  })
  const calls: TapedCall[] = []
  const live = await readKeys(
    createAccounts({
      askMfaCode: () => Promise.resolve(null),
      consents: { has: () => false },
      record: (_profile, call) => calls.push(call),
    }),
  )
  expect(live).toMatchObject({
    created: new Date('2026-01-02T03:04:05Z'),
    uses: [new Date('2026-02-03T04:05:06Z'), 'AccessDenied: not for AKIA…'],
  })

  const text = writeTape(calls)
  expect(text).not.toMatch(/AKIAIOSFODNN7EXAMPLE|AKIAKEYS|secret-of|token-of|hidden|Credential=|127\.0\.0\.1/)
  const seen = server.seen.length
  expect(await readKeys(createTapedAccounts({ tapes: { me: readTape(text) } }))).toEqual(live)
  expect(server.seen).toHaveLength(seen)
})
