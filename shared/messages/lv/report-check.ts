import type { reportCheck as english } from '../en/report-check.ts';

/** A report held against the records, in Latvian. */
export const reportCheck: Readonly<Record<keyof typeof english, string>> = {
  'reportCheck.number': '{what}: atskaitē – {said, number}, ierakstā – {recorded, number}. Izlabojiet vienu no tiem.',
  'reportCheck.notRecorded':
    '{what}: atskaitē – {said, number}, bet ierakstā skaitļa nav. Ierakstiet to vai izlabojiet atskaiti.',
  'reportCheck.saysUnknown':
    '{what}: atskaitē skaitļa nav, bet ierakstā – {recorded, number}. Izlabojiet vienu no tiem.',
  'reportCheck.date': '{what}: atskaitē – {found}, bet ierakstītie datumi – {expected}. Izlabojiet vienu no tiem.',
  'reportCheck.dateMissing':
    '{what}: atskaitē nav norādīts datums, kas ir ierakstā: {expected}. Izlabojiet vienu no tiem.',
  'reportCheck.place':
    '{what}: atskaitē – „{said}“, bet ierakstā – „{recorded}“. Izlabojiet vienu no tiem. Ja tā ir tā pati vieta, pievienojiet šo nosaukumu tās citiem nosaukumiem.',
  'reportCheck.address': '{what}: atskaitē – „{said}“, bet ierakstītā adrese – „{recorded}“. Izlabojiet vienu no tiem.',
  'reportCheck.countriesAdded':
    '{what}: atskaitē norādītas valstis, kuru nav ierakstā: {countries}. Izlabojiet vienu no tiem.',
  'reportCheck.countriesMissing':
    '{what}: atskaitē nav norādītas valstis, kas ir ierakstā: {countries}. Izlabojiet vienu no tiem.',
  'reportCheck.listLength':
    '{what}: atskaitē rakstīts {said, number}, bet dažādu valstu uzskaitīts {listed, number}. Izlabojiet skaitli vai sarakstu.',
  'reportCheck.delegateNumber':
    'Delegācija, {organisation}: atskaitē – {said, number}, ierakstā – {recorded, number}. Izlabojiet vienu no tiem.',
  'reportCheck.delegateNotRecorded':
    'Delegācija, {organisation}: atskaitē – {said, number}, bet ierakstā skaitļa nav. Ierakstiet to vai izlabojiet atskaiti.',
  'reportCheck.delegateAdded':
    'Delegācija: atskaitē ir organizācija, kuras nav ierakstā: {organisation}. Izlabojiet vienu no tiem.',
  'reportCheck.delegateMissing':
    'Delegācija: atskaitē nav organizācijas, kas ir ierakstā: {organisation}. Izlabojiet vienu no tiem.',
  'reportCheck.table':
    'Tabula, {row}, {column}: atskaitē – „{said}“, bet pēc ierakstiem – „{recorded}“. Izlabojiet atskaiti vai ierakstu, no kura šis skaitlis nāk.',
  'reportCheck.sentence':
    'Atskaitē rakstīts „{said}“, bet pēc ierakstiem – „{recorded}“. Izlabojiet atskaiti vai ierakstus, no kuriem šie skaitļi nāk.',
  'reportCheck.activityUnknown':
    'Atskaitē „{what}“ aprakstīts kā aktivitāte, bet ierakstos aktivitātes ar šādu nosaukumu nav. Ierakstiet to vai saskaņojiet nosaukumu.',
};
