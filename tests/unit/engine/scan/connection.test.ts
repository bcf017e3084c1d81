import { describe, expect, it } from 'vitest'
import { totalOf } from '../../../../electron/engine/aws/call-counts'
import type { Session, SignIn } from '../../../../electron/engine/aws/session'
import { openConnection, type Connection } from '../../../../electron/engine/scan/connection'

const aSession = (id: string, calls: Readonly<Record<string, number>> = {}): Session => ({
  profile: 'prod',
  account: { id, partition: 'aws', caller: `arn:aws:iam::${id}:user/reader`, name: id },
  regions: ['eu-west-1'],
  gaps: [],
  at: () => () => {
    throw new Error('Nothing is read here.')
  },
  calls: () => calls,
  sent: () => totalOf(calls),
  close: () => undefined,
})
const open = (session: Session): SignIn => ({ status: 'open', session })
const lost: SignIn = {
  status: 'failed',
  code: 'sso-expired',
  message: 'The session has ended.',
  hint: 'Sign in.',
}

async function connect(
  ...signIns: readonly SignIn[]
): Promise<{ connection: Connection; opened: () => number }> {
  let opened = 0
  const result = await openConnection(
    {
      list: () => Promise.resolve([]),
      open: () => Promise.resolve(signIns[opened++] ?? lost),
    },
    { profile: 'prod', calls: { 's3:ListBuckets': 2 } },
    new Set(),
    new AbortController().signal,
  )
  if (result.status === 'failed') throw new Error(result.message)
  return { connection: result.connection, opened: () => opened }
}

describe('a connection whose credentials end', () => {
  it('signs in once for everyone who waits, and goes on with the new session', async () => {
    const [first, second] = [aSession('1'), aSession('1')]
    const { connection, opened } = await connect(open(first), open(second))
    expect(await Promise.all([connection.renew(first), connection.renew(first)])).toEqual([null, null])
    expect(connection.session()).toBe(second)
    // Whoever comes late with the old session only has to take the new one.
    expect(await connection.renew(first)).toBeNull()
    expect(opened()).toBe(2)
  })

  it('says why where it cannot', async () => {
    const first = aSession('1')
    const { connection } = await connect(open(first), lost)
    expect(await connection.renew(first)).toEqual(lost)
    expect(connection.session()).toBe(first)
  })

  it('does not ask for ever: new credentials that end before anything was read are given up', async () => {
    const sessions = [aSession('1'), aSession('1'), aSession('1')] as const
    const { connection, opened } = await connect(...sessions.map(open))
    await connection.renew(sessions[0])
    expect(await connection.renew(sessions[1])).toMatchObject({ status: 'failed', code: 'unexpected' })
    connection.proved()
    expect(await connection.renew(sessions[1])).toBeNull()
    expect(opened()).toBe(3)
  })

  it('never goes on in another account', async () => {
    const first = aSession('1')
    const { connection } = await connect(open(first), open(aSession('2')))
    expect(await connection.renew(first)).toMatchObject({
      message: 'prod now leads to account 2, but this scan began in 1.',
    })
    expect(connection.session()).toBe(first)
  })

  it('counts the calls of all its sign-ins and of earlier runs', async () => {
    const first = aSession('1', { 's3:ListBuckets': 1, 'iam:GetAccountSummary': 1 })
    const { connection } = await connect(open(first), open(aSession('1', { 's3:ListBuckets': 1 })))
    await connection.renew(first)
    expect(connection.calls()).toEqual({ 's3:ListBuckets': 4, 'iam:GetAccountSummary': 1 })
  })
})
