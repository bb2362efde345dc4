import type { ProseLanguage } from './language.ts';
import { anyOf, beginningWith, endingWith, numberWords, wordOf } from './language.ts';

/** Genitives, on which the other cases build. */
const genitives: Readonly<Record<number, string>> = {
  2: 'kahe',
  3: 'kolme',
  4: 'nelja',
  5: 'viie',
  6: 'kuue',
  7: 'seitsme',
  8: 'kaheksa',
  9: 'üheksa',
  10: 'kümne',
  11: 'üheteistkümne',
  12: 'kaheteistkümne',
  13: 'kolmeteistkümne',
  14: 'neljateistkümne',
  15: 'viieteistkümne',
  16: 'kuueteistkümne',
  17: 'seitsmeteistkümne',
  18: 'kaheksateistkümne',
  19: 'üheksateistkümne',
  20: 'kahekümne',
};
const otherForms: Readonly<Record<number, string>> = {
  2: 'kaks kahte kaht',
  3: 'kolm',
  4: 'neli',
  5: 'viis viit',
  6: 'kuus kuut',
  7: 'seitse seitset',
  8: 'kaheksat',
  9: 'üheksat',
  10: 'kümme kümmet',
  11: 'üksteist',
  12: 'kaksteist',
  13: 'kolmteist',
  14: 'neliteist',
  15: 'viisteist',
  16: 'kuusteist',
  17: 'seitseteist',
  18: 'kaheksateist',
  19: 'üheksateist',
  20: 'kakskümmend',
};
const cases = ['', 'st', 's', 'le', 'lt', 'l', 'ga', 'na', 'ni', 'sse'];

const allForms = Object.fromEntries(
  Object.entries(genitives).map(([value, genitive]) => [
    value,
    [otherForms[Number(value)] ?? '', ...cases.map((ending) => genitive + ending)].filter(Boolean).join(' '),
  ]),
);

const numbers = numberWords(allForms);
const compound = /^(\p{L}{4,15}?)(päeva|liikmeli)/u;

export const estonian: ProseLanguage = {
  numbers,
  larger: wordOf('\\p{L}+kümmend sada saja sadat tuhat tuhande tuhandet miljon* sadakond'),
  things: {
    participants: wordOf('osaleja* osavõtja*'),
    people: wordOf('inimest inimese inimesed inimesega isikut isiku isikud'),
    countries: wordOf('riiki riigi riigid riigist riikidest'),
    organisations: wordOf(
      'organisatsiooni organisatsioonid organisatsioonist organisatsiooniga asutust asutuse asutusega',
    ),
    speakers: wordOf('esineja* kõneleja* ettekandja*'),
    days: wordOf('päeva päev päevane'),
  },
  neutral: wordOf('erineva erinevat erinevast erinevaga eri'),
  more: endingWith('üle rohkem_kui enam_kui vähemalt mitte_vähem_kui'),
  less: endingWith('kuni vähem_kui alla kõige_rohkem mitte_rohkem_kui'),
  about: endingWith('umbes ligikaudu ligi peaaegu circa u'),
  from: endingWith('pärit'),
  compound: (word) => {
    if (word.length < 8) return undefined;
    const [, number = '', thing] = compound.exec(word) ?? [];
    const value = numbers.get(number);
    return value === undefined ? undefined : { thing: thing === 'päeva' ? 'days' : 'delegation', value };
  },
  delegation: {
    before: endingWith('delegatsioonis_oli delegatsiooni_kuulus delegatsioonis_osales delegatsiooni_kuulub'),
    end: /^(?:\s*$|\s*[.,;:)]|\s+(?:inimest|liiget|osalejat|esindajat|isikut)(?!\p{L}))/u,
    after: beginningWith('liikmeli*_delegatsioon* inimese_delegatsioon* osalejaga_delegatsioon*'),
  },
  days: {
    before: endingWith('kestis toimus vältas kestab'),
    after: beginningWith('päeva* päevane päevase konverents* seminar* koolitus* õppevisii* visii* kohtumi* foorum*'),
    neither: anyOf('pärast enne hiljem varem iga eelne* eelmis* järel tagasi'),
  },
  whole: anyOf('osales osalesid kokku kogunes tõi_kokku osalejate_arv koondas ühendas võttis_osa liitus'),
  partial: anyOf(
    'neist kellest sealhulgas sh hulgas nais* meest naist mehe noor* õpila* üliõpila* vabatahtlik* lapse* last iga kaupa ' +
      'rühm* grup* küsitl* küsimust* vasta* ainult vaid pool kolmandik teise* veel lisaks jagas esines* rääki* ' +
      'küsis paarides laua ülejäänud',
  ),
  elsewhere: anyOf(
    'regist* kutsu* oodat* oota* plaani* kavanda* kavas eelmi* eelne* järgmi* mullu kohta vaatami* vaatajat salvesti* ' +
      'tellija* elanik* projekti_osalej* kogu_projekti alates eesmär* tühist* ei_osalenud pidi võiks',
  ),
  met: anyOf('kohtu* külasta* tutvu*'),
  represented: anyOf('osaleja* osales osalesid esinda* külalis* osavõtja*'),
  held: anyOf('toimus toimusid korraldati peeti leidis_aset'),
  otherTime: anyOf(
    'enne pärast alates kuni tähtaeg* regist* plaani* kavanda* algselt lükati edasi tühist* järgmi* eelmi* eelne* mis ' +
      'kus varem asutat* võeti_vastu allkirj* jõustu* sõda sõja seadus* algas algatati avaldat* kutsu* salvesti* ' +
      'küsitl* samuti toimub asemel',
  ),
};
