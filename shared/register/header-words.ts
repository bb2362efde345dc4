import { foldName } from '../counting/distinct-names.ts';
import type { RegisterField } from './model.ts';
import { personalHeaders } from './personal-columns.ts';

/** Words of headers in English, Lithuanian, Latvian and Estonian: a whole header, or a phrase in it. */
const words: Readonly<Record<Exclude<RegisterField, 'ignored'>, string>> = {
  reference:
    'reference; ref; code; activity code; activity no; id | kodas; veiklos kodas; veiklos nr; šifras | kods; aktivitātes kods; aktivitātes nr; šifrs | kood; tegevuse kood; tegevuse nr; tähis',
  title:
    'title; activity; event; name of activity; name of event; activity title; event title; name of the event; name of the activity; topic | pavadinimas; veikla; renginys; veiklos pavadinimas; renginio pavadinimas; tema; renginio tema | nosaukums; aktivitāte; pasākums; pasākuma nosaukums; aktivitātes nosaukums; tēma | pealkiri; tegevus; üritus; ürituse nimi; tegevuse nimi; ürituse nimetus; tegevuse nimetus; nimetus; teema',
  type: 'type; type of activity; type of event; activity type; event type; kind; format of activity | rūšis; tipas; veiklos rūšis; veiklos tipas; renginio tipas; renginio rūšis | veids; tips; pasākuma veids; aktivitātes veids; pasākuma tips | liik; tüüp; tegevuse liik; ürituse liik; tegevuse tüüp; ürituse tüüp',
  status:
    'status; state; held or planned; done | būsena; būklė; statusas; įvykdymas; ar įvyko; įvykdyta | statuss; stāvoklis; izpilde; vai notika; izpildīts | olek; staatus; seis; toimunud',
  dateFrom:
    'date; dates; when; start; start date; from; date from; first day; begins; date of event; date and time; day; period; month | data; datos; kada; laikas; pradžia; pradžios data; nuo; data nuo; renginio data; data ir laikas; vykdymo data; mėnuo | datums; datumi; kad; kad notika; norises laiks; laiks; sākums; sākuma datums; no; no datuma; pasākuma datums; datums un laiks; norises datums; mēnesis | kuupäev; kuupäevad; millal; aeg; toimumisaeg; algus; alguskuupäev; alates; toimumise aeg; ürituse kuupäev; kuu',
  dateTo:
    'end; end date; to; until; date to; last day; ends | pabaiga; pabaigos data; iki; data iki | beigas; beigu datums; līdz; līdz datumam | lõpp; lõppkuupäev; kuni',
  place:
    'place; venue; location; where; town; city; municipality; place of event | vieta; kur; miestas; savivaldybė; renginio vieta; vykdymo vieta; adresas | vieta; kur; norises vieta; pilsēta; pašvaldība; novads; pasākuma vieta; adrese | koht; kus; toimumiskoht; linn; omavalitsus; asukoht; toimumise koht; aadress',
  country: 'country; country of event; where held | šalis; valstybė | valsts | riik',
  mode: 'mode; format; how held; form; in person or online; online or in person | būdas; formatas; forma; dalyvavimo būdas; gyvai ar nuotoliu; vykdymo būdas; renginio forma | formāts; forma; norises veids; klātienē vai tiešsaistē; norises forma | vorm; formaat; toimumise viis; osalemise viis; kohapeal või veebis; toimumise vorm',
  inPerson:
    'in person; f2f; face to face; participants in person; on site; onsite; participants f2f; offline | gyvai; dalyviai gyvai; dalyvavo gyvai; kontaktiniu būdu | klātienē; dalībnieki klātienē; piedalījās klātienē | kohapeal; osalejad kohapeal; kohal',
  online:
    'online; participants online; remote; virtual; remotely | nuotoliu; dalyviai nuotoliu; dalyvavo nuotoliu; nuotoliniu būdu | tiešsaistē; dalībnieki tiešsaistē; attālināti; piedalījās attālināti | veebis; osalejad veebis; veebi teel; virtuaalselt',
  both: 'both; both ways | ir gyvai ir nuotoliu; abiem būdais; abu | gan klātienē gan tiešsaistē; abējādi | nii kohapeal kui ka veebis; mõlemad',
  total:
    'total; in total; participants; number of participants; participants total; attendance; attendees; no of participants; participants in total; people; total participants; headcount | iš viso; viso; dalyviai; dalyvių skaičius; dalyvių sk; dalyvių iš viso; viso dalyvių; dalyvavo; bendras skaičius; žmonių skaičius | kopā; dalībnieki; dalībnieku skaits; dalībnieku sk; dalībnieki kopā; kopējais skaits; piedalījās | kokku; osalejad; osalejate arv; osalejaid; osalejaid kokku; osales; osavõtjate arv',
  partner:
    'partner; reported by; responsible partner; implementing partner; responsible organisation; implemented by | partneris; vykdytojas; atsakingas partneris; vykdė; projekto partneris; ataskaitą teikia | partneris; īstenotājs; atbildīgais partneris; projekta partneris; ziņo | partner; elluviija; vastutav partner; projektipartner; läbiviija',
  planItem:
    'plan item; plan; planned activity; work plan; activity of the plan; plan code | planas; plano punktas; suplanuota veikla; plano veikla; veiklų planas | plāns; plāna punkts; plānotā aktivitāte; darba plāns | kava; kavapunkt; tegevuskava; planeeritud tegevus; tegevuskava punkt',
  thematicArea:
    'thematic area; theme; area; thematic priority | teminė sritis; sritis; temos sritis; tematika | tematiskā joma; joma; tematika | teemavaldkond; valdkond; temaatika',
  pillar: 'pillar; direction; strand; component | kryptis; komponentas | virziens; komponents | suund; komponent',
  organisations:
    'organisations; organisation; organizations; partners; partner organisations; partner organizations; partner institutions; institutions; participating organisations; participants organisations; with whom; stakeholders; organisers; organiser | organizacijos; organizacija; partneriai; organizacijos partnerės; įstaigos; institucijos; dalyvavusios organizacijos; dalyvių organizacijos; su kuo; organizatoriai; organizatorius; bendraorganizatoriai | organizācijas; organizācija; partneri; partnerorganizācijas; iestādes; institūcijas; dalīborganizācijas; ar ko; organizatori; organizators | organisatsioonid; organisatsioon; partnerid; partnerorganisatsioonid; asutused; asutus; osalevad organisatsioonid; kellega; korraldajad; korraldaja',
  about:
    'about; description; content; summary; short description; aim; agenda; programme | aprašymas; apie; turinys; santrauka; trumpas aprašymas; tikslas; aprašas; programa | apraksts; saturs; par; kopsavilkums; īss apraksts; mērķis; programma | kirjeldus; sisu; kokkuvõte; lühikirjeldus; eesmärk; kava ja sisu; sisukirjeldus',
  outcomes:
    'outcomes; results; outputs; result; achievements; conclusions | rezultatai; rezultatas; pasiekimai; išvados | rezultāti; rezultāts; secinājumi; sasniegtais | tulemused; tulemus; väljundid; järeldused',
  note: 'note; notes; remarks; comments; comment | pastabos; pastaba; komentarai; komentaras; kita | piezīmes; piezīme; komentāri; komentārs | märkused; märkus; kommentaarid; kommentaar; lisainfo',
};

/** Rows' numbers, and the column that a workbook of problems adds. */
const otherWords =
  'what to correct | ką pataisyti | kas jāizlabo | mida parandada | no; nr; s n; row | eil nr; nr; eilės nr | nr p k; n p k; npk; kārtas nr | jrk nr; jrk; nr';

export interface HeaderMeaning {
  readonly field: RegisterField;
  readonly isPersonal?: true;
}

/** Folded words of a header → what it says. */
export const headerMeanings: ReadonlyMap<string, HeaderMeaning> = readWords();

function readWords(): ReadonlyMap<string, HeaderMeaning> {
  const found = new Map<string, HeaderMeaning>();
  const take = (list: string, meaning: HeaderMeaning) => {
    for (const word of list.split(/[;|]/u)) {
      const folded = foldName(word);
      if (!found.has(folded)) found.set(folded, meaning);
    }
  };
  // Never taken in, whatever else a word may mean.
  for (const word of personalHeaders.keys()) found.set(word, { field: 'ignored', isPersonal: true });
  take(otherWords, { field: 'ignored' });
  for (const [field, list] of Object.entries(words) as [RegisterField, string][]) take(list, { field });
  return found;
}
