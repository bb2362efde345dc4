import type { ProseLanguage } from './language.ts';
import { anyOf, beginningWith, endingWith, numberWords, wordOf } from './language.ts';

/** `dvidienis`, `penkiadienė`; not the days of the week. */
const dayWords: ReadonlyMap<string, number> = new Map([
  ['dvi', 2],
  ['tri', 3],
  ['keturia', 4],
  ['penkia', 5],
]);

export const lithuanian: ProseLanguage = {
  numbers: numberWords({
    2: 'du dvi dviejų dviem dviejose dviejuose',
    3: 'trys trijų trims tris trimis trijose trijuose',
    4: 'keturi keturios keturių keturiems keturioms keturis keturias keturiais keturiomis keturiose keturiuose',
    5: 'penki penkios penkių penkiems penkioms penkis penkias penkiais penkiomis penkiose penkiuose',
    6: 'šeši šešios šešių šešiems šešioms šešis šešias šešiais šešiomis šešiose šešiuose',
    7: 'septyni septynios septynių septyniems septynioms septynis septynias septyniais septyniomis septyniose',
    8: 'aštuoni aštuonios aštuonių aštuoniems aštuonioms aštuonis aštuonias aštuoniais aštuoniomis aštuoniose',
    9: 'devyni devynios devynių devyniems devynioms devynis devynias devyniais devyniomis devyniose',
    10: 'dešimt dešimties dešimčia dešimtį dešimties',
    11: 'vienuolika vienuolikos vienuoliką',
    12: 'dvylika dvylikos dvyliką',
    13: 'trylika trylikos tryliką',
    14: 'keturiolika keturiolikos keturioliką',
    15: 'penkiolika penkiolikos penkioliką',
    16: 'šešiolika šešiolikos šešioliką',
    17: 'septyniolika septyniolikos septynioliką',
    18: 'aštuoniolika aštuoniolikos aštuonioliką',
    19: 'devyniolika devyniolikos devyniolika',
    20: 'dvidešimt dvidešimties',
  }),
  larger: wordOf(
    'dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt septyniasdešimt aštuoniasdešimt devyniasdešimt ' +
      'šimt* tūkstan* tūkst milijon*',
  ),
  things: {
    participants: wordOf('dalyvi* dalyvė dalyvės dalyvių dalyvėms dalyvėmis dalyves dalyvius'),
    people: wordOf('žmonės žmonių žmones žmonėms žmonėmis asmenys asmenų asmenis asmenims asmenimis'),
    countries: wordOf('šalys šalių šalis šalims šalimis valstybės valstybių valstybes valstybėms'),
    organisations: wordOf('organizacijos organizacijų organizacijas organizacijoms organizacijomis įstaigos įstaigų'),
    speakers: wordOf('pranešėj* kalbėtoj* lektor* lektori*'),
    days: wordOf('diena dienos dienų dienas'),
  },
  neutral: wordOf('skirtingų įvairių skirtingi skirtingos įvairios įvairiomis skirtingomis skirtingas'),
  more: endingWith('daugiau_nei daugiau_kaip virš per bent mažiausiai ne_mažiau_kaip ne_mažiau_nei'),
  less: endingWith('iki mažiau_nei mažiau_kaip ne_daugiau_kaip ne_daugiau_nei daugiausia'),
  about: endingWith('apie maždaug beveik apytiksliai kone'),
  from: endingWith('iš'),
  compound: (word) => {
    const value = dayWords.get(word.slice(0, Math.max(0, word.indexOf('dien'))));
    return value === undefined ? undefined : { thing: 'days', value };
  },
  delegation: {
    before: endingWith('delegaciją_sudarė delegacijoje_buvo delegacija_iš delegacijoje_dalyvavo delegaciją_sudaro'),
    end: /^(?:\s*$|\s*[.,;:)]|\s+(?:asmenys|asmenų|žmonės|žmonių|nariai|narių|dalyviai|dalyvių|atstovai|atstovų|specialistai)(?!\p{L}))/u,
    after: beginningWith(
      'asmenų_delegacij* žmonių_delegacij* narių_delegacij* dalyvių_delegacij* atstovų_delegacij* asm_delegacij*',
    ),
  },
  days: {
    before: endingWith('truko tęsėsi vyko vykusi vykęs trukusi trukęs truks'),
    after: beginningWith(
      'konferencij* seminar* mokym* vizit* rengin* susitikim* kurs* forum* dirbtuv* stovykl* mokom* trukm*',
    ),
    neither: anyOf('po prieš vėliau anksčiau kas per_savaitę ankstesn*'),
  },
  whole: anyOf(
    'dalyvavo iš_viso viso susirinko subūrė sutraukė pritraukė prisijungė dalyvių_skaičius sulaukė suvienijo apsilankė',
  ),
  partial: anyOf(
    'iš_jų tarp_jų įskaitant mot* vyr* moterų vyrų jaun* student* savanor* vaik* kiekvien* kas po grup* apklaus* ' +
      'anket* atsak* klausim* tik pusė trečdalis kit* dar papildom* pasidalijo pristatė kalbėjo pasakojo klausė ' +
      'poromis stalų stalai likę',
  ),
  elsewhere: anyOf(
    'regist* užsiregistrav* kvie* pakvie* tikimasi tikėtasi planuo* planas numat* numatyt* turėjo galėjo ' +
      'ankstesn* praėjus* kitas kitais kitame pernai vietų viet* peržiūr* įraš* žiūrov* prenumer* gyventoj* ' +
      'projekto_dalyvi* nuo_projekto per_visą_projektą per_projektą siekiama tiksl* atšauk* ateity* bus nedalyvavo',
  ),
  met: anyOf('susitik* aplank* lankė* apsilank* susipaž*'),
  represented: anyOf('dalyv* atstov* svečiai svečių atvyko'),
  held: anyOf('vyko įvyko surengt* suorganizuot* organizuot* renginys_vyko'),
  otherTime: anyOf(
    'prieš po pasibaig* nuo iki termin* regist* planuo* plan* numat* iš_pradžių perkelt* atidėt* atšauk* kitas kita ' +
      'kuris kuri kurie kurios kuriame kurioje ankstesn* anksčiau įsteig* priimt* pasirašy* įsigaliojo karas karo ' +
      'įstatym* pradėt* prasidėjo paskelbt* paraišk* kvie* įraš* apklaus* taip_pat vyks vietoj',
  ),
};
