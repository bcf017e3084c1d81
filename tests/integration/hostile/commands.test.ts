// Long: every command on one history.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it, onTestFinished } from 'vitest'
import { allFindings } from '../../../electron/headless/commands/all-findings'
import { createProgram } from '../../../electron/headless/commands/program'
import { toTroubleLines } from '../../../electron/headless/output/trouble'
import { isExpected } from '../../../shared/contract/reply'
import { awsHome } from '../../support/aws-home'
import { temporaryFolder } from '../../support/history'
import { hostileProfile, openHostileHistory } from '../../support/hostile-history'
import { fakeTerminal } from '../../support/fake-terminal'

/** What steers a terminal, turns text around or hides in it. Lines end, and emoji are joined. */
const steers = /(?![\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u
const around = (text: string): string => {
  const at = text.search(steers)
  return JSON.stringify(text.slice(Math.max(0, at - 60), at + 20))
}

interface Said {
  readonly lines: readonly string[]
  readonly text: string
}

/** Runs one command as `triad` does, on a terminal that can redraw lines. */
async function run(history: string, args: readonly string[]): Promise<Said> {
  const { terminal, log } = fakeTerminal([], true)
  const before = process.exitCode
  onTestFinished(() => void (process.exitCode = before))
  await createProgram(terminal)
    .exitOverride()
    .parseAsync(['node', 'triad', '--history', history, ...args])
    .catch((error: unknown) => {
      if (!isExpected(error)) throw error
      terminal.say(toTroubleLines(error.trouble))
    })
  return { lines: log, text: log.map((line) => line.slice(line.indexOf(' ') + 1)).join('\n') }
}

it('no command lets text from AWS, or a profile’s name, steer the terminal', async () => {
  awsHome({
    config: `[profile ${hostileProfile}]\nrole_arn = arn:aws:iam::111122223333:role/\u001b[2Jx\nsource_profile = \u202egone\n`,
  })
  const app = await openHostileHistory()
  const [target] = await app.ask('targets.list', {})
  const { findings } = await app.ask('findings.list', { outcomes: ['fail'], limit: 1000 })
  const named = findings.find(({ resource }) => resource.arn.includes('\u001b')) ?? findings[0]!
  await app.app.close()
  const folder = temporaryFolder()
  const profile = ['-p', target!.profile]
  const suppress = ['suppress', ...profile, '--check', named.checkId, '--resource', named.resource.arn]
  const because = ['--kind', 'accepted-risk', '--reason', '=1\u001b[2J\u202e', '--owner', '<b>\u009b']
  const commands = [
    ['profiles'],
    ['scores'],
    ['findings', '--limit', '1000', '--outcome', 'pass,fail,unknown,not-applicable'],
    ['findings', '--by-check'],
    ['findings', '-p', hostileProfile, '--search', 'script'],
    ['findings', '-p', '\u001b[2Jnobody'],
    ['trend', ...profile],
    ['calls', ...profile],
    ['compare'],
    ['compare', '-p', hostileProfile, '-p', '=1+1'],
    ['compare', ...profile],
    ['export', 'findings', '-f', 'csv'],
    ['export', 'findings', '-f', 'ndjson'],
    ['policy'],
    ['policy', '-f', 'terraform'],
    ['policy', '-f', 'cloudformation'],
    ['policy', '--missing', ...profile],
    [...suppress, ...because, '--until', '2027-01-01', '--preview'],
    [...suppress, ...because, '--until', '2027-01-01'],
    ['attest', 'manual.incident-runbook', ...profile, '--statement', '\u001b[2J=1', '--person', '\u202ex'],
    ['decisions'],
    ['settings'],
    ['report', '-o', path.join(folder, 'report.html')],
    ['report', 'list'],
    ['history'],
    ['history', 'check'],
    ['history', 'backup'],
    ['history', 'prune', '--keep-days', '1'],
    ['history', 'forget', '222233334444'],
    ['doctor'],
    ['scan', '-p', hostileProfile],
  ]
  const steered: string[] = []
  for (const args of commands)
    for (const more of [[], ['--json']]) {
      if (more.length > 0 && ['export', 'report', 'scan'].includes(args[0] ?? '') && args[1] !== 'list')
        continue
      if (more.length > 0 && args[0] === 'policy' && !args.includes('--missing')) continue
      const said = await run(app.file, [...args, ...more])
      // What CSV itself is made of.
      const text = said.text.replaceAll(/\r\n|\t/g, '\n')
      expect(text, args.join(' ')).not.toBe('')
      if (steers.test(text)) steered.push(`${JSON.stringify([...args, ...more])}: ${around(text)}`)
    }
  expect(steered).toEqual([])
})

it('exports what a spreadsheet does not run and a script reads as it was', async () => {
  const app = await openHostileHistory()
  const findings = []
  for await (const finding of allFindings(app.ask, { suppressed: 'include' })) findings.push(finding)
  await app.app.close()
  const folder = temporaryFolder()
  const file = path.join(folder, 'findings.csv')
  await run(app.file, ['export', 'findings', '-f', 'csv', '-o', file])
  const rows = parse<Record<string, string>>(readFileSync(file, 'utf8'), { columns: true })
  const cells = rows.flatMap((row) => Object.values(row))
  const lines = await run(app.file, ['export', 'findings', '-f', 'ndjson'])
  const read = lines.text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, string>)
  expect({
    rows: rows.length,
    formulas: cells.filter((cell) => /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r]/u.test(cell)),
    profiles: [...new Set(read.map(({ profile }) => profile))].sort(),
    resources: read.map(({ resource }) => resource).sort(),
    files: readdirSync(folder),
  }).toEqual({
    rows: findings.length,
    formulas: [],
    profiles: [hostileProfile, '=1+1'].sort(),
    resources: findings.map(({ resource }) => resource.arn).sort(),
    files: ['findings.csv'],
  })
})
