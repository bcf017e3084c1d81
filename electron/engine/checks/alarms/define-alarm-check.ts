import { judgeAlarm } from './alarm-chain'
import type { Watched } from './alarm-link'
import { defineCheck, type Expectation } from '../define-check'

/** What is particular to one alarm: the rest of the chain, from the trail to the people, is the same for all. */
interface AlarmExpectation extends Pick<
  Expectation,
  'title' | 'action' | 'severity' | 'belongs' | 'rationale' | 'risk'
> {
  readonly id: `cloudwatch.${string}`
  /** The number of the benchmark's control. */
  readonly control: string
  readonly watched: Omit<Watched, 'checkId'>
  /** A filter that catches what is watched, for the command that makes it. */
  readonly filter: {
    /** What it counts, in a phrase that follows "Add a metric filter for". */
    readonly counts: string
    /** In words joined by hyphens: filter and alarm get this name, the metric gets it without hyphens. */
    readonly name: string
    readonly pattern: string
    /** How many in five minutes ring. More than one where some are usual. */
    readonly threshold?: number
  }
}

/** A check that an event reaches people: passes where one chain from a trail to a confirmed subscriber is whole. */
export const defineAlarmCheck = ({ control, watched, filter, ...expectation }: AlarmExpectation) =>
  defineCheck({
    ...expectation,
    resourceType: 'AWS::::Account',
    scope: 'global',
    subject: 'cloudwatch.metric-filters',
    consults: ['cloudtrail.trails', 'cloudwatch.alarms', 'sns.subscriptions'],
    settledBy: 'pass',
    remediation: {
      steps: [
        'Let a trail of all Regions stream to a log group.',
        `Add a metric filter for ${filter.counts} to the log group, and an alarm on its metric.`,
        ...(filter.threshold === undefined ? [] : ['Set the threshold of the alarm above the usual noise.']),
        'Let the alarm tell a topic, subscribe the people on duty, and let them confirm.',
      ],
      cli: commands(filter),
    },
    sources: [
      `CIS AWS Foundations Benchmark 7.0, ${control}`,
      'Amazon CloudWatch Logs User Guide, "Filter pattern syntax for metric filters"',
    ],
    evaluate: (lists, about) => [
      judgeAlarm(
        {
          trails: lists['cloudtrail.trails'],
          filters: lists['cloudwatch.metric-filters'],
          alarms: lists['cloudwatch.alarms'],
          audiences: lists['sns.subscriptions'],
        },
        { checkId: expectation.id, ...watched },
        about,
      ),
    ],
  })

function commands({ name, pattern, threshold = 1 }: AlarmExpectation['filter']): string {
  const metric = name.replaceAll(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase())
  return `aws logs put-metric-filter --log-group-name GROUP --filter-name ${name} --metric-transformations metricName=${metric},metricNamespace=Security,metricValue=1 --filter-pattern '${pattern}'
aws cloudwatch put-metric-alarm --alarm-name ${name} --namespace Security --metric-name ${metric} --statistic Sum --period 300 --evaluation-periods 1 --threshold ${threshold} --comparison-operator GreaterThanOrEqualToThreshold --alarm-actions TOPIC`
}
