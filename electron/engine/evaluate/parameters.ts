import type { Check } from '../checks/define-check'

/** What an administrator has set, by check id and parameter. Whatever is not set has the check's default. */
export type ParameterSettings = Readonly<Record<string, Readonly<Record<string, number>>>>

/** The parameters that a check is judged with, whole: they are stored with each score. */
export const parametersOf = (
  { id, parameters = {} }: Pick<Check, 'id' | 'parameters'>,
  settings: ParameterSettings = {},
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, settings[id]?.[name] ?? parameter.default]),
  )
