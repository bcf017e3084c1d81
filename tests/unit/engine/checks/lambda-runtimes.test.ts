import { Runtime } from '@aws-sdk/client-lambda'
import { expect, it } from 'vitest'
import { runtimeDeprecations } from '../../../../electron/engine/checks/lambda-runtimes'

it('knows every runtime that the SDK knows', () => {
  expect(Object.values(Runtime).filter((runtime) => !runtimeDeprecations.has(runtime))).toEqual([])
})

it('holds days of the calendar, which compare as text', () => {
  const isDay = (text: string | null) =>
    text === null || new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text
  expect([...runtimeDeprecations].filter(([, day]) => !isDay(day))).toEqual([])
})
