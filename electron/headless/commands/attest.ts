import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { expected } from '../../../shared/contract/reply'
import type { AttestationEvidence } from '../../../shared/domain/attestation'
import { isoDate } from '../../../shared/text/dates'
import { points } from '../../../shared/text/numbers'
import { exitCodes, type ExitCode } from '../output/exit-code'
import type { Terminal } from '../output/terminal'
import { toTerminal } from '../output/terminal-text'
import { chooseTarget } from './choose-targets'
import type { Engine } from './engine'
import { toJsonText } from '../output/json'

export interface AttestOptions {
  readonly check: string
  readonly profile?: string
  readonly statement: string
  readonly evidence?: string
  readonly evidenceFile?: string
  readonly person?: string
  /** ISO 8601, UTC. */
  readonly until?: string
  readonly json: boolean
}

/** States what no API can prove, and says what that does to the score. */
export async function runAttest(
  { ask }: Engine,
  terminal: Terminal,
  { check, profile, statement, person, until, json, ...given }: AttestOptions,
): Promise<ExitCode> {
  const { id: targetId } = await chooseTarget(ask, profile)
  const evidence = await evidenceOf(given)
  const before = await provenOf(ask, targetId)
  const { id, endsAt } = await ask('decisions.attest', {
    ...{ targetId, checkId: check, statement },
    ...(evidence === null ? {} : { evidence }),
    ...(person === undefined ? {} : { person }),
    ...(until === undefined ? {} : { endsAt: until }),
  })
  const proven = { before, after: await provenOf(ask, targetId) }
  if (json) await terminal.write(`${toJsonText({ id, endsAt, evidence, proven }, 2)}\n`)
  else
    terminal.say(
      `Attested until ${isoDate(endsAt)}. The score goes from ${points(proven.before)} to ${points(proven.after)}.\n  Undo: triad decisions undo --id ${id}`,
    )
  return exitCodes.fine
}

const provenOf = async (ask: Engine['ask'], targetId: string): Promise<number | null> =>
  (await ask('overview.get', { targetId })).score?.overall?.proven ?? null

/** Of a file only the name and the fingerprint are kept: the file itself stays where it is. */
async function evidenceOf({
  evidence,
  evidenceFile,
}: Pick<AttestOptions, 'evidence' | 'evidenceFile'>): Promise<AttestationEvidence | null> {
  if (evidence !== undefined) return { type: 'text', text: evidence }
  if (evidenceFile === undefined) return null
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(evidenceFile), hash)
  } catch (error) {
    throw expected(
      'bad-request',
      `${toTerminal(evidenceFile)} could not be read, so nothing was attested: ${error instanceof Error ? error.message : String(error)}`,
      'Name a file that is there, or give the evidence as words with --evidence.',
    )
  }
  return { type: 'file', name: path.basename(evidenceFile), sha256: hash.digest('hex') }
}
