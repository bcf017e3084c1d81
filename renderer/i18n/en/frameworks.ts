export default {
  frameworks: {
    judged: '{n} control is judged. | {n} controls are judged.',
    controls: 'Controls',
    saveCsv: 'Save as CSV',
    saveJson: 'Save as JSON',
    byStatus: 'Only controls that are',
    search: 'Search controls',
    searchHint: 'Control, title or check',
    none: 'No control matches. Clear the search, or choose other statuses.',
    shown: '{n} control shown | {n} controls shown',
    note: {
      'cis-aws-foundations':
        'Titles are ours; the benchmark has the full text. Controls that no check judges are left out, never counted as passed.',
      'security-hub':
        'Ids are those of AWS Security Hub; titles and figures are ours, so they may differ from what Security Hub shows. Controls that no check judges are left out, never counted as passed.',
      'pci-dss':
        'Titles are ours; the standard has the full text. A control here says how its checks stand: evidence for a requirement, never the whole of it, and no assessment.',
    },
  },
}
