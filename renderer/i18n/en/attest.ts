export default {
  attest: {
    open: 'Attest…',
    openOf: 'Attest: {title}',
    again: 'Renew…',
    againOf: 'Renew: {title}',
    withdraw: 'Withdraw',
    withdrawOf: 'Withdraw: {title}',
    toDo: '{n} to attest | {n} to attest',
    by: 'Stated by {person}, until {day}',
    title: 'Attest',
    about: '{title}. No API can tell: you stand for it, and who, when and on what grounds stays in history.',
    statement: 'What you state',
    evidence: 'On what it rests',
    evidenceHint: 'Where to find it, or what you saw',
    person: 'Who stands for it',
    untilMeans:
      'On that day it is not attested any more. It holds {n} day at most. | On that day it is not attested any more. It holds {n} days at most.',
    tooFar:
      'This is too far off: it holds {n} day at most. | This is too far off: it holds {n} days at most.',
    effect: 'What it does',
    proven: 'Proven score',
    stays: 'The score stays what it is.',
    half: 'A statement counts half of what a check does that facts decide, and is shown apart from it everywhere.',
    set: 'Attest',
    done: '“{title}” is attested until {day}.',
    withdrawn: 'Withdrawn: “{title}” is not attested any more.',
  },
}
