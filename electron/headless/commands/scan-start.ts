import type { Client } from '../../../shared/contract/client'
import type { ScanScope } from '../../../shared/domain/scan'
import { toTerminal } from '../output/terminal-text'
import type { Terminal } from '../output/terminal'

/** Regions by name, or every enabled one whatever the settings say. */
export type ScannedRegions = readonly string[] | 'enabled'
export interface AskedScope extends Pick<ScanScope, 'services' | 'checks'> {
  readonly regions?: ScannedRegions
}

const resumable: ReadonlySet<string> = new Set(['cancelled', 'interrupted', 'partial'])

/** The profile's newest scan where it was cut short, else `null`. */
async function cutShort(ask: Client, profile: string): Promise<string | null> {
  const scans = await ask('scans.list', { limit: 1000 })
  const newest = scans.find((scan) => scan.profile === profile)
  return newest !== undefined && resumable.has(newest.status) ? newest.id : null
}

/** Starts a scan a profile and answers with their ids. */
export async function startScans(
  ask: Client,
  profiles: readonly string[],
  { regions, services, checks }: AskedScope,
): Promise<readonly string[]> {
  const { scanIds } = await ask('scan.start', {
    profiles: [...profiles],
    ...(regions === undefined ? {} : { regions: regions === 'enabled' ? regions : [...regions] }),
    ...(services === undefined ? {} : { services: [...services] }),
    ...(checks === undefined ? {} : { checks: [...checks] }),
  })
  return scanIds
}

/** Goes on with the scans that were cut short; a profile without one gets a new scan, and a line that says so. */
export async function resumeScans(
  ask: Client,
  terminal: Terminal,
  profiles: readonly string[],
): Promise<readonly string[]> {
  const started: string[] = []
  const fresh: string[] = []
  for (const profile of profiles) {
    const scanId = await cutShort(ask, profile)
    if (scanId === null) fresh.push(profile)
    else started.push(...(await ask('scan.resume', { scanId })).scanIds)
  }
  if (fresh.length === 0) return started
  terminal.say(`Nothing was cut short for ${fresh.map(toTerminal).join(', ')}: a new scan starts.`)
  return [...started, ...(await startScans(ask, fresh, {}))]
}
