import type { Check } from '../../electron/engine/checks/define-check'
import { known, unread } from '../../shared/domain/evidence'
import type { ObjectEvents, Trail } from '../../shared/domain/inputs/cloudtrail'
import { checkCases, fails, isUnknown, passes } from './check-cases'
import { account, denied } from './facts/about'
import { trail } from './facts/cloudtrail'

const gap = denied('cloudtrail:GetEventSelectors')
const evidence = (...trails: readonly Trail[]) => ({
  multiRegionTrails: trails.map(({ arn, logging, objectEvents }) => ({ arn, logging, objectEvents })),
})

/** The table of both checks on events of objects. Never not applicable: every account can have such a trail. */
export function objectEventCases(check: Check<'cloudtrail.trails'>, kind: keyof ObjectEvents): void {
  const keeping = (begins: readonly string[], over: Partial<Trail> = {}) =>
    trail({ objectEvents: known({ reads: [], writes: [], [kind]: begins }), ...over })
  const others = trail({ objectEvents: known({ reads: ['arn:aws:s3'], writes: ['arn:aws:s3'], [kind]: [] }) })
  const all = keeping(['arn:aws:s3'])
  const dark = trail({ arn: 'arn:aws:cloudtrail:eu-west-1:1:trail/a', objectEvents: unread(gap) })
  const stopped = keeping(['arn:aws:s3'], { logging: known(false) })
  const china = keeping(['arn:aws-cn:s3:::'])
  const missing = `No trail that covers all Regions is recording the ${kind} of objects in all buckets.`

  checkCases(check, {
    ...Object.fromEntries(
      ['arn:aws:s3', 'arn:aws:s3:::', 'arn:'].map((begin) => {
        const one = keeping([begin])
        return [`all buckets, as ${begin}`, { given: [one], says: [passes(account, evidence(one))] }]
      }),
    ),
    ...Object.fromEntries(
      [['arn:aws:s3:::ledger/'], ['arn:aws:s3:::l'], []].map((begins) => {
        const one = keeping(begins)
        return [
          `not all buckets: ${begins.join(' ')}`,
          { given: [one], says: [fails(account, evidence(one), missing)] },
        ]
      }),
    ),
    'all buckets of another partition': {
      given: [china],
      about: { partition: 'aws-cn' },
      says: [passes(account, evidence(china))],
    },
    'events of the other kind only': {
      given: [others],
      says: [fails(account, evidence(others), missing)],
    },
    'a trail of one Region': {
      given: [keeping(['arn:aws:s3'], { multiRegion: false })],
      says: [fails(account, evidence(), missing)],
    },
    'a trail that is stopped': { given: [stopped], says: [fails(account, evidence(stopped), missing)] },
    'no trail': { given: [], says: [fails(account, evidence(), missing)] },
    'a trail whose selectors may not be read': {
      given: [dark],
      says: [isUnknown(account, evidence(dark), gap)],
    },
    'such a trail beside one that keeps all': {
      given: [dark, all],
      says: [passes(account, evidence(all, dark))],
    },
    'the same trail listed at home and as a shadow': {
      given: [{ ...all, region: 'us-east-1' }, all],
      says: [passes(account, evidence(all))],
    },
  })
}
