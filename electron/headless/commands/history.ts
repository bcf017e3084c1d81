import { constants, copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expected } from '../../../shared/contract/reply'
import type { HistoryStatsView } from '../../../shared/contract/views'
import { megabytes } from '../../../shared/text/numbers'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import { toTerminal } from '../output/terminal-text'
import type { Json } from './act'
import type { Engine } from './engine'
import { toJsonText } from '../output/json'

/** What the history holds, account by account. */
export async function runHistoryStats(
  { ask }: Engine,
  terminal: Terminal,
  { json }: Json,
): Promise<ExitCode> {
  const stats = await ask('history.stats', {})
  if (json) {
    await terminal.write(`${toJsonText(stats, 2)}\n`)
    return exitCodes.fine
  }
  const { file, bytes, factBytes, accounts, backups } = stats
  terminal.say(
    `${toTerminal(file)}: ${megabytes(bytes)}, of which what scans read takes ${megabytes(factBytes)}.`,
  )
  for (const backup of backups) terminal.say(`Backup ${toTerminal(backup.path)}: ${megabytes(backup.bytes)}`)
  await terminal.write(
    toTable<HistoryStatsView['accounts'][number]>(
      [
        { title: 'account', cell: ({ accountId }) => accountId },
        { title: 'name', cell: ({ name }) => name },
        { title: 'scans', align: 'right', cell: ({ scans }) => String(scans) },
        { title: 'findings', align: 'right', cell: ({ findings }) => String(findings) },
        { title: 'first scan', cell: ({ firstScan }) => firstScan?.slice(0, 10) ?? '-' },
        { title: 'last scan', cell: ({ lastScan }) => lastScan?.slice(0, 10) ?? '-' },
      ],
      accounts,
    ),
  )
  return exitCodes.fine
}

/** Makes a checked copy. Throws an `Expected` where the file asked for is there already. */
export async function runHistoryBackup(
  { ask }: Engine,
  terminal: Terminal,
  { json, output }: Json & { readonly output?: string },
): Promise<ExitCode> {
  const made = await ask('history.backup', {})
  const kept = output === undefined ? made.path : moveTo(made.path, path.resolve(output))
  if (json) await terminal.write(`${toJsonText({ ...made, path: kept })}\n`)
  else terminal.say(`${megabytes(made.bytes)} saved and checked: ${toTerminal(kept)}`)
  return exitCodes.fine
}

/** Copies keep their mode: only the owner may read them. */
function moveTo(made: string, to: string): string {
  try {
    copyFileSync(made, to, constants.COPYFILE_EXCL)
  } catch (error) {
    throw expected(
      'refused',
      `The backup could not be written to ${to}: ${error instanceof Error ? error.message : String(error)}`,
      `It is kept at ${made}. Name a file that is not there yet, in a folder that you may write to.`,
    )
  }
  rmSync(made)
  return to
}

/** Deletes an account for good, once `--yes` is given. */
export async function runHistoryForget(
  { ask }: Engine,
  terminal: Terminal,
  { account, yes, json }: Json & { readonly account: string; readonly yes: boolean },
): Promise<ExitCode> {
  if (!/^\d{12}$/.test(account))
    throw expected('bad-request', `${account} is no account number.`, 'Give its 12 digits.')
  const told = await ask(yes ? 'history.forget' : 'history.preview-forget', { accountId: account })
  if (json) {
    await terminal.write(`${toJsonText({ ...told, deleted: yes })}\n`)
    return exitCodes.fine
  }
  terminal.say(
    `Account ${account}: ${told.scans} scans, ${told.findings} findings and ${told.decisions} decisions ${yes ? 'are deleted for good' : 'would be deleted for good'}.`,
  )
  for (const backup of told.backups) terminal.say(`A backup may still hold it: ${toTerminal(backup)}`)
  if (!yes) terminal.say('Nothing was deleted. Say --yes to delete it.')
  return exitCodes.fine
}

/** Makes the file smaller by what only judging the past again would need. */
export async function runHistoryPrune(
  { ask }: Engine,
  terminal: Terminal,
  { keepDays, json }: Json & { readonly keepDays: number },
): Promise<ExitCode> {
  const { dropped, bytesBefore, bytesAfter } = await ask('history.prune', { keepDays })
  if (json) await terminal.write(`${toJsonText({ dropped, bytesBefore, bytesAfter })}\n`)
  else
    terminal.say(
      `${dropped} parts of scans older than ${keepDays} days were dropped: ${megabytes(bytesBefore)} before, ${megabytes(bytesAfter)} now. Findings, scores and decisions stay; those scans cannot be judged again.`,
    )
  return exitCodes.fine
}
