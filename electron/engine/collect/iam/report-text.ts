import { setTimeout } from 'node:timers/promises'
import { GenerateCredentialReportCommand, GetCredentialReportCommand, IAMClient } from '@aws-sdk/client-iam'
import { toRefusal } from '../../aws/refusal'
import { askedOnce } from '../asked-once'
import type { Place } from '../define-collector'

/** Waits the milliseconds given, or rejects as soon as the signal does. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>
export type ReportText = (place: Place) => Promise<string>

const pause = 2000
/** With the pause, one minute: AWS makes the report of a large account in seconds. */
const attempts = 30

/** The account's credential report as CSV. Two inputs are made from it; AWS is asked once. */
export const createReportText = (wait: Wait): ReportText =>
  askedOnce(
    () => 'the report',
    async ({ connect, region, signal }) => {
      const iam = connect(IAMClient)
      for (let attempt = 1; ; attempt += 1) {
        // AWS makes a new report only where the last one is older than four hours.
        const { State } = await iam.send(new GenerateCredentialReportCommand({}))
        if (State === 'COMPLETE') break
        if (attempt === attempts) throw notMade(region)
        await wait(pause, signal)
      }
      const { Content } = await iam.send(new GetCredentialReportCommand({}))
      return new TextDecoder().decode(Content)
    },
  )

const notMade = (region: string) =>
  toRefusal(
    Object.assign(new Error(`AWS had not made the report after ${attempts} attempts.`), {
      name: 'TimeoutError',
    }),
    { operation: 'iam:GenerateCredentialReport', region },
  )

export const reportText = createReportText((milliseconds, signal) =>
  setTimeout(milliseconds, undefined, { signal }),
)
