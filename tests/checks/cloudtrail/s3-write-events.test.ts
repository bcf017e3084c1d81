import check from '../../../electron/engine/checks/cloudtrail/s3-write-events'
import { objectEventCases } from '../../support/object-event-cases'

objectEventCases(check, 'writes')
