/** A report held against the records. Keys begin with `reportCheck.`. */
export const reportCheck = {
  'reportCheck.number':
    '{what}: the report says {said, number}, the record {recorded, number}. Correct one of the two.',
  'reportCheck.notRecorded':
    '{what}: the report says {said, number}, and the record has no number for it. Enter it, or correct the report.',
  'reportCheck.saysUnknown':
    '{what}: the report gives no number, and the record says {recorded, number}. Correct one of the two.',
  'reportCheck.date': '{what}: the report says {found}, and the recorded dates are {expected}. Correct one of the two.',
  'reportCheck.dateMissing': '{what}: the report does not name {expected}, which is recorded. Correct one of the two.',
  'reportCheck.place':
    '{what}: the report says “{said}”, and the record “{recorded}”. Correct one of the two. If it is the same place, add this name to its other names.',
  'reportCheck.address':
    '{what}: the report says “{said}”, and the recorded address is “{recorded}”. Correct one of the two.',
  'reportCheck.countriesAdded':
    '{what}: the report names countries that are not in the record: {countries}. Correct one of the two.',
  'reportCheck.countriesMissing':
    '{what}: the report does not name countries that are in the record: {countries}. Correct one of the two.',
  'reportCheck.listLength':
    '{what}: the report says {said, number} and lists {listed, plural, one {# country} other {# different countries}}. Correct the number or the list.',
  'reportCheck.delegateNumber':
    'Delegation, {organisation}: the report says {said, number}, the record {recorded, number}. Correct one of the two.',
  'reportCheck.delegateNotRecorded':
    'Delegation, {organisation}: the report says {said, number}, and the record has no number. Enter it, or correct the report.',
  'reportCheck.delegateAdded':
    'Delegation: the report names {organisation}, which is not in the record. Correct one of the two.',
  'reportCheck.delegateMissing':
    'Delegation: the report does not name {organisation}, which is in the record. Correct one of the two.',
  'reportCheck.table':
    'Table, {row}, {column}: the report says “{said}”, and by the records it is “{recorded}”. Correct the report, or the record behind the figure.',
  'reportCheck.sentence':
    'The report says “{said}”, and by the records it is “{recorded}”. Correct the report, or the records behind the figures.',
  'reportCheck.activityUnknown':
    'The report describes “{what}” like an activity, and no activity in the records is called so. Enter it, or give it the same title.',
};
