export default {
  severity: {
    section: 'Severities',
    sectionAbout:
      'Checks that weigh otherwise here than they ship. A change counts from the next scan on, is stored with its score, and is named where the score moves because of it.',
    done: '{title}: {severity}, from the next scan on.',
    none: 'Every check has the severity it ships with.',
    change: 'Change a severity…',
    title: 'Change a severity',
    about:
      'Of one check, in every account of this history. Your reason stands beside each of its findings, with your name and the day.',
    check: 'Check',
    checkHint: 'Its name, as the list of findings and triad checks show it.',
    noCheck: 'There is no check of that name.',
    unread: 'No check can be chosen. Nothing was changed.',
    here: 'Severity here',
    choose: 'Choose one',
    set: 'Change it',
    ships: 'It ships as {severity}.',
    saidBy: 'By {person}, {day}',
    row: 'Severity',
    counts: '{severity}, set from {usual} by {person}, {day}: {reason}',
    waits: '{severity} from the next scan on, set from {usual} by {person}, {day}: {reason}',
  },
}
