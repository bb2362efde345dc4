import type { reportCheck as english } from '../en/report-check.ts';

/** A report held against the records, in Lithuanian. */
export const reportCheck: Readonly<Record<keyof typeof english, string>> = {
  'reportCheck.number': '{what}: ataskaitoje – {said, number}, įraše – {recorded, number}. Pataisykite vieną iš jų.',
  'reportCheck.notRecorded':
    '{what}: ataskaitoje – {said, number}, o įraše skaičiaus nėra. Įrašykite jį arba pataisykite ataskaitą.',
  'reportCheck.saysUnknown':
    '{what}: ataskaitoje skaičiaus nėra, o įraše – {recorded, number}. Pataisykite vieną iš jų.',
  'reportCheck.date': '{what}: ataskaitoje – {found}, o įrašytos datos – {expected}. Pataisykite vieną iš jų.',
  'reportCheck.dateMissing':
    '{what}: ataskaitoje nenurodyta data, kuri yra įraše: {expected}. Pataisykite vieną iš jų.',
  'reportCheck.place':
    '{what}: ataskaitoje – „{said}“, o įraše – „{recorded}“. Pataisykite vieną iš jų. Jei tai ta pati vieta, įrašykite šį pavadinimą tarp kitų jos pavadinimų.',
  'reportCheck.address': '{what}: ataskaitoje – „{said}“, o įrašytas adresas – „{recorded}“. Pataisykite vieną iš jų.',
  'reportCheck.countriesAdded':
    '{what}: ataskaitoje nurodytos šalys, kurių nėra įraše: {countries}. Pataisykite vieną iš jų.',
  'reportCheck.countriesMissing':
    '{what}: ataskaitoje nenurodytos šalys, kurios yra įraše: {countries}. Pataisykite vieną iš jų.',
  'reportCheck.listLength':
    '{what}: ataskaitoje parašyta {said, number}, o skirtingų šalių išvardyta {listed, number}. Pataisykite skaičių arba sąrašą.',
  'reportCheck.delegateNumber':
    'Delegacija, {organisation}: ataskaitoje – {said, number}, įraše – {recorded, number}. Pataisykite vieną iš jų.',
  'reportCheck.delegateNotRecorded':
    'Delegacija, {organisation}: ataskaitoje – {said, number}, o įraše skaičiaus nėra. Įrašykite jį arba pataisykite ataskaitą.',
  'reportCheck.delegateAdded':
    'Delegacija: ataskaitoje yra organizacija, kurios nėra įraše: {organisation}. Pataisykite vieną iš jų.',
  'reportCheck.delegateMissing':
    'Delegacija: ataskaitoje nėra organizacijos, kuri yra įraše: {organisation}. Pataisykite vieną iš jų.',
  'reportCheck.table':
    'Lentelė, {row}, {column}: ataskaitoje – „{said}“, o pagal įrašus – „{recorded}“. Pataisykite ataskaitą arba įrašą, iš kurio šis skaičius.',
  'reportCheck.sentence':
    'Ataskaitoje parašyta „{said}“, o pagal įrašus – „{recorded}“. Pataisykite ataskaitą arba įrašus, iš kurių šie skaičiai.',
  'reportCheck.activityUnknown':
    'Ataskaitoje „{what}“ aprašyta kaip veikla, bet įrašuose tokio pavadinimo veiklos nėra. Įrašykite ją arba suvienodinkite pavadinimą.',
};
