import { describe, expect, test } from 'vitest';
import { findingsIn } from './told.ts';

describe('Estonian: found', () => {
  test.each([
    ['Konverentsil osales 1050 osalejat.', 'Participants: 1050 osalejat'],
    ['Kokku osales 950 inimest.', 'Participants: 950 inimest'],
    ['Konverents tõi kokku 1 200 osalejat.', 'Participants: 1 200 osalejat'],
    ['Osales üle 1100 osaleja.', 'Participants: 1100 osaleja'],
    ['Osales umbes 600 inimest.', 'Participants: 600 inimest'],
    ['Osalejad tulid 14 riigist.', 'Countries: 14 riigist'],
    ['Osalejad tulid neljateistkümnest erinevast riigist.', 'Countries: neljateistkümnest erinevast riigist'],
    ['Esinejad 8 riigist osalesid arutelus.', 'Countries: 8 riigist'],
    ['Rühm kohtus 12 organisatsiooniga.', 'OrganisationsMet: 12 organisatsiooniga'],
    ['Külastati kaksteist asutust.', 'OrganisationsMet: kaksteist asutust'],
    ['Kõneles 24 esinejat.', 'Speakers: 24 esinejat'],
    ['Konverentsil oli 30 ettekandjat.', 'Speakers: 30 ettekandjat'],
    ['Sõitis kuueliikmeline delegatsioon.', 'Delegation: kuueliikmeline'],
    ['Sõitis 6-liikmeline delegatsioon.', 'Delegation: 6-liikmeline delegatsioon'],
    ['Delegatsioonis oli kaheksa inimest.', 'Delegation: delegatsioonis oli kaheksa'],
    ['Kolmepäevane konverents Vilniuses.', 'Days: kolmepäevane'],
    ['Konverents kestis kolm päeva.', 'Days: kolm päeva'],
    ['Üritus toimus 4 päeva.', 'Days: 4 päeva'],
    ['Konverents toimus 3.–4. mai 2022.', 'Dates: 2022-05-03 – 2022-05-04'],
    ['Konverents toimus 2. mail 2023 Vilniuses.', 'Dates: 2023-05-02'],
    ['Üritus toimus kell 8.30–17.00.', 'Times: 08:30–17:00'],
  ])('%s', (text, found) => {
    expect(findingsIn('et', text).map((one) => one.toLowerCase())).toEqual([found.toLowerCase()]);
  });
});

describe('Estonian: nothing to find', () => {
  test.each([
    'Konverentsil osales 1000 osalejat.',
    'Kohapeal oli 111 osalejat ja veebis 889 osalejat.',
    'Osales üle 900 osaleja.',
    'Osales umbes 1 000 inimest.',
    '45 % osalejatest olid naised.',
    'Küsitlusele vastas 60 osalejat.',
    'Registreerus 1500 osalejat.',
    'Kaksteist osalejat Lätist jagasid kogemusi.',
    'Kaks osalejat küsisid eluaseme kohta.',
    'Osalejad tulid 13 riigist.',
    'Esinejad üheksast riigist osalesid arutelus.',
    'Üritus oli mõeldud kolmele Balti riigile.',
    'Rühm kohtus rohkem kui 15 organisatsiooniga.',
    'Organisatsioonid kolmest linnast.',
    'Kõneles 26 esinejat.',
    'Delegatsioonis oli seitse inimest.',
    'Sõitis seitsmeliikmeline delegatsioon.',
    'Kahepäevane konverents.',
    'Kahe päeva pärast sõitis rühm edasi.',
    'Konverents toimus 2.–3. mai 2022.',
    '2. mail 2022 toimus avamine.',
    'Registreerimine kestis kuni 25. aprillini 2022.',
    'Seadus võeti vastu 28. aprillil 2022.',
    'Kohvipaus kell 10.30–11.00.',
    'Eelarve oli 20 045 eurot, ruum 214.',
    'Osalejad olid 18-aastased.',
    'Kuue kuu jooksul toimusid koolitused.',
  ])('%s', (text) => {
    expect(findingsIn('et', text)).toEqual([]);
  });
});
