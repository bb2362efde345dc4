/** Latvian. The page “Check the report”; keys begin with `check.`. */
export const check = {
  'check.title': 'Pārbaudīt atskaiti',
  'check.description':
    'Viss, par ko ierakstos pajautātu uzmanīgs lasītājs, ar ceļu līdz laukam. Kamēr nav izlabots tas, kas jāizlabo, periodu nevar pasludināt par pabeigtu; pārējais jāapskata.',
  'check.checking': 'Ieraksti tiek pārbaudīti …',
  'check.open': 'Atvērti ({count})',
  'check.mustFix': 'Jāizlabo ({count})',
  'check.pleaseCheck': 'Jāpārbauda ({count})',
  'check.accepted': 'Atstāti ({count})',
  'check.show': 'Rādīt',
  'check.partner': 'Partneris',
  'check.everyPartner': 'Visi partneri',
  'check.period': 'Periods',
  'check.everyPeriod': 'Visi periodi',
  'check.none': 'Nav nekā, kas jāizlabo vai jāpārbauda',
  'check.noneHelp': 'Visiem šeit redzamajiem ierakstiem piemēroti visi noteikumi.',
  'check.noneAccepted': 'Vēl nekas nav atstāts',
  'check.noneAcceptedHelp':
    'Tas, ko apskatāt un ar komentāru atstājat, kā ir, redzams šeit un netraucē, kamēr kaut kas nemainās.',
  'check.project':
    '{list, select, plan {Plāna punkts {code}} thematicAreas {Tematiskā joma {code}} other {Projekts {code}}}',
  'check.unnamedRecord': 'Ieraksts bez nosaukuma',
  'check.list': 'Piezīmes',
  'check.accept': 'Atstāt, kā ir',
  'check.comment': 'Kāpēc var palikt, kā ir',
  'check.save': 'Saglabāt',
  'check.cancel': 'Atcelt',
  'check.reopen': 'Jautāt vēlreiz',
  'check.acceptedBy':
    'Atstāts, kā ir: „{comment}“{author, select, none {} other { ({author})}}{date, select, none {} other {, {date}}}',
  'check.next': 'Nākamā piezīme',
  'check.keys': 'F8 – nākamā piezīme · Enter – atvērt · Ctrl+Enter – atstāt, kā ir',
  'check.failed': 'Neizdevās saglabāt. Mēģiniet vēlreiz.',
  'check.link': 'Visas piezīmes',
};
