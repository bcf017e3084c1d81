import type { Client } from '../../../shared/contract/client'

/** Scans every account again through its primary profile; those that are being scanned already are left alone. */
export async function scanAll(ask: Client): Promise<void> {
  const [targets, active] = await Promise.all([ask('targets.list', {}), ask('scan.active', {})])
  const busy = new Set(active.map(({ profile }) => profile))
  const profiles = targets.flatMap(({ primary, profile }) => (primary && !busy.has(profile) ? [profile] : []))
  if (profiles.length > 0) await ask('scan.start', { profiles: [...new Set(profiles)] })
}
