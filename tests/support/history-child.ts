import { openHistory } from '../../electron/engine/store/open-history'
import { aResource, aState, changed, clock, storeScan } from './scans'

// A process of its own with a history open: node FILE open|write|hold|backup HISTORY NAME. It is there to be killed.

const [, , command = '', file = '', name = ''] = process.argv
const opening = openHistory(file, { now: clock() })
const say = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`)

if (opening.status === 'refused' || command === 'open') {
  say(opening.status === 'refused' ? opening : { status: 'open', notices: opening.notices })
  if (opening.status === 'open') opening.history.close()
} else {
  const { history } = opening
  const facts = (round: number) => [
    { input: 's3.buckets' as const, region: 'global', items: [], gaps: [], notOffered: [] },
    { input: 'cloudtrail.trails' as const, region: `round-${round}`, items: [], gaps: [], notOffered: [] },
  ]
  /** One whole scan: 200 findings that all differ from those of the round before. */
  const scan = (round: number) =>
    storeScan(history, {
      id: `${name}-${round}`,
      endedAt: new Date(Date.UTC(2026, 10, 1) + round * 60_000).toISOString(),
      states: Array.from({ length: 200 }, (_, index) =>
        changed(
          aState(
            's3.bucket-tls-only',
            aResource(`bucket-${index}`),
            { outcome: 'fail', reason: `round ${name} ${round}` },
            { evidence: { index, padding: 'x'.repeat(300) } },
          ),
        ),
      ),
    })
  /** A scan that stays on its way, with one unit ended. */
  const begin = (round: number) => {
    const id = `${name}-open-${round}`
    const units = ['s3', 'ec2'].map((service) => ({ service, region: 'eu-west-1' }))
    history.scans.start({
      id,
      profile: 'acme-prod',
      startedAt: '2026-11-01T00:00:00.000Z',
      appVersion: '1',
      scope: {},
    })
    history.scans.plan(id, {
      account: { id: '222233334444', partition: 'aws', name: 'prod' },
      regions: ['eu-west-1'],
      units,
    })
    const [unit] = units
    if (unit)
      history.scans.endUnit(id, { unit, endedAt: '2026-11-01T00:01:00.000Z', slices: facts(round), gaps: [] })
  }
  if (command === 'hold') {
    begin(0)
    say('holding')
    setInterval(() => undefined, 1000)
  } else if (command === 'backup') {
    for (let round = 0; round < 20; round += 1) scan(round)
    say('ready')
    for (;;) await history.backup()
  } else {
    const rounds = command === 'write' ? Number(process.argv[5] ?? Infinity) : 0
    say('ready')
    for (let round = 0; round < rounds; round += 1) {
      begin(round)
      scan(round)
    }
    history.close()
    say('done')
  }
}
