import check from '../../../electron/engine/checks/cloudtrail/s3-read-events'
import { objectEventCases } from '../../support/object-event-cases'

objectEventCases(check, 'reads')
