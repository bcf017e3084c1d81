import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { frameworks } from '../../../electron/engine/frameworks'
import type { Engine } from '../../../electron/headless/commands/engine'
import { runExportFramework } from '../../../electron/headless/commands/export-framework'
import type { FrameworkStanding } from '../../../shared/contract/views'
import { frameworkIds } from '../../../shared/domain/framework'
import { fakeTerminal, type FakeTerminal } from '../../support/fake-terminal'
import { temporaryFolder } from '../../support/history'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

let fake: FakeTerminal
beforeEach(() => {
  fake = fakeTerminal()
})

async function scanned(): Promise<Engine> {
  const { engine, scan } = openTapedApp({ tapes: { prod: tapes.prod } })
  await scan({ profiles: ['prod'] })
  return engine
}
const whole = { profile: [], output: '-' } as const
const cells = (line: string) => line.slice(1, -1).split('","')

it('counts in every control of every framework the findings of the list behind it', async () => {
  const engine = await scanned()
  const { ask } = engine
  const [target] = await ask('targets.list', {})
  const sum = (counts: FrameworkStanding['counts']) => Object.values(counts).reduce((all, n) => all + n, 0)
  for (const framework of frameworkIds) {
    const standing = await ask('frameworks.get', { targetId: target!.id, framework })
    const behind = (control: { readonly control?: string }) =>
      ask('findings.groups', { targetIds: [target!.id], framework, suppressed: 'include', ...control })
    expect((await behind({})).counts).toEqual(standing.counts)
    for (const { id, counts } of standing.controls.filter((_control, index) => index % 5 === 0))
      expect([id, (await behind({ control: id })).matching]).toEqual([id, sum(counts)])
  }
})

it('writes a line a control, with the same figures as the answer has', async () => {
  const engine = await scanned()
  expect(
    await runExportFramework(engine, fake.terminal, {
      ...whole,
      framework: 'cis-aws-foundations',
      format: 'csv',
    }),
  ).toBe(0)
  const table = fake.out
  fake.out = ''
  await runExportFramework(engine, fake.terminal, {
    ...whole,
    framework: 'cis-aws-foundations',
    format: 'json',
  })
  const [standing] = JSON.parse(fake.out) as readonly FrameworkStanding[]
  const [head = '', ...lines] = table.trimEnd().split('\r\n')
  const column = (name: string) => cells(head).indexOf(name)
  expect(lines).toHaveLength(frameworks['cis-aws-foundations'].controls.length)
  for (const [index, control] of (standing?.controls ?? []).entries()) {
    const line = cells(lines[index] ?? '')
    expect([line[column('control')], line[column('status')], line[column('failing')]]).toEqual([
      control.id,
      control.status,
      String(control.counts.fail),
    ])
    expect(line[column('proven')]).toBe(control.figure === null ? '' : String(control.figure.proven))
    expect(line[column('checks')]?.split(' ').sort()).toEqual(control.checks.map(({ id }) => id).sort())
  }
  expect(fake.said).toBe('')
})

it('writes a file for its owner alone, whole or not at all', async () => {
  const output = join(temporaryFolder(), 'pci.csv')
  const engine = await scanned()
  await runExportFramework(engine, fake.terminal, { ...whole, framework: 'pci-dss', format: 'csv', output })
  expect([fake.out, statSync(output).mode & 0o777]).toEqual(['', 0o600])
  expect(readFileSync(output, 'utf8')).toMatch(/^"profile",/)
  expect(fake.said).toBe(`${frameworks['pci-dss'].controls.length} controls written to ${output}.\n`)
})

it('says of a control that no check judges that there is none, and lists nothing', async () => {
  const { ask } = await scanned()
  await expect(ask('findings.list', { framework: 'pci-dss', control: '99.9' })).rejects.toThrow(
    'No check judges a control 99.9 of PCI DSS.',
  )
})
