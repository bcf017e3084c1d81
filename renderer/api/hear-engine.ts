import { engineEventSchema, type EngineEvent } from '../../shared/contract/events'
import type { ScheduledRun } from '../../shared/contract/views'
import { useAboutStore } from '../stores/about'
import { useMfaStore } from '../stores/mfa'
import { useNoticesStore } from '../stores/notices'
import { useScansStore } from '../stores/scans'
import { useSettingsStore } from '../stores/settings'
import { useTargetsStore } from '../stores/targets'
import type { WindowBridge } from './bridge'

export interface Words {
  readonly restartedHint: () => string
  readonly blocked: (profiles: readonly string[]) => string
}

/** Leads what the engine says to the stores that keep it, until the returned function is called. */
export function hearEngine(bridge: WindowBridge, words: Words): () => void {
  const about = useAboutStore()
  const scans = useScansStore()
  const mfa = useMfaStore()
  const notices = useNoticesStore()
  const targets = useTargetsStore()
  const settings = useSettingsStore()

  const catchUp = () =>
    scans.catchUp().then(
      () => (scans.ended += 1),
      // The page that asks next says what is wrong.
      () => undefined,
    )

  /** However many were left out, one word: the first one's reason is mostly everybody's. */
  function hearSchedule({ blocked }: ScheduledRun): void {
    const [first] = blocked
    if (first !== undefined)
      notices.say({
        kind: 'trouble',
        message: words.blocked(blocked.map(({ profile }) => profile)),
        hint: `${first.message} ${first.hint}`,
      })
    void settings.reload()
  }

  function hear(event: EngineEvent): void {
    switch (event.type) {
      case 'scan.progressed':
      case 'scan.ended':
        scans.hear(event.type, event.progress)
        return
      case 'decisions.changed':
        scans.ended += 1
        return
      case 'targets.changed':
        void targets.reload()
        return
      case 'settings.changed':
        void settings.reload()
        return
      case 'schedule.ran':
        hearSchedule(event.run)
        return
      case 'mfa.asked':
        mfa.ask(event)
        return
      case 'engine.restarted':
        mfa.forget()
        notices.say({ kind: 'restarted', message: event.detail, hint: words.restartedHint() })
        void catchUp()
        return
      case 'demo.progressed':
        about.hearDemo(event.made, event.of)
    }
  }

  const stop = bridge.listen((raw) => {
    const event = engineEventSchema.safeParse(raw)
    // A newer engine may say things that this window does not know.
    if (event.success) hear(event.data)
  })
  const stopReconnect = bridge.onReconnect?.(() => void catchUp())
  return () => {
    stop()
    stopReconnect?.()
  }
}
