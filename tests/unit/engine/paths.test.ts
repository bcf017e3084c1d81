import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { appFolder, chooseMode, historyFile, type Machine } from '../../../electron/engine/paths'

const machine = (more: Partial<Machine> = {}): Machine => ({
  env: {},
  platform: 'linux',
  home: '/home/ada',
  ...more,
})

describe('the folder that window and commands share', () => {
  it.each<[string, Partial<Machine>, string]>([
    ['Linux', {}, '/home/ada/.local/share/triad'],
    ['Linux that names it', { env: { XDG_DATA_HOME: '/data' } }, '/data/triad'],
    ['Linux that names it wrongly', { env: { XDG_DATA_HOME: 'data' } }, '/home/ada/.local/share/triad'],
    ['macOS', { platform: 'darwin', home: '/Users/ada' }, '/Users/ada/Library/Application Support/Triad'],
    [
      'Windows',
      { platform: 'win32', env: { APPDATA: 'C:\\Users\\ada\\AppData\\Roaming' } },
      'C:\\Users\\ada\\AppData\\Roaming\\Triad',
    ],
    [
      'Windows without the variable',
      { platform: 'win32', home: 'C:\\Users\\ada' },
      'C:\\Users\\ada\\AppData\\Roaming\\Triad',
    ],
  ])('%s', (_, more, folder) => {
    expect(appFolder(machine(more))).toBe(folder)
  })
})

describe('the history file', () => {
  it.each<[string, string | undefined, 'live' | 'demo', string]>([
    ['of its own folder', undefined, 'live', '/home/ada/.local/share/triad/history.sqlite'],
    ['of a demo', undefined, 'demo', '/home/ada/.local/share/triad/demo.sqlite'],
    ['that is named', '/mnt/safe/aws.sqlite', 'live', '/mnt/safe/aws.sqlite'],
    // A demo must never write into the file that a person named for real accounts.
    ['of a demo beside a named one', '/mnt/safe/aws.sqlite', 'demo', '/mnt/safe/demo.sqlite'],
    ['with an empty name', '', 'live', '/home/ada/.local/share/triad/history.sqlite'],
  ])('%s', (_, named, mode, file) => {
    expect(historyFile(mode, machine({ env: { TRIAD_HISTORY: named } }))).toBe(file)
  })

  it.each<'live' | 'demo'>(['live', 'demo'])('is refused for %s where its name is relative', (mode) => {
    expect(() => historyFile(mode, machine({ env: { TRIAD_HISTORY: 'aws.sqlite' } }))).toThrow(
      'TRIAD_HISTORY is not an absolute path: aws.sqlite',
    )
  })
})

describe('the mode', () => {
  const home = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(path.join(tmpdir(), 'triad-home-'))
    mkdirSync(path.join(folder, '.aws'))
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, '.aws', name), text)
    return folder
  }

  it.each<[string, Readonly<Record<string, string>>, 'live' | 'demo']>([
    ['nothing', {}, 'demo'],
    ['an empty file', { config: '' }, 'demo'],
    ['a profile', { config: 'region = x\n[profile acme]\n' }, 'live'],
    ['a default profile', { config: '[default]\nregion = eu-west-1\n' }, 'live'],
    ['an indented profile', { config: '  [ profile acme ]\n' }, 'live'],
    ['credentials only', { credentials: '[acme]\naws_access_key_id = x\n' }, 'live'],
    ['a sign-in without a profile', { config: '[sso-session acme]\n[services s]\n' }, 'demo'],
    ['a profile in a comment', { config: '# [profile acme]\n' }, 'demo'],
  ])('with %s', (_, files, mode) => {
    expect(chooseMode(machine({ home: home(files) }))).toBe(mode)
  })

  it('with files that the environment names', () => {
    const elsewhere = home({ config: '[profile acme]' })
    const env = { AWS_CONFIG_FILE: path.join(elsewhere, '.aws/config') }
    expect([
      chooseMode(machine({ home: home({}), env })),
      chooseMode(machine({ home: elsewhere, env: { AWS_CONFIG_FILE: '/nowhere' } })),
    ]).toEqual(['live', 'demo'])
  })

  it('is live where a file cannot be read, so that its trouble shows instead of a demo', () => {
    const folder = home({})
    mkdirSync(path.join(folder, '.aws/config')) // not a file: unreadable for root as well
    expect(chooseMode(machine({ home: folder }))).toBe('live')
  })
})
