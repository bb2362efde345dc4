import type { Activity } from '../../../../shared/schema/activity.ts';
import type { ValueContext } from '../../../ui/value-words.ts';

/** What people call an activity where two with one title stand beside each other: `PROVIDUS, B7: Seminar in Riga`. */
export function activityLabel({ reference, title, reportedBy }: Activity, context: ValueContext): string {
  const { texts, nameOf } = context;
  const house = [reportedBy === undefined ? undefined : nameOf(reportedBy), reference];
  const name = title ?? texts.text('combine.noName', { kind: texts.text('combine.kind.activity') });
  const from = house.filter((part) => part !== undefined).join(', ');
  return from === '' ? name : `${from}: ${name}`;
}
