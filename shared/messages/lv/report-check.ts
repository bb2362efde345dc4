import type { reportCheck as english } from '../en/report-check.ts';

/** A report held against the records, in Latvian. */
export const reportCheck: Readonly<Record<keyof typeof english, string>> = {
  'reportCheck.number': '{what}: pārskatā – {said, number}, ierakstā – {recorded, number}. Izlabojiet vienu no tiem.',
  'reportCheck.notRecorded':
    '{what}: pārskatā – {said, number}, bet ierakstā skaitļa nav. Ierakstiet to vai izlabojiet pārskatu.',
  'reportCheck.saysUnknown':
    '{what}: pārskatā skaitļa nav, bet ierakstā – {recorded, number}. Izlabojiet vienu no tiem.',
  'reportCheck.date': '{what}: pārskatā – {found}, bet ierakstītie datumi – {expected}. Izlabojiet vienu no tiem.',
  'reportCheck.dateMissing':
    '{what}: pārskatā nav norādīts datums, kas ir ierakstā: {expected}. Izlabojiet vienu no tiem.',
  'reportCheck.countriesAdded':
    '{what}: pārskatā norādītas valstis, kuru nav ierakstā: {countries}. Izlabojiet vienu no tiem.',
  'reportCheck.countriesMissing':
    '{what}: pārskatā nav norādītas valstis, kas ir ierakstā: {countries}. Izlabojiet vienu no tiem.',
  'reportCheck.listLength':
    '{what}: pārskatā rakstīts {said, number}, bet dažādu valstu uzskaitīts {listed, number}. Izlabojiet skaitli vai sarakstu.',
  'reportCheck.delegateNumber':
    'Delegācija, {organisation}: pārskatā – {said, number}, ierakstā – {recorded, number}. Izlabojiet vienu no tiem.',
  'reportCheck.delegateNotRecorded':
    'Delegācija, {organisation}: pārskatā – {said, number}, bet ierakstā skaitļa nav. Ierakstiet to vai izlabojiet pārskatu.',
  'reportCheck.delegateAdded':
    'Delegācija: pārskatā ir organizācija, kuras nav ierakstā: {organisation}. Izlabojiet vienu no tiem.',
  'reportCheck.delegateMissing':
    'Delegācija: pārskatā nav organizācijas, kas ir ierakstā: {organisation}. Izlabojiet vienu no tiem.',
  'reportCheck.table':
    'Tabula, {row}, {column}: pārskatā – „{said}“, bet pēc ierakstiem – „{recorded}“. Izlabojiet pārskatu vai ierakstu, no kura šis skaitlis nāk.',
  'reportCheck.sentence':
    'Pārskatā rakstīts „{said}“, bet pēc ierakstiem – „{recorded}“. Izlabojiet pārskatu vai ierakstus, no kuriem šie skaitļi nāk.',
  'reportCheck.activityUnknown':
    'Pārskatā „{what}“ aprakstīts kā aktivitāte, bet ierakstos aktivitātes ar šādu nosaukumu nav. Ierakstiet to vai saskaņojiet nosaukumu.',
};
