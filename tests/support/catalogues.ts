import { catalogueVersion, checks, manualChecks } from '../../electron/engine/checks'
import type { Check } from '../../electron/engine/checks/define-check'
import { loadCollectors } from '../../electron/engine/collect'
import type { Collector, Place } from '../../electron/engine/collect/define-collector'
import type { Catalogue } from '../../electron/engine/scan/scan-deps'

/** What ships. */
export const shipped: Catalogue = { checks, manual: manualChecks, version: catalogueVersion, loadCollectors }

/** What ships, with a hand between each collector and its place. Whatever it does not answer goes on as ever. */
export const between = (
  hand: (
    collector: Collector,
    place: Place,
    read: () => ReturnType<Collector['collect']>,
  ) => ReturnType<Collector['collect']>,
): Catalogue => ({
  ...shipped,
  loadCollectors: async (inputs) =>
    (await loadCollectors(inputs)).map((collector) => ({
      ...collector,
      collect: (place: Place) => hand(collector, place, () => collector.collect(place)),
    })),
})

/** What ships, with one check changed. */
export const withCheck = (id: string, change: (check: Check) => Check): Catalogue => ({
  ...shipped,
  checks: checks.map((check) => (check.id === id ? change(check) : check)),
})
