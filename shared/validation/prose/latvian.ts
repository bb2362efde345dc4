import type { ProseLanguage } from './language.ts';
import { anyOf, beginningWith, endingWith, numberWords, wordOf } from './language.ts';

export const latvian: ProseLanguage = {
  numbers: numberWords({
    2: 'divi divas diviem divām divu divus divos divās',
    3: 'trīs triju trijiem trijām trijos trijās',
    4: 'četri četras četriem četrām četru četrus četros četrās',
    5: 'pieci piecas pieciem piecām piecu piecus piecos piecās',
    6: 'seši sešas sešiem sešām sešu sešus sešos sešās',
    7: 'septiņi septiņas septiņiem septiņām septiņu septiņus septiņos septiņās',
    8: 'astoņi astoņas astoņiem astoņām astoņu astoņus astoņos astoņās',
    9: 'deviņi deviņas deviņiem deviņām deviņu deviņus deviņos deviņās',
    10: 'desmit desmitiem',
    11: 'vienpadsmit',
    12: 'divpadsmit',
    13: 'trīspadsmit',
    14: 'četrpadsmit',
    15: 'piecpadsmit',
    16: 'sešpadsmit',
    17: 'septiņpadsmit',
    18: 'astoņpadsmit',
    19: 'deviņpadsmit',
    20: 'divdesmit',
  }),
  larger: wordOf(
    'divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit deviņdesmit simt* simts tūksto* ' +
      'tūkst miljon*',
  ),
  things: {
    participants: wordOf('dalībniek* dalībniec*'),
    people: wordOf('cilvēki cilvēku cilvēkus cilvēkiem personas personu personām'),
    countries: wordOf('valstis valstu valstīm valstīs'),
    organisations: wordOf('organizācijas organizāciju organizācijām iestādes iestāžu iestādēm'),
    speakers: wordOf('runātāj* lektori lektoru lektorus lektoriem referent* priekšlasītāj*'),
    days: wordOf('dienas dienu dienām'),
  },
  neutral: wordOf('dažādu dažādas dažādām dažādi dažādiem atšķirīgu'),
  more: endingWith('vairāk_nekā vairāk_kā vairāk_par virs vismaz ne_mazāk_kā ne_mazāk_par pāri'),
  less: endingWith('līdz mazāk_nekā mazāk_par ne_vairāk_kā ne_vairāk_par augstākais'),
  about: endingWith('apmēram aptuveni ap gandrīz teju'),
  from: endingWith('no'),
  delegation: {
    before: endingWith(
      'delegācijā_bija delegāciju_veidoja delegācija_no delegācijā_piedalījās delegācijā_ir delegācijā_iekļāva',
    ),
    end: /^(?:\s*$|\s*[.,;:)]|\s+(?:cilvēki|cilvēku|cilvēkiem|personas|personu|dalībnieki|dalībnieku|dalībniekiem|pārstāvji|pārstāvju|locekļi|locekļu)(?!\p{L}))/u,
    after: beginningWith(
      'cilvēku_delegācij* personu_delegācij* dalībnieku_delegācij* pārstāvju_delegācij* locekļu_delegācij*',
    ),
  },
  days: {
    before: endingWith('ilga notika norisinājās ilgst ilgusi'),
    after: beginningWith(
      'konferenc* seminār* mācīb* apmācīb* vizīt* pasākum* sanāksm* kurs* forum* darbnīc* darbsemin* nometn* garum*',
    ),
    neither: anyOf('pēc pirms vēlāk agrāk katr* iepriekš* nedēļā'),
  },
  whole: anyOf(
    'piedalījās kopā pulcēja apmeklēja pulcējās sapulcēja vienoja dalībnieku_skaits bija_ieradušies ieradās pievienojās',
  ),
  partial: anyOf(
    'no_tiem no_viņiem no_kuriem tostarp tajā_skaitā ieskaitot siev* vīrieš* jaun* student* brīvprātīg* bērn* katr* pa ' +
      'grup* aptauj* anket* atbild* jautāj* tikai puse trešdaļa cit* vēl papildu dalījās prezentēja runāja stāstīja ' +
      'pāros galdi atlikuš*',
  ),
  elsewhere: anyOf(
    'reģistr* pieteic* pieteik* pieteikuš* aicin* uzaicin* gaid* plān* paredz* iecer* iepriekš* nākam* pērn* pagājuš* ' +
      'vietas vietu skatījum* skatīt* ierakst* abon* iedzīvotāj* projekta_dalībniek* visā_projektā kopš mērķ* atcel* ' +
      'būs varētu nepiedalījās',
  ),
  met: anyOf('tikās satik* apmeklē* iepazin*'),
  represented: anyOf('dalībniek* pārstāv* viesi viesu ieradās piedalījās'),
  held: anyOf('notika norisinājās rīkot* organizēt* noritēja'),
  otherTime: anyOf(
    'pirms pēc kopš līdz termiņ* reģistr* pieteik* plān* paredz* sākotnēji pārcelt* atlikt* atcel* nākam* iepriekš* kas ' +
      'kurš kura kuri kuras kurā agrāk dibināt* pieņem* parakstīt* stājās karš kara likum* sākās uzsākt* publicē* ' +
      'aicin* ierakst* aptauj* arī notiks vietā',
  ),
};
