import { known } from '../../../shared/domain/evidence'
import type { Recorder, RecorderState, Recording } from '../../../shared/domain/inputs/config'

export const recorder = (over: Partial<Recorder> = {}): Recorder => ({
  name: 'default',
  allTypes: true,
  globalTypes: true,
  leavesOut: [],
  ...over,
})

export const recorderState = (over: Partial<RecorderState> = {}): RecorderState => ({
  recording: true,
  failing: false,
  ...over,
})

export const recording = (over: Partial<Recording> = {}): Recording => ({
  region: 'eu-west-1',
  recorder: recorder(),
  state: known(recorderState()),
  ...over,
})
