/** Controls of the benchmark that Triad knows of, by number, in our own words; those with a check leave the list. */
export const cisControls: readonly (readonly [control: string, title: string])[] = [
  ['2.7', 'Root is not used for daily work'],
]
