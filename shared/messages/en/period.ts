/** What became of an activity since its period was accepted. Keys begin with `period.`. */
export const period = {
  'period.change.added': 'added later',
  'period.change.removed': 'deleted',
  'period.change.changed': 'changed',
  'period.change.moved in': 'moved into this period',
  'period.change.moved out': 'moved out of this period',
  'period.reasonMissing': 'reason missing',
  'period.whole': 'the whole period',
};
