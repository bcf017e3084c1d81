import type { z } from 'zod'
import { expected } from '../../../shared/contract/reply'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { isSeverityKey } from '../../../shared/domain/severity-override'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import { toTerminal } from '../output/terminal-text'
import type { Json } from './act'
import type { Engine } from './engine'
import { linesOf, valueOf, type SettingLine } from './setting-values'
import { toJsonText } from '../output/json'

type JsonValue = z.core.util.JSONType

/** Every setting with what counts now, or one of them. */
export async function runSettingsShow(
  { ask }: Engine,
  terminal: Terminal,
  { json, key }: Json & { readonly key?: string },
): Promise<ExitCode> {
  const settings = await ask('settings.get', {})
  const lines = linesOf(settings)
  if (key !== undefined) {
    const { value } = need(lines, key)
    await terminal.write(json ? `${toJsonText({ key, value })}\n` : `${toTerminal(value)}\n`)
    return exitCodes.fine
  }
  await terminal.write(
    json
      ? `${toJsonText(settings, 2)}\n`
      : toTable<SettingLine>(
          [
            { title: 'setting', cell: (line) => line.key },
            { title: 'value', cell: ({ value }) => value },
            { title: 'default', cell: ({ standard }) => standard },
            { title: 'what it is', cell: ({ about }) => about },
          ],
          lines,
        ),
  )
  return exitCodes.fine
}

/** Sets one, or without a value puts it back to its default; says what it was and what it is. */
export async function runSettingsChange(
  { ask }: Engine,
  terminal: Terminal,
  {
    json,
    key,
    text,
    reason,
  }: Json & { readonly key: string; readonly text?: string; readonly reason?: string },
): Promise<ExitCode> {
  const before = linesOf(await ask('settings.get', {})).find((line) => line.key === key)
  const changed = linesOf(
    text === undefined
      ? await ask('settings.reset', { key })
      : await ask('settings.set', { key, value: valueOf(key, text, reason) as JsonValue }),
  )
  if (text === undefined && isSeverityKey(key)) return sayUndone(terminal, { json, key, before })
  const after = need(changed, key)
  if (json)
    await terminal.write(`${toJsonText({ key, before: before?.value ?? null, value: after.value })}\n`)
  else
    terminal.say(
      `${key} is ${toTerminal(after.value)}, it was ${toTerminal(before?.value ?? after.standard)}. ${effectOf(key)}`,
    )
  return exitCodes.fine
}

/** A severity that nobody set is no line of its own. */
async function sayUndone(
  terminal: Terminal,
  { json, key, before }: Json & { readonly key: string; readonly before: SettingLine | undefined },
): Promise<ExitCode> {
  if (json)
    await terminal.write(
      `${toJsonText({ key, before: before?.value ?? null, value: before?.standard ?? null })}\n`,
    )
  else
    terminal.say(
      before === undefined
        ? `${key} was not set; nothing was changed.`
        : `${key} is ${before.standard} again, it was ${before.value}. ${effectOf(key)}`,
    )
  return exitCodes.fine
}

const effectOf = (key: string): string => {
  if (key === 'scan.schedule') return 'It scans while the window or triad serve is open.'
  return key.startsWith('due.') || key === 'owner.tags'
    ? 'It counts at once.'
    : 'It counts from the next scan on.'
}

function need(lines: readonly SettingLine[], key: string): SettingLine {
  const line = lines.find((each) => each.key === key)
  if (line === undefined)
    throw expected(
      'not-found',
      `There is no setting ${key}.`,
      `There are: ${[...lines.map((each) => each.key), 'CHECK.severity'].join(', ')}.`,
    )
  return line
}
