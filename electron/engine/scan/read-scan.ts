import type { Slice } from '../../../shared/domain/inputs'
import type { ScanUnit } from '../../../shared/domain/scan'
import type { Session } from '../aws/session'
import { collectUnit } from '../collect/collect'
import type { Collector } from '../collect/define-collector'
import { planUnits } from '../collect/plan-units'
import type { Connection } from './connection'
import { chooseRegions, unreadSlices, withUnlistedRegions } from './plan-scan'
import type { ProgressReport } from './progress'
import { readUnits, type Unread } from './read-units'
import { gapsWithin, regionsWithResources } from './refusals'
import type { ScanDeps, ScanOrder } from './scan-deps'
import type { Problem } from './scan-ends'

export interface ScanHands {
  readonly collectors: readonly Collector[]
  readonly connection: Connection
  readonly progress: ProgressReport
  readonly signal: AbortSignal
}

export type ScanRead =
  | { readonly status: 'read'; readonly unread: readonly Unread[] }
  /** There is nothing that this scan could read. */
  | ({ readonly status: 'refused' } & Problem)
  /** Credentials ended and could not be renewed; the rest can be read later. */
  | ({ readonly status: 'paused' } & Problem)

/** Plans a scan, or takes up its plan, and reads what is open. Each unit is in history as soon as it ends. */
export async function readScan(deps: ScanDeps, order: ScanOrder, hands: ScanHands): Promise<ScanRead> {
  const { history, now, log } = deps
  const { scanId, profile } = order
  const { collectors, connection, progress, signal } = hands
  const plan = planScan(deps, order, connection.session(), collectors)
  if (plan.status === 'refused') return plan
  const { targetId, open, ended } = plan
  progress.change({ targetId, accountId: connection.session().account.id })
  progress.planned([...ended, ...open], ended)

  const keep = (unit: ScanUnit, slices: readonly Slice[]): void => {
    const gaps = slices.flatMap((slice) => gapsWithin(slice).map((gap) => ({ input: slice.input, gap })))
    history.scans.endUnit(scanId, { unit, endedAt: now().toISOString(), slices, gaps })
    progress.unitEnded(unit, connection.sent())
  }
  const known = history.facts.slices(scanId)
  const unread = await readUnits({
    units: open,
    kept: (region) => known.filter((slice) => slice.region === region),
    regionsWithResources: regionsWithResources(history.states.now(targetId)),
    connection,
    queue: deps.units,
    signal,
    log,
    keep,
    collect: async (session, unit) =>
      withUnlistedRegions(
        session,
        order.scope,
        unit,
        await collectUnit(unit, collectors, session, { signal, log }),
      ),
    refused: (unit) =>
      unreadSlices(unit, collectors, {
        reason: 'denied-by-scp',
        detail:
          'Not asked: a policy of the organization refused everything that was asked in this Region before.',
      }),
    paused: (waiting) =>
      progress.change(
        waiting
          ? {
              step: 'signing-in',
              problem: {
                message: `The credentials of ${profile} ended in mid-scan. Reading waits for new ones.`,
                hint: 'Answer what the sign-in asks. What was read is kept either way.',
              },
            }
          : { step: 'reading', problem: null },
      ),
  })
  const expired = unread.find(({ reason }) => reason === 'credentials-expired')
  return expired
    ? {
        status: 'paused',
        message: expired.detail,
        hint: `${expired.hint} Then resume the scan: what was read is kept.`,
      }
    : { status: 'read', unread }
}

type Plan =
  | {
      readonly status: 'planned'
      readonly targetId: string
      readonly open: readonly ScanUnit[]
      readonly ended: readonly ScanUnit[]
    }
  | ({ readonly status: 'refused' } & Problem)

function planScan(
  { history }: ScanDeps,
  { scanId, scope, resumes }: ScanOrder,
  session: Session,
  collectors: readonly Collector[],
): Plan {
  const { account } = session
  if (resumes !== null) {
    const targetId = history.scans.get(scanId)?.targetId
    if (account.id !== resumes || targetId == null)
      return {
        status: 'refused',
        message: `This profile now leads to account ${account.id}, but the scan began in ${resumes}.`,
        hint: 'Put the profile right and resume, or start a new scan.',
      }
    const ended = history.scans.endedUnits(scanId)
    return { status: 'planned', targetId, ended, open: history.scans.openUnits(scanId) }
  }
  const regions = chooseRegions(session, scope)
  if (regions.length === 0)
    return {
      status: 'refused',
      message: `None of the Regions named is enabled in account ${account.id}: ${scope.regions?.join(', ') ?? ''}.`,
      hint: `Enabled are ${session.regions.join(', ')}.`,
    }
  const units = planUnits(collectors, regions)
  const targetId = history.scans.plan(scanId, { account, regions, units })
  return { status: 'planned', targetId, open: units, ended: [] }
}
