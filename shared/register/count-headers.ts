import { foldName } from '../counting/distinct-names.ts';

/**
 * Words that may stand in the header of a column that counts everybody: "Faktinis dalyvių skaičius", "Participants at the
 * event". With any other word beside them ("planned", "women", "from Ukraine", "EUR", "hours") the column counts
 * something else, and a wrong total is worse than a column that somebody is asked about.
 */
const words = `
  total; totals; in; participants; participant; number; of; attendance; attendees; no; nr; people; persons; headcount; the;
  at; by; all; and; count; how; many; actual; actually; real; event; events; activity; took; part; attended; who; person;
  f2f; face; to; on; site; onsite; offline; online; remote; remotely; virtual; virtually; via; through; zoom; teams; both;
  ways; came; overall; sum |
  is; viso; dalyviai; dalyviu; skaicius; sk; dalyvavo; dalyvavusiu; dalyvavusieji; bendras; zmoniu; zmones; asmenys; asmenu;
  gyvai; nuotoliu; nuotoliniu; budu; kontaktiniu; ir; abiem; budais; abu; faktinis; faktiskai; faktas; tikslus; renginio;
  renginyje; renginiuose; veiklos; veikloje; visi; visu; kiek; vnt; suma; per |
  kopa; dalibnieki; dalibnieku; skaits; piedalijas; piedalijusies; piedalijusos; kopejais; kopskaits; klatiene; tiessaiste;
  attalinati; attalinata; gan; un; abejadi; faktiskais; faktiski; fakts; cilveki; cilveku; pasakuma; aktivitate; aktivitates; visi; cik;
  apmeklejums; apmekletaji; apmekletaju; apmekleja |
  kokku; osalejad; osalejate; osalejaid; osales; osalenud; osalenute; osavotjad; osavotjate; arv; kohapeal; kohal; veebis;
  veebi; teel; virtuaalselt; nii; kui; ka; ja; molemad; tegelik; tegelikult; tegelikke; inimesed; inimeste; inimesi; urituse; uritusel;
  tegevuse; tegevusel; kui; palju`;

const known = wordsOf(words);

/** Whether a header's words can all be about how many people took part, and nothing narrower. */
export function countsEverybody(header: string): boolean {
  if (isShareOrMoney(header)) return false;
  return foldName(header)
    .split(' ')
    .every((word) => known.has(word));
}

/** `Dalyvavo, %`, `Iš viso (€)`: signs that folding takes away. */
export function isShareOrMoney(header: string): boolean {
  return /[%€$£‰]/u.test(header);
}

/** Words that say "in total" and not of whom: beside a column of participants such a column adds up something else. */
const bare: ReadonlySet<string> = new Set(
  ['total', 'in total', 'iš viso', 'viso', 'bendras skaičius', 'kopā', 'kopējais skaits', 'kokku'].map(foldName),
);

export function isBareTotal(header: string): boolean {
  return bare.has(foldName(header));
}

const otherDates = wordsOf(
  'registration; registrations; deadline; report; reporting; reported; submission; submitted; payment; paid; invoice; contract; created; updated; publication; published; application; applications; planned; original; originally | registracijos; registracija; ataskaitos; ataskaitinis; pateikimo; pateikta; terminas; mokėjimo; apmokėjimo; sąskaitos; sutarties; paraiškos; paraiškų; paskelbimo; paskelbta; sukurta; planuota; planuojama; planuojamas; pirminė | reģistrācijas; reģistrācija; pārskata; atskaites; iesniegšanas; iesniegts; termiņš; maksājuma; apmaksas; rēķina; līguma; pieteikumu; pieteikšanās; publicēšanas; izveidots; plānotais; plānots; sākotnējais | registreerimise; registreerimine; aruande; aruandlusperiood; esitamise; esitatud; tähtaeg; makse; maksmise; arve; lepingu; taotluse; taotluste; avaldamise; loodud; planeeritud; kavandatud; esialgne',
);

/** Whether a header names a date that is not the activity's: "End of registration", "Ataskaitos data". */
export function isDateOfElse(header: string): boolean {
  return foldName(header)
    .split(' ')
    .some((word) => otherDates.has(word));
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/[;|]/u).map(foldName));
}
