/** Latvian. Who can open a file, passwords, and the coordinator's key. */
export const keys = {
  'keys.passwordOf': 'Faila {file} parole',
  'keys.openWith': 'Atvērt ar paroli',
  'keys.trying': 'Parole tiek pārbaudīta …',
  'keys.readers': 'Kas var atvērt failu',
  'keys.readers.coordinator': 'Tikai koordinators',
  'keys.readers.coordinatorHelp':
    'Fails tiek izveidots koordinatora atslēgai. Neviens cits, pat ne Jūs, to nevar atvērt.',
  'keys.readers.noCoordinatorHelp': 'Tam vajadzīga koordinatora atslēga. To saņem kopā ar koordinatora sākuma failu.',
  'keys.readers.password': 'Kas zina paroli',
  'keys.readers.passwordHelp':
    'Pasakiet paroli pa tālruni vai nosūtiet īsziņā, bet nekad nerakstiet tajā pašā e-pasta vēstulē. Šeit to neglabā: bez tās failu neviens neatvērs.',
  'keys.readers.everybody': 'Visi, kas saņem failu',
  'keys.readers.everybodyHelp':
    'Ikviens, kas saņem failu, var to visu izlasīt. Paroles nav. Sūtiet to tikai tiem, kam tas paredzēts.',
  'keys.password': 'Faila parole',
  'keys.passwordShort':
    '{count, plural, zero {Ierakstiet vismaz # rakstzīmes} one {Ierakstiet vismaz # rakstzīmi} other {Ierakstiet vismaz # rakstzīmes}} vai izmantojiet piedāvāto paroli.',
  'keys.offerAnother': 'Piedāvāt citu paroli',
  'keys.copyPassword': 'Kopēt paroli',
  'keys.passwordCopied': 'Parole nokopēta.',
  'keys.workbookOpen': 'Darbgrāmata nav aizsargāta: ikviens, kas to saņem, var to izlasīt.',
  'keys.askedSender': 'Es pajautāju: fails tiešām ir no šī sūtītāja ({sender})',
  'keys.askedCoordinator': 'Es pajautāju: fails tiešām ir no koordinatora',
  'keys.doubts':
    '{count, plural, zero {# faili augstāk ir apšaubāmi. Pajautājiet, kas tos sūtījis, vai neņemiet tos.} one {# fails augstāk ir apšaubāms. Pajautājiet, kas to sūtījis, vai neņemiet to.} other {# faili augstāk ir apšaubāmi. Pajautājiet, kas tos sūtījis, vai neņemiet tos.}}',
  'keys.details': 'Sīkāk',
  'keys.openedBy':
    '{by, select, key {Atvērts ar koordinatora atslēgu.} password {Atvērts ar paroli.} other {Fails nav aizsargāts: ikviens, kas to saņem, var to atvērt.}}',
  'keys.signedWith': 'Parakstīts ar atslēgu {fingerprint}.',
  'keys.notSigned': 'Nav parakstīts.',
  'keys.title': 'Koordinatora atslēga',
  'keys.help':
    'Ar šo atslēgu atver failus, ko partneri sūta tikai koordinatoram. Tās publiskā puse ir katrā sākuma failā.',
  'keys.none': 'Atslēgas šeit vēl nav. To izveido kopā ar pirmo sākuma failu.',
  'keys.here': 'Atslēga {key} ir šajā datorā un ir saglabāta kā fails.',
  'keys.notSaved':
    'Atslēga {key} ir tikai šajā datorā. Saglabājiet atslēgas failu: ja šis dators pazūd, neviens nevarēs atvērt to, ko Jums sūtījuši partneri.',
  'keys.warning':
    'Kam ir atslēgas fails, tas var atvērt šos failus. Glabājiet to tur, kur piekļūstat tikai Jūs, un nekad nesūtiet to pa e-pastu.',
  'keys.save': 'Saglabāt atslēgas failu',
  'keys.open': 'Atvērt atslēgas failu',
  'keys.savedIn': 'Atslēgas fails saglabāts šeit: {place}.',
  'keys.saveFailed': 'Atslēgas failu neizdevās saglabāt. Izvēlieties citu vietu un mēģiniet vēlreiz.',
  'keys.added': 'Atslēga ir pārņemta. Tai izveidotos failus tagad var atvērt šeit.',
  'keys.fileName': 'koordinatora atslēga',
  'keys.fileComment':
    'Projekta {project} koordinatora atslēga. Kam ir šis fails, tas var atvērt to, ko partneri sūta tikai koordinatoram. Glabājiet to noslēpumā.',
  'keys.inStarter':
    'Sākuma failā tiek nosūtīta arī Jūsu atslēga: ar to partneri izveido failus, kurus varat atvērt tikai Jūs.',
  'keys.toKey': 'Uz atslēgas failu iestatījumos',
};
