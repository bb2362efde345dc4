import { describe, expect, test } from 'vitest';
import { findingsIn } from './told.ts';

describe('Latvian: found', () => {
  test.each([
    ['Konferencē piedalījās 1050 dalībnieki.', 'Participants: 1050 dalībnieki'],
    ['Kopā piedalījās 950 cilvēki.', 'Participants: 950 cilvēki'],
    ['Konference pulcēja 1 200 dalībniekus.', 'Participants: 1 200 dalībniekus'],
    ['Piedalījās vairāk nekā 1100 dalībnieku.', 'Participants: 1100 dalībnieku'],
    ['Piedalījās apmēram 600 personas.', 'Participants: 600 personas'],
    ['Ieradās dalībnieki no 14 valstīm.', 'Countries: 14 valstīm'],
    ['Dalībnieki ieradās no četrpadsmit dažādām valstīm.', 'Countries: četrpadsmit dažādām valstīm'],
    ['Runātāji no 8 valstīm piedalījās diskusijā.', 'Countries: 8 valstīm'],
    ['Grupa tikās ar 12 organizācijām.', 'OrganisationsMet: 12 organizācijām'],
    ['Apmeklējām divpadsmit dažādas iestādes.', 'OrganisationsMet: divpadsmit dažādas iestādes'],
    ['Uzstājās 24 runātāji.', 'Speakers: 24 runātāji'],
    ['Konferencē bija 30 lektori.', 'Speakers: 30 lektori'],
    ['Brauca sešu cilvēku delegācija.', 'Delegation: sešu cilvēku delegācija'],
    ['Delegācijā bija 8 dalībnieki.', 'Delegation: delegācijā bija 8'],
    ['Delegāciju veidoja seši pārstāvji.', 'Delegation: delegāciju veidoja seši'],
    ['Trīs dienu konference Viļņā.', 'Days: trīs dienu'],
    ['Konference ilga trīs dienas.', 'Days: trīs dienas'],
    ['Pasākums notika 4 dienas.', 'Days: 4 dienas'],
    ['Konference notika 2022. gada 3.–4. maijā.', 'Dates: 2022-05-03 – 2022-05-04'],
    ['Konference notika 2023. gada 2. maijā Viļņā.', 'Dates: 2023-05-02'],
    ['Pasākums notika plkst. 8.30–17.00.', 'Times: 08:30–17:00'],
  ])('%s', (text, found) => {
    expect(findingsIn('lv', text).map((one) => one.toLowerCase())).toEqual([found.toLowerCase()]);
  });
});

describe('Latvian: nothing to find', () => {
  test.each([
    'Konferencē piedalījās 1000 dalībnieki.',
    'Klātienē bija 111 dalībnieki, tiešsaistē – 889 dalībnieki.',
    'Piedalījās vairāk nekā 900 dalībnieku.',
    'Piedalījās aptuveni 1 000 cilvēku.',
    '45 % dalībnieku bija sievietes.',
    'Uz aptaujas jautājumiem atbildēja 60 dalībnieki.',
    'Pieteicās 1500 dalībnieku, reģistrācija bija slēgta.',
    'Divpadsmit dalībnieki no Lietuvas dalījās pieredzē.',
    'Divi dalībnieki jautāja par mājokli.',
    'Divdesmit pieci dalībnieki no Rīgas ieradās ar autobusu.',
    'Dalībnieki no 13 valstīm ieradās Viļņā.',
    'Runātāji no deviņām valstīm piedalījās diskusijā.',
    'Pasākums bija domāts trim Baltijas valstīm.',
    'Grupa tikās ar vairāk nekā 15 organizācijām.',
    'Organizācijas no trim pilsētām.',
    'Uzstājās 26 runātāji.',
    'Delegācijā bija septiņi cilvēki.',
    'Brauca septiņu cilvēku delegācija.',
    'Divu dienu konference.',
    'Pēc divām dienām grupa atgriezās.',
    'Konference notika 2022. gada 2.–3. maijā.',
    '2022. gada 2. maijā notika atklāšana.',
    'Reģistrācija notika līdz 2022. gada 25. aprīlim.',
    'Likums pieņemts 2022. gada 28. aprīlī.',
    'Kafijas pauze plkst. 10.30–11.00.',
    'Budžets bija 20 045 eiro, telpa 214.',
    'Dalībniekiem bija 18 gadi.',
    'Mācības 12 pašvaldībās.',
  ])('%s', (text) => {
    expect(findingsIn('lv', text)).toEqual([]);
  });
});
