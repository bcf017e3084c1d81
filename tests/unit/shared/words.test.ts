import { expect, it } from 'vitest'
import { checklistHelp } from '../../../shared/text/checklist-help'
import { dataWords, hygieneWords, rootStepWords, sectionWords } from '../../../shared/text/checklist-words'
import * as outcomeWords from '../../../shared/text/outcome-words'
import * as scoreWords from '../../../shared/text/score-words'

const checklist = { checklistHelp, dataWords, hygieneWords, rootStepWords, sectionWords }

it.each(Object.entries({ ...outcomeWords, ...scoreWords, ...checklist }))(
  '%s says everything once, in each language',
  (_name, words) => {
    const { en, es } = words as Record<'en' | 'es', Record<string, string>>
    expect(Object.keys(es)).toEqual(Object.keys(en))
    for (const said of [Object.values(en), Object.values(es)]) {
      expect(new Set(said).size).toBe(said.length)
      expect(said.filter((text) => text.trim() === '')).toEqual([])
    }
  },
)
