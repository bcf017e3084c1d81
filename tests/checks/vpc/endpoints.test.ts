import check from '../../../electron/engine/checks/vpc/endpoints'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { table as dataTable } from '../../support/facts/dynamodb'
import { endpoint, route, routeTable, vpc } from '../../support/facts/vpc'

const one = vpc()
const gap = denied('ec2:DescribeSubnets')
const s3 = endpoint()
const dynamodb = endpoint({ id: 'vpce-0d1', service: 'com.amazonaws.eu-west-1.dynamodb' })
const listed = (...endpoints: readonly (typeof s3)[]) =>
  endpoints.map(({ id, kind, service }) => ({ id, kind, service }))
const lists = (
  endpoints: readonly (typeof s3)[],
  tables = [routeTable()],
  data: readonly ReturnType<typeof dataTable>[] = [],
) => ({ 'vpc.endpoints': endpoints, 'vpc.route-tables': tables, 'dynamodb.tables': data })
const evidence = (endpoints: readonly (typeof s3)[], ...services: readonly string[]) => ({
  inUse: true,
  services: ['s3', ...services],
  endpoints: listed(...endpoints),
})
const open = routeTable({
  arn: routeTable().arn.replace('0a1', '0p1'),
  routes: [route(), route({ to: '0.0.0.0/0', via: 'igw-0a1' })],
})
const second = routeTable({ arn: routeTable().arn.replace('0a1', '0b2') })

checkCases(check, {
  'a gateway to S3 in the private table; public ones need none': {
    given: [one],
    consulting: lists([s3], [routeTable(), open]),
    says: [passes(one, evidence([s3]))],
  },
  'both, where there are tables': {
    given: [one],
    consulting: lists([s3, dynamodb], [routeTable()], [dataTable()]),
    says: [passes(one, evidence([s3, dynamodb], 'dynamodb'))],
  },
  'none to DynamoDB, where there are tables': {
    given: [one],
    consulting: lists([s3], [routeTable()], [dataTable()]),
    says: [fails(one, evidence([s3], 'dynamodb'), 'No endpoint leads to DynamoDB from rtb-0a1.')],
  },
  'tables of another Region': {
    given: [one],
    consulting: lists([s3], [routeTable()], [dataTable({ region: 'us-east-1' })]),
    says: [passes(one, evidence([s3]))],
  },
  'one private table is left out, and nothing leads to DynamoDB': {
    given: [one],
    consulting: lists([s3], [second, routeTable()], [dataTable()]),
    says: [
      fails(
        one,
        evidence([s3], 'dynamodb'),
        'No endpoint leads to S3 from rtb-0b2, nor to DynamoDB from rtb-0a1, rtb-0b2.',
      ),
    ],
  },
  'a private table that no subnet uses': {
    given: [one],
    consulting: lists([s3], [routeTable(), { ...second, subnets: known([]) }]),
    says: [passes(one, evidence([s3]))],
  },
  'an interface whose names hold everywhere': {
    given: [one],
    consulting: lists([endpoint({ kind: 'Interface', routeTables: [], privateNames: true })]),
    says: [passes(one, evidence([endpoint({ kind: 'Interface' })]))],
  },
  'an interface for other networks only': {
    given: [one],
    consulting: lists([endpoint({ kind: 'Interface', routeTables: [] })]),
    says: [fails(one, evidence([endpoint({ kind: 'Interface' })]), 'No endpoint leads to S3 from rtb-0a1.')],
  },
  'endpoints that are not available, of another VPC, to S3 Express': {
    given: [one],
    consulting: lists([
      endpoint({ available: false }),
      endpoint({ vpc: 'vpc-0b2' }),
      endpoint({ service: 'com.amazonaws.eu-west-1.s3express' }),
    ]),
    says: [
      fails(
        one,
        evidence([endpoint({ service: 'com.amazonaws.eu-west-1.s3express' })]),
        'No endpoint leads to S3 from rtb-0a1.',
      ),
    ],
  },
  'a way out that is gone makes no table public': {
    given: [one],
    consulting: lists(
      [],
      [routeTable({ routes: [route({ to: '0.0.0.0/0', via: 'igw-0a1', active: false })] })],
    ),
    says: [fails(one, evidence([]), 'No endpoint leads to S3 from rtb-0a1.')],
  },
  'public subnets only': {
    given: [one],
    consulting: lists([], [open]),
    says: [doesNotApply(one, evidence([]), 'It has no private subnets.')],
  },
  'not in use': {
    given: [vpc({ inUse: known(false) })],
    consulting: lists([]),
    says: [doesNotApply(one, { ...evidence([]), inUse: false }, 'Nothing has a network interface in it.')],
  },
  'not read whether it is in use': {
    given: [vpc({ inUse: unread(gap) })],
    consulting: lists([s3]),
    says: [isUnknown(one, { services: ['s3'], endpoints: listed(s3) }, gap)],
  },
  'not read which subnets there are': {
    given: [one],
    consulting: lists([s3], [routeTable({ subnets: unread(gap) })]),
    says: [isUnknown(one, evidence([s3]), gap)],
  },
  'no VPCs': { given: [], says: [] },
})
