import { z } from 'zod'
import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import { scheduledRunSchema, type ParameterSetting, type SettingsView } from '../../../shared/contract/views'
import {
  dueKey,
  dueSeverities,
  fixedSettings,
  ownerKeysIn,
  parameterValues,
  usualDueDays,
  type FixedSetting,
} from '../../../shared/domain/settings'
import { scheduleKeys } from '../scan/schedule'
import { nextTime } from '../scan/schedule-times'
import { dueDaysIn, parameterIn, parameterKey, scheduleIn, usualRegionsIn } from '../scan/settings'
import type { HandlerDeps } from './deps'
import { person } from './person'
import { severitiesSet, severitySchemaOf } from './severity-settings'

type SettingChannel = 'settings.get' | 'settings.set' | 'settings.reset'

/** What a person sets for every account of this history. */
export function settingHandlers(deps: HandlerDeps): Pick<Handlers, SettingChannel> {
  const { history, ports, send } = deps
  const change = (key: string, value: unknown, write: () => void): SettingsView => {
    history.atomically(() => {
      write()
      if (key === 'owner.tags') history.tags.nameOwners()
      history.events.record(person(), 'setting-changed', { key, value })
    })
    send({ type: 'settings.changed' })
    return allOf(deps)
  }
  return {
    'settings.get': () => allOf(deps),
    'settings.set': ({ key, value }) => {
      const parsed = schemaOf(deps, key).safeParse(value)
      if (!parsed.success)
        throw expected(
          'bad-request',
          `${key} cannot be that: ${z.prettifyError(parsed.error)}`,
          'Correct the value; nothing was changed.',
        )
      return change(key, parsed.data, () => {
        history.settings.set(key, parsed.data)
        // What was due before it was scheduled is not missed.
        if (key === 'scan.schedule') history.settings.set(scheduleKeys.done, ports.now().toISOString())
      })
    },
    'settings.reset': ({ key }) => {
      schemaOf(deps, key)
      return change(key, null, () => history.settings.remove(key))
    },
  }
}

const isFixed = (key: string): key is FixedSetting => Object.hasOwn(fixedSettings, key)

/** Throws an `Expected` for a key that is no setting: what else the history keeps by key is nobody's to set. */
function schemaOf(deps: HandlerDeps, key: string): z.ZodType {
  if (isFixed(key)) return fixedSettings[key]
  if (dueSeverities.some((severity) => dueKey(severity) === key)) return parameterValues.days
  const severity = severitySchemaOf(deps, key)
  if (severity !== null) return severity
  const parameter = parametersOf(deps).find((each) => each.key === key)
  if (parameter !== undefined) return parameterValues[parameter.unit]
  throw expected(
    'not-found',
    `There is no setting ${key}.`,
    `There are: ${[...Object.keys(fixedSettings), ...dueSeverities.map(dueKey), ...parametersOf(deps).map((each) => each.key), 'CHECK.severity'].join(', ')}.`,
  )
}

const parametersOf = ({ catalogue, history }: HandlerDeps): readonly ParameterSetting[] =>
  catalogue.checks.flatMap(({ id, title, severity, parameters = {} }) =>
    Object.entries(parameters).map(([name, parameter]) => {
      const key = parameterKey(id, name)
      const value = parameterIn(history.settings, key, parameter)
      return { ...parameter, key, checkId: id, checkTitle: title, severity, value }
    }),
  )

function allOf(deps: HandlerDeps): SettingsView {
  const { settings } = deps.history
  const schedule = scheduleIn(settings)
  return {
    regions: usualRegionsIn(settings),
    schedule,
    nextScan: schedule && new Date(nextTime(schedule, deps.ports.now().getTime())).toISOString(),
    lastRun: scheduledRunSchema.safeParse(settings.get(scheduleKeys.run)).data ?? null,
    ownerTags: ownerKeysIn(settings),
    parameters: parametersOf(deps),
    severities: severitiesSet(deps),
    due: dueSeverities.map((severity) => ({
      ...{ key: dueKey(severity), severity, default: usualDueDays[severity] },
      value: dueDaysIn(settings, severity),
    })),
  }
}
