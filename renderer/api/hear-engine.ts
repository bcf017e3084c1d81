import { engineEventSchema, type EngineEvent } from '../../shared/contract/events'
import { useAboutStore } from '../stores/about'
import { useMfaStore } from '../stores/mfa'
import { useNoticesStore } from '../stores/notices'
import { useScansStore } from '../stores/scans'
import { useTargetsStore } from '../stores/targets'
import type { WindowBridge } from './bridge'

/** Leads what the engine says to the stores that keep it, until the returned function is called. */
export function hearEngine(bridge: WindowBridge, restartedHint: () => string): () => void {
  const about = useAboutStore()
  const scans = useScansStore()
  const mfa = useMfaStore()
  const notices = useNoticesStore()
  const targets = useTargetsStore()

  const catchUp = () =>
    scans.catchUp().then(
      () => (scans.ended += 1),
      // The page that asks next says what is wrong.
      () => undefined,
    )

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
      case 'mfa.asked':
        mfa.ask(event)
        return
      case 'engine.restarted':
        mfa.forget()
        notices.say({ kind: 'restarted', message: event.detail, hint: restartedHint() })
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
