/** Latvian. What the store on this computer says when it cannot keep something. */
export const store = {
  'store.databaseFailed':
    'Pēdējās izmaiņas nav saglabātas: šī datora krātuve tās nepieņēma. Tās paliek ekrānā, un programma mēģina tās saglabāt vēlreiz. Ja šis paziņojums nepazūd, nekavējoties saglabājiet visu datu kopiju.',
  'store.diskFull':
    'Pēdējās izmaiņas nav saglabātas: disks ir pilns. Tās paliek ekrānā. Atbrīvojiet vietu diskā un mēģiniet vēlreiz.',
  'store.journalFailed':
    'Pēdējās izmaiņas vēl nav drošībā: neizdevās ierakstīt to otro kopiju. Tās paliek ekrānā, un programma mēģina tās ierakstīt vēlreiz. Pārbaudiet, vai disks nav pilns un vai mapi nelieto cita programma.',
  'store.databaseClosed':
    'Darba laikā tika aizvērta šī datora krātuve. Ierakstītais paliek ekrānā. Saglabājiet visu datu kopiju un palaidiet „FOR-IN Register“ no jauna.',
  'store.databaseLost':
    'Šī datora krātuvē vairs nav tā, kas tajā bija. Tas, ko redzat, vēl ir pilnīgs. Saglabājiet visu datu kopiju un palaidiet „FOR-IN Register“ no jauna: programma piedāvās atgūt pārējo.',
  'store.usedByNewer':
    'Citā logā ir atvērta jaunāka „FOR-IN Register“ versija. Šeit vairs neko nevar mainīt. Nokopējiet tikko ierakstīto un pārlādējiet šo logu.',
  'store.blocked': 'Projektu tur atvērtu cits „FOR-IN Register“ logs. Aizveriet pārējos logus un mēģiniet vēlreiz.',
  'store.newerDatabase':
    'Šis projekts pēdējo reizi lietots ar jaunāku „FOR-IN Register“ versiju (krātuves versija {found}; šī programma pazīst {known}). To var lasīt, un tā kopiju var saglabāt, bet neko nevar mainīt. Instalējiet jaunāko versiju.',
  'store.cannotOpen':
    'Neizdevās atvērt šī datora krātuvi. Nekas netika mainīts. Aizveriet citus logus un programmas un mēģiniet vēlreiz.',
  'store.lowSpace':
    'Diskā ir tikai {megabytes, number} MB brīvas vietas. Drīzumā atbrīvojiet vietu, lai Jūsu darbu varētu saglabāt arī turpmāk.',
  'store.noSpace':
    'Diskā ir tikai {megabytes, number} MB brīvas vietas. Kamēr tās nav vairāk, neko nevar mainīt: tas, ko neizdotos ierakstīt pilnībā, zustu. Atbrīvojiet vietu diskā un palaidiet programmu no jauna.',
  'store.journalTorn':
    'Iepriekšējā reizē „FOR-IN Register“ pārstāja darboties rakstīšanas vidū. Tas, kas bija norādīts kā saglabāts, ir saglabājies; var trūkt pēdējo ierakstīto vārdu.',
  'store.closed': 'Projekts ir aizvērts. Lai to mainītu, atveriet to vēlreiz.',
  'store.notValid':
    'Tas netika saglabāts: {label, select, none {vērtība} other {ieraksta „{label}“ vērtība}} neatbilst šeit vajadzīgajai formai ({field}). Izlabojiet to.',
  'store.missingRecord': 'Tas netika saglabāts: ieraksta šeit vairs nav. Meklējiet atkritnē vai atsauciet tā dzēšanu.',
  'store.eraseFirst':
    'Nekas netika izdzēsts: visu ierakstu uz visiem laikiem var izdzēst tikai no atkritnes. Vispirms pārvietojiet to uz atkritni.',
  'store.eraseUnfinished':
    'Šeit tas ir izdzēsts. Rezerves kopijas neizdevās caurskatīt, un tajās tas vēl var būt: pārbaudiet, vai diskā ir vieta un vai rezerves kopiju mape ir savā vietā. Nākamajā palaišanas reizē tas tiks mēģināts vēlreiz.',
  'store.otherProject':
    'Šis fails pieder projektam „{found}“, bet šeit ir atvērts projekts „{expected}“. Vispirms atveriet otru projektu.',
  'store.backupFailed':
    'Neizdevās izveidot rezerves kopiju. Pārbaudiet, vai disks nav pilns un vai ir rezerves kopiju mape.',
  'store.backupFailedFirst':
    'Nekas netika mainīts, jo pirms tam neizdevās izveidot rezerves kopiju. Pārbaudiet, vai disks nav pilns un vai ir rezerves kopiju mape, un mēģiniet vēlreiz.',
  'store.backupMissing': 'Šīs rezerves kopijas vairs nav. Izvēlieties citu.',
  'store.backupDamaged':
    'Rezerves kopija {file} ir bojāta: tās saturs neatbilst tās kontrolsummai. Tā ir atstāta tāda, kāda ir. Izvēlieties citu.',
  'store.backupNewer':
    'Rezerves kopija {file} izveidota ar jaunāku „FOR-IN Register“ versiju. Instalējiet jaunāko versiju un tad atjaunojiet datus no kopijas.',
  'store.backupOfAnother': 'Rezerves kopija {file} ir no cita projekta („{found}“). Izvēlieties citu rezerves kopiju.',
  'store.notABackup': 'Fails {file} nav „FOR-IN Register“ rezerves kopija. Izvēlieties citu failu.',
};
