import type { send as english } from '../en/send.ts';

/** Latvian. Keys begin with `send.`. */
export const send = {
  'send.title': 'Nosūtīt',
  'send.description':
    'Izveido vienu failu, ko nosūtīt pa e-pastu. Tajā vienmēr ir viss projekts, tāpēc to var droši nosūtīt arī divreiz.',
  'send.what': 'Ko vēlaties izveidot?',
  'send.what.report': 'Nosūtāma atskaite',
  'send.what.starter': 'Sākuma fails partneriem',
  'send.practice':
    'Šis ir izmēģinājuma projekts. Tas nekad nenonāk īstā atskaitē, tāpēc failu no tā neveido. Aplūkojiet šo lapu; viss pārējais darbojas kā īstā projektā.',

  'send.period': 'Periods',
  'send.periodHelp': 'Nosaka, ko pārbauda tālāk šajā lapā un kā nosauc failu. Pašā failā vienmēr ir viss projekts.',
  'send.inside': 'Kas ir failā',
  'send.insideKind': 'Veids',
  'send.insideNumber': 'Ieraksti',
  'send.insideNew': 'Jauni vai mainīti kopš pēdējās sūtīšanas',
  'send.inPeriod':
    'Šajā periodā {count, plural, =0 {nav aktivitāšu} zero {ir # aktivitāšu} one {ir # aktivitāte} other {ir # aktivitātes}}',
  'send.undated':
    '{count, plural, zero {# aktivitātēm nav datuma, un tās neietilpst} one {# aktivitātei nav datuma, un tā neietilpst} other {# aktivitātēm nav datuma, un tās neietilpst}} nevienā periodā.',
  'send.lastSent': 'Pēdējo reizi nosūtīts: {moment}.',
  'send.neverSent': 'No šī datora vēl nekas nav nosūtīts.',
  'send.kind.activity': 'Aktivitātes',
  'send.kind.organisation': 'Organizācijas',
  'send.kind.place': 'Vietas',
  'send.kind.mappedOrganisation': 'Kartētās organizācijas',
  'send.kind.attendanceImport': 'Dalībnieku saraksti (tikai skaitļi)',
  'send.kind.overlap': 'Atbildes par kopīgiem dalībniekiem',
  'send.kind.period': 'Periodu stāvokļi',
  'send.kind.deleted': 'Dzēstie ieraksti (tikai tas, ka tie dzēsti)',
  'send.kind.conflicts': 'Lauki ar divām versijām (failā ir visas versijas)',

  'send.incomplete': 'Kas vēl nav pilnīgs',
  'send.checking': 'Pārbauda …',
  'send.nothingIncomplete': 'Šī perioda aktivitātēs nav atrasts nekas, kas jāizlabo vai jāpārbauda.',
  'send.found':
    '{mustFix, plural, =0 {Nav nekā, kas jāizlabo} zero {Jāizlabo: #} one {Jāizlabo: #} other {Jāizlabo: #}}; {pleaseCheck, plural, =0 {nav nekā, kas jāpārbauda} zero {jāpārbauda: #} one {jāpārbauda: #} other {jāpārbauda: #}}. Nosūtīt var tik un tā.',
  'send.findingsOf':
    '{mustFix, plural, =0 {} zero {jāizlabo: #} one {jāizlabo: #} other {jāizlabo: #}}{pleaseCheck, plural, =0 {} zero {{separator, select, yes {, } other {}}jāpārbauda: #} one {{separator, select, yes {, } other {}}jāpārbauda: #} other {{separator, select, yes {, } other {}}jāpārbauda: #}}',
  'send.moreActivities':
    '{count, plural, zero {un vēl # aktivitāšu} one {un vēl # aktivitāte} other {un vēl # aktivitātes}}',
  'send.declare': 'Paziņot, ka {period} ir pabeigts',
  'send.declareHelp': 'Paziņo koordinatoram, ka par šo periodu nekas vairs nesekos. Vēlāk tomēr var ko mainīt.',
  'send.declareBlocked':
    '{count, plural, zero {Vispirms jāizlabo: #} one {Vispirms jāizlabo: #} other {Vispirms jāizlabo: #}}. Tikai tad var paziņot, ka periods ir pabeigts. Nosūtīt var tik un tā.',
  'send.declareNoPeriod': 'Lai paziņotu, ka periods ir pabeigts, izvēlieties to lapas augšpusē.',
  'send.declareNoPartner':
    'Lai paziņotu, ka periods ir pabeigts, iestatījumos izvēlieties organizāciju, kuras vārdā ziņojat.',
  'send.declaredAlready': 'Jau iepriekš paziņots, ka {period} ir pabeigts.',
  'send.acceptedAlready': 'Koordinators ir apstiprinājis, ka {period} ir pieņemts.',

  'send.names': 'Šajos tekstos var būt personu vārdi: izlasiet tos',
  'send.namesHelp':
    'Personu vārdiem atskaitē nav jābūt, izņemot projekta kontaktpersonas un kontaktinformāciju, ko drīkst publicēt. Neviena programma nevar atrast visus vārdus: lūdzu, izlasiet tekstus.',
  'send.scanFound':
    '{count, plural, =0 {Nav atrasta neviena e-pasta adrese, tālruņa numurs vai personas kods.} zero {# vietās tekstā, iespējams, ir e-pasta adrese, tālruņa numurs vai personas kods:} one {# vietā tekstā, iespējams, ir e-pasta adrese, tālruņa numurs vai personas kods:} other {# vietās tekstā, iespējams, ir e-pasta adrese, tālruņa numurs vai personas kods:}}',
  'send.scan.e-mail': 'E-pasta adrese',
  'send.scan.phone': 'Tālruņa numurs',
  'send.scan.personal code': 'Personas kods',
  'send.scan.item': '{what}: {found}',
  'send.scan.in': '({label})',
  'send.textsOf': '{count, plural, zero {# tekstu} one {# teksts} other {# teksti}}',
  'send.textsSummary':
    '{texts, plural, =0 {Iepriekš minētajās aktivitātēs tekstu nav.} zero {Iepriekš minētajās aktivitātēs ir # tekstu.} one {Iepriekš minētajās aktivitātēs ir # teksts.} other {Iepriekš minētajās aktivitātēs ir # teksti.}}',
  'send.showTexts': 'Rādīt tekstus',
  'send.hideTexts': 'Paslēpt tekstus',
  'send.noName': 'Aktivitāte bez nosaukuma',
  'send.noNameRecord': 'ieraksts bez nosaukuma',

  'send.who': 'Kas to var atvērt',
  'send.whoHelp':
    'Ikviens, kas saņem failu, var to izlasīt pilnībā. Tam nav paroles. Sūtiet to tikai tiem, kam tas paredzēts.',

  'send.make': 'Izveidot failu',
  'send.making': 'Veido failu …',
  'send.withWorkbook': 'Izveidot arī „Excel“ darbgrāmatu apskatei',
  'send.withWorkbookHelp': 'Lasāma kopija ar tiem pašiem ierakstiem un summām. To saglabā kā otru failu.',
  'send.cancelled': 'Fails netika saglabāts. Nekas netika mainīts.',
  'send.failed': 'Failu neizdevās izveidot. Nekas netika mainīts. Izvēlieties citu vietu un mēģiniet vēlreiz.',
  'send.notSavedYet':
    'Pēdējā izmaiņa vēl nav saglabāta, tāpēc to nevarēja iekļaut failā. Skatiet saglabāšanas stāvokli loga augšpusē.',
  'send.workbookFailed':
    'Nosūtāmais fails ir saglabāts; darbgrāmatu neizdevās izveidot. Mēģiniet vēlreiz vai sūtiet bez tās.',
  'send.workbookSaved': 'Darbgrāmata ir saglabāta.',
  'send.workbookWaiting': 'Darbgrāmata {file} ir gatava, bet vēl nav saglabāta.',
  'send.saveWorkbook': 'Saglabāt darbgrāmatu',
  'send.saved': 'Saglabāts: {place}, fails {file}.',
  'send.savedNowhere': 'Saglabāts: {file}.',
  'send.twice': 'Failu var droši nosūtīt arī divreiz.',
  'send.emailCopied': 'E-pasta teksts ir nokopēts.',
  'send.emailNotCopied': 'E-pasta teksts ir tālāk; nokopējiet to no turienes.',
  'send.email': 'E-pasta teksts',
  'send.copyEmail': 'Kopēt',
  'send.openEmail': 'Atvērt e-pasta programmā',
  'send.openEmailHelp': 'Pievienojiet failu paši: e-pasta programma nepieņem failus no citām programmām.',
  'send.subject': '{project}: atskaite ({partner}{whole, select, yes {} other {, {period}}})',
  'send.body':
    'Labdien, kolēģi!\n\nPielikumā ir fails {file} – projekta {project} atskaite. Iesniedzējs: {partner}{whole, select, yes {} other {. Periods: {period}}}. Failā {activities, plural, =0 {nav aktivitāšu} zero {ir # aktivitāšu} one {ir # aktivitāte} other {ir # aktivitātes}}{whole, select, yes {} other { par šo periodu}}{declares, select, yes {, un mēs paziņojam, ka periods ir pabeigts} other {}}.{readers, select, coordinator { Failu var atvērt tikai koordinators.} password { Fails ir aizsargāts ar paroli; to pateikšu pa tālruni.} other {}}\n\nLai to pārņemtu, atveriet „FOR-IN Register“, izvēlieties „Apvienot atskaites“ un ievelciet tur failu. To var droši pārņemt arī divreiz.{erases, select, yes {\n\nKopš mūsu iepriekšējā faila kaut kas ir izdzēsts uz visiem laikiem. Lūdzu, pārņemiet šo failu un izdzēsiet mūsu agrākos failus un visu, kas no tiem izveidots.} other {}}\n\nAr cieņu{author, select, none {} other {\n{author}}}',
  'send.ourOrganisation': 'mūsu organizācija',

  'send.starter.help':
    'Ar to partneri sāk darbu: projekts ar plānu, visas organizācijas un vietas, kā arī Jūsu izvēlētās aktivitātes. Reģionālā aktivitātē katra valsts aizpilda savu daļu; daļas apvienojas bez pretrunām.',
  'send.starter.activities': 'Līdzi sūtāmās aktivitātes',
  'send.starter.none': 'Aktivitāšu vēl nav. Failā būs projekts ar plānu, organizācijām un vietām.',
  'send.starter.noneRegional':
    'Reģionālu aktivitāšu vēl nav: sadaļā „Pamatdati“ norādiet aktivitātes virzienu vai valstis, kurām tā paredzēta.',
  'send.starter.column.take': 'Sūtīt līdzi',
  'send.starter.column.activity': 'Aktivitāte',
  'send.starter.column.date': 'Datums',
  'send.starter.column.parts': 'Valstu daļas',
  'send.starter.take': 'Sūtīt līdzi: {label}',
  'send.starter.onlyRegional': 'Tikai reģionālās aktivitātes',
  'send.starter.toFill': 'jāaizpilda: {countries}',
  'send.starter.allFilled': 'viss aizpildīts',
  'send.starter.oneCountry': 'nav reģionāla',
  'send.starter.chosen':
    '{count, plural, =0 {Nav izvēlēta neviena aktivitāte.} zero {Izvēlētas # aktivitātes.} one {Izvēlēta # aktivitāte.} other {Izvēlētas # aktivitātes.}}',
  'send.starter.internalNotes':
    '{count, plural, zero {# izvēlētajām aktivitātēm ir iekšēja piezīme.} one {# izvēlētajai aktivitātei ir iekšēja piezīme.} other {# izvēlētajām aktivitātēm ir iekšēja piezīme.}} Ikviens, kas atver failu, var to izlasīt: {names}',
  'send.starter.otherPartners':
    '{count, plural, zero {Par # izvēlētajām aktivitātēm ziņojuši partneri.} one {Par # izvēlēto aktivitāti ziņojis partneris.} other {Par # izvēlētajām aktivitātēm ziņojuši partneri.}} Viss to saturs nonāk pie ikviena, kas saņem failu.',
  'send.starter.make': 'Izveidot sākuma failu',
  'send.starter.name': 'sakums',
  'send.starter.subject': '{project}: sākuma fails',
  'send.starter.body':
    'Labdien, kolēģi!\n\nPielikumā ir projekta {project} sākuma fails {file}.\n\nAtveriet „FOR-IN Register“. Ja sākat no jauna, izvēlieties „Atvērt sākuma failu vai kolēģa failu“. Ja jau strādājat ar projektu {project}, izvēlieties „Apvienot atskaites“ un ievelciet tur failu; nekas no Jūsu ierakstītā nezudīs.\n\n{regional, plural, =0 {} zero {Tajā ir # reģionālu aktivitāšu. Lūdzu, aizpildiet savas valsts daļas.\n\n} one {Tajā ir # reģionāla aktivitāte. Lūdzu, aizpildiet savas valsts daļu.\n\n} other {Tajā ir # reģionālas aktivitātes. Lūdzu, aizpildiet savas valsts daļas.\n\n}}Ar cieņu{author, select, none {} other {\n{author}}}',
} satisfies Readonly<Record<keyof typeof english, string>>;
