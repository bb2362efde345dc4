import { describe, expect, test } from 'vitest';
import { findingsIn } from './told.ts';

describe('Lithuanian: found', () => {
  test.each([
    ['Konferencijoje dalyvavo 1050 dalyvių.', 'Participants: 1050 dalyvių'],
    ['Iš viso dalyvavo 950 žmonių.', 'Participants: 950 žmonių'],
    ['Susirinko 1 200 dalyvių.', 'Participants: 1 200 dalyvių'],
    ['Dalyvavo daugiau nei 1100 dalyvių.', 'Participants: 1100 dalyvių'],
    ['Dalyvavo apie 600 asmenų.', 'Participants: 600 asmenų'],
    ['Atvyko dalyviai iš 14 šalių.', 'Countries: 14 šalių'],
    ['Dalyviai atvyko iš keturiolikos skirtingų šalių.', 'Countries: keturiolikos skirtingų šalių'],
    ['Pranešėjai iš 8 šalių dalijosi patirtimi ir dalyvavo diskusijoje.', 'Countries: 8 šalių'],
    ['Grupė susitiko su 12 organizacijų.', 'OrganisationsMet: 12 organizacijų'],
    ['Aplankytos dvylika įvairių organizacijų.', 'OrganisationsMet: dvylika įvairių organizacijų'],
    ['Kalbėjo 24 pranešėjai.', 'Speakers: 24 pranešėjai'],
    ['Konferencijoje buvo 30 pranešėjų.', 'Speakers: 30 pranešėjų'],
    ['Vyko šešių asmenų delegacija.', 'Delegation: šešių asmenų delegacija'],
    ['Delegaciją sudarė aštuoni žmonės.', 'Delegation: delegaciją sudarė aštuoni'],
    ['Delegacijoje buvo 6 nariai.', 'Delegation: delegacijoje buvo 6'],
    ['Trijų dienų konferencija Vilniuje.', 'Days: trijų dienų'],
    ['Konferencija truko tris dienas.', 'Days: tris dienas'],
    ['Penkiadienė konferencija.', 'Days: penkiadienė'],
    ['Konferencija vyko 2022 m. gegužės 3–4 d.', 'Dates: 2022-05-03 – 2022-05-04'],
    ['Konferencija įvyko 2023 m. gegužės 2 d. Vilniuje.', 'Dates: 2023-05-02'],
    ['Renginys vyko nuo 8.30 iki 17.00 val.', 'Times: 08:30–17:00'],
  ])('%s', (text, found) => {
    expect(findingsIn('lt', text).map((one) => one.toLowerCase())).toEqual([found.toLowerCase()]);
  });
});

describe('Lithuanian: nothing to find', () => {
  test.each([
    'Konferencijoje dalyvavo 1000 dalyvių.',
    'Gyvai dalyvavo 111 dalyvių, nuotoliu – 889 dalyviai.',
    'Dalyvavo daugiau nei 900 dalyvių.',
    'Dalyvavo apie 1 000 žmonių.',
    '45 proc. dalyvių buvo moterys.',
    '45 % dalyvių atvyko pirmą kartą.',
    'Apklausos anketą užpildė 60 dalyvių.',
    'Užsiregistravo 1500 dalyvių.',
    'Dvylika dalyvių iš Latvijos pasidalijo patirtimi.',
    'Du dalyviai klausė apie būstą.',
    'Dvidešimt penki dalyviai iš Kauno atvyko autobusu.',
    'Dalyviai iš 13 šalių atvyko į Vilnių.',
    'Pranešėjai iš devynių šalių dalyvavo diskusijoje.',
    'Renginys skirtas trims Baltijos šalims.',
    'Grupė susitiko su daugiau nei 15 organizacijų.',
    'Organizacijos iš trijų miestų.',
    'Kalbėjo 26 pranešėjai.',
    'Delegaciją sudarė septyni žmonės.',
    'Vyko septynių asmenų delegacija.',
    'Dviejų dienų konferencija.',
    'Po dviejų dienų grupė grįžo.',
    'Konferencija vyko 2022 m. gegužės 2–3 d.',
    '2022 m. gegužės 2 d. vyko atidarymas.',
    'Registracija vyko iki 2022 m. balandžio 25 d.',
    'Įstatymas priimtas 2022 m. balandžio 28 d.',
    'Kavos pertrauka nuo 10.30 iki 11.00 val.',
    'Biudžetas – 20 045 eurų, 214 kabinetas.',
    'Pirmadienį ir trečiadienį vyko susitikimai.',
    'Vieno dalyvio amžius – 18 metų.',
  ])('%s', (text) => {
    expect(findingsIn('lt', text)).toEqual([]);
  });
});
