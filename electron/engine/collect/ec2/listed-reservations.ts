import { EC2Client, paginateDescribeInstances, type Reservation } from '@aws-sdk/client-ec2'
import { allItems } from '../../aws/pages'
import { askedOnce } from '../asked-once'

/** One that is on its way to a state counts as there. */
const on = ['pending', 'running']
export const off = ['stopping', 'stopped']

/** The instances of a Region that are not gone. Two inputs are made from them; AWS is asked once. */
export const listedReservations = askedOnce(
  ({ region }) => region,
  ({ connect }): Promise<readonly Reservation[]> =>
    allItems(
      paginateDescribeInstances(
        { client: connect(EC2Client), pageSize: 1000 },
        { Filters: [{ Name: 'instance-state-name', Values: [...on, ...off] }] },
      ),
      ({ NextToken }) => NextToken,
      ({ Reservations }) => Reservations,
    ),
)
