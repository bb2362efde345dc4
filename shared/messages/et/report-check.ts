import type { reportCheck as english } from '../en/report-check.ts';

/** A report held against the records, in Estonian. */
export const reportCheck: Readonly<Record<keyof typeof english, string>> = {
  'reportCheck.number': '{what}: aruandes on {said, number}, kirjes {recorded, number}. Parandage üks neist.',
  'reportCheck.notRecorded':
    '{what}: aruandes on {said, number}, kuid kirjes arvu ei ole. Lisage see või parandage aruanne.',
  'reportCheck.saysUnknown': '{what}: aruandes arvu ei ole, kuid kirjes on {recorded, number}. Parandage üks neist.',
  'reportCheck.date': '{what}: aruandes on {found}, kuid kirjas olevad kuupäevad on {expected}. Parandage üks neist.',
  'reportCheck.dateMissing': '{what}: aruandes puudub kuupäev, mis on kirjes: {expected}. Parandage üks neist.',
  'reportCheck.place':
    '{what}: aruandes on „{said}“, kuid kirjes „{recorded}“. Parandage üks neist. Kui see on sama koht, lisage see nimi koha teiste nimede hulka.',
  'reportCheck.address': '{what}: aruandes on „{said}“, kuid kirjes olev aadress on „{recorded}“. Parandage üks neist.',
  'reportCheck.countriesAdded': '{what}: aruandes on riike, mida kirjes ei ole: {countries}. Parandage üks neist.',
  'reportCheck.countriesMissing': '{what}: aruandes puuduvad riigid, mis on kirjes: {countries}. Parandage üks neist.',
  'reportCheck.listLength':
    '{what}: aruandes on kirjas {said, number}, kuid erinevaid riike on loetletud {listed, number}. Parandage arv või loetelu.',
  'reportCheck.delegateNumber':
    'Delegatsioon, {organisation}: aruandes on {said, number}, kirjes {recorded, number}. Parandage üks neist.',
  'reportCheck.delegateNotRecorded':
    'Delegatsioon, {organisation}: aruandes on {said, number}, kuid kirjes arvu ei ole. Lisage see või parandage aruanne.',
  'reportCheck.delegateAdded':
    'Delegatsioon: aruandes on organisatsioon, mida kirjes ei ole: {organisation}. Parandage üks neist.',
  'reportCheck.delegateMissing':
    'Delegatsioon: aruandes puudub organisatsioon, mis on kirjes: {organisation}. Parandage üks neist.',
  'reportCheck.table':
    'Tabel, {row}, {column}: aruandes on „{said}“, kuid kirjete järgi „{recorded}“. Parandage aruanne või kirje, millest see arv tuleb.',
  'reportCheck.sentence':
    'Aruandes on „{said}“, kuid kirjete järgi „{recorded}“. Parandage aruanne või kirjed, millest need arvud tulevad.',
  'reportCheck.activityUnknown':
    'Aruandes on „{what}“ kirjeldatud nagu tegevus, kuid kirjetes sellise pealkirjaga tegevust ei ole. Lisage see või ühtlustage pealkiri.',
};
