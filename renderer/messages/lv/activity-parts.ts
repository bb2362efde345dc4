import type { activityParts as english } from '../en/activity-parts.ts';

/** Latvian. The counting parts of one activity, its texts, copy and print. Keys begin with `parts.`. */
export const activityParts = {
  // Counts
  'parts.participants': 'Dalībnieki',
  'parts.importAttendance': 'Ielasīt apmeklējuma failus',
  'parts.wholeActivity': 'Visa aktivitāte',
  'parts.whoseCounts': 'Uz ko attiecas šie skaitļi?',
  'parts.countsWhole': 'Viens skaitlis visai aktivitātei',
  'parts.countsSessions': 'Katrai sesijai bija savi dalībnieki: saskaitīt sesijas',
  'parts.sessionsMissing': 'Sesiju vēl nav. Pievienojiet tās sadaļā „Kad un kur“.',
  'parts.sumOfSessions': 'Sesiju summa',
  'parts.sessionOn': '{title}, {when}',
  'parts.sessionNumber': '{number, number}. sesija',
  'parts.gridHelp':
    'Ierakstiet skaitli; ?, ja to neviens nezina; -, ja nav piemērojams. Vēl neaizpildīto atstājiet tukšu. Ar bultiņu taustiņiem pāriet uz nākamo lauku.',
  'parts.bothNeeded':
    'Cik cilvēku piedalījās gan klātienē, gan tiešsaistē? Ja neviens, ierakstiet 0, un kopskaits tiks aprēķināts; vai arī ierakstiet kopskaitu.',
  'parts.ownCountsLeft': 'Šie visas aktivitātes skaitļi vēl ir ierakstīti blakus sesiju skaitļiem. Tos neieskaita.',
  'parts.removeOwnCounts': 'Noņemt visas aktivitātes skaitļus',
  'parts.modeMissing':
    'Sadaļā „Pamatdati“ norādiet, kā aktivitāte notika. Nepiemērojamie lauki tad šeit vairs nebūs jāaizpilda.',
  'parts.modeUndecided':
    'Ir divas versijas par to, kā aktivitāte notika. Kamēr nav izvēlēta viena, šeit neaizpildītais skaitās nezināms.',
  'parts.nobodyGathers':
    'Šāda veida aktivitātē cilvēki nepulcējas, tāpēc nav dalībnieku, ko skaitīt. Ja cilvēki tomēr tikās, sadaļā „Pamatdati“ mainiet lauku „Kā notika“.',
  'parts.cell': '{column}, {row}',
  'parts.computed': 'aprēķināts: {value}',
  'parts.unknownFromParts': 'nav zināms, jo nav zināma kāda daļa',
  'parts.basisOf': '{label}: uz ko skaits balstās',
  'parts.basisOpen': 'Pamats …',
  'parts.whyUnknown': '{label}: kāpēc nav zināms?',
  'parts.whyUnknownExample': 'piemēram: saraksts ir pazudis',
  'parts.count.notWhole':
    '„{typed}“ nav vesels cilvēku skaits. {kept, select, _none {Šeit vēl nekas nav ierakstīts.} other {Ierakstā joprojām ir {kept}.}}',
  'parts.count.negative':
    '„{typed}“ ir mazāk par nulli. Ja vēlaties norādīt „nav piemērojams“, ierakstiet tikai -. {kept, select, _none {Šeit vēl nekas nav ierakstīts.} other {Ierakstā joprojām ir {kept}.}}',
  'parts.count.tooLarge':
    '„{typed}“ ir vairāk, nekā šeit var saskaitīt. {kept, select, _none {Šeit vēl nekas nav ierakstīts.} other {Ierakstā joprojām ir {kept}.}}',
  'parts.count.notACount':
    '„{typed}“ nav skaitlis. Ierakstiet ciparus, ? vai -. {kept, select, _none {Šeit vēl nekas nav ierakstīts.} other {Ierakstā joprojām ir {kept}.}}',
  'parts.wholeNumber': '„{typed}“ nav vesels skaitlis no 0. Ierakstiet ciparus vai atstājiet lauku tukšu.',

  // Stream figures
  'parts.onlyViews': 'Ir tikai skatījumi?',
  'parts.enterStream': 'Ierakstiet tos kā straumēšanas rādītājus',
  'parts.streamFigures': 'Straumēšanas rādītāji',
  'parts.streamHelp':
    'Skatījumi, sasniegtā auditorija un lielākais skatītāju skaits vienlaikus nav dalībnieki, un dalībniekiem tos nekad nepieskaita.',
  'parts.streamNumber': '{number, number}. straumēšanas rādītājs',
  'parts.streamMetric': 'Kas skaitīts',
  'parts.streamValue': 'Skaits',
  'parts.stream.platform': 'Kur („YouTube“, „Facebook“ …)',
  'parts.stream.note': 'Piezīme',
  'parts.addStream': 'Pievienot straumēšanas rādītāju',

  // Who came
  'parts.whoCame': 'Auditorija',
  'parts.staff': 'No tiem projekta darbinieki',
  'parts.staffHelp': 'Tie ietilpst kopskaitā, un atskaitē tos var neiekļaut.',
  'parts.planned': 'Plānotie dalībnieki',
  'parts.plannedMin': 'Plānots vismaz',
  'parts.plannedMax': 'Plānots ne vairāk kā',
  'parts.audience': 'Kas varēja piedalīties',
  'parts.audience.open': 'Visi interesenti',
  'parts.audience.closed': 'Tikai ar ielūgumu',
  'parts.breakdowns': 'Sadalījums',
  'parts.breakdownHelp':
    'Katrs sadalījums var aptvert tikai daļu dalībnieku. Pārējie ir rindā „Nav sadalīts“; summām nav jāsakrīt.',
  'parts.breakdownLines': '{lines, plural, =0 {nav aizpildīts} zero {# rindu} one {# rinda} other {# rindas}}',
  'parts.notSplit': 'Nav sadalīts',
  'parts.addCountry': 'Pievienot valsti',
  'parts.addOrganisation': 'Pievienot organizāciju',
  'parts.countriesPresent': 'Pārstāvētās valstis',
  'parts.countriesHelp': 'Uzskaitiet tās kā avotā. Ja avotā norādīts arī skaits, ierakstiet to blakus sarakstam.',
  'parts.countriesInPerson': 'Klātienē',
  'parts.countriesOnline': 'Tiešsaistē',
  'parts.countriesStated': 'Avotā norādītais skaits',
  'parts.countriesDistinct':
    'Sarakstā {count, plural, zero {# dažādu valstu} one {# valsts} other {# dažādas valstis}}',
  'parts.countriesOverall':
    'Klātienē un tiešsaistē kopā: {count, plural, zero {# dažādu valstu} one {# valsts} other {# dažādas valstis}}',
  'parts.speakersTitle': 'Runātāji',
  'parts.speakers': 'Runātāju skaits',
  'parts.speakerCountries': 'No cik valstīm viņi bija',

  // Delegations
  'parts.delegationTitle': 'Delegācija',
  'parts.delegationOf': 'Delegācija: {country}',
  'parts.delegation.organisation': 'Organizācija',
  'parts.delegation.number': 'Skaits',
  'parts.delegation.countries': 'Valsts',
  'parts.delegation.note': 'Piezīme',
  'parts.typeDelegation': 'Ierakstiet vai ielīmējiet delegāciju',
  'parts.typeDelegationHelp': 'Organizācijas ar skaitu, atdalītas ar komatiem; ?, ja skaits nav zināms.',
  'parts.typeDelegationExample': 'Artscape 1, Lietuvas Bēgļu padome 2',
  'parts.takeDelegation': 'Pievienot tabulai',
  'parts.delegationNotTaken':
    'Jaunu organizāciju neizdevās saglabāt, tāpēc tabulai nekas netika pievienots. Ierakstītais joprojām ir laukā; mēģiniet vēlreiz.',
  'parts.addRow': 'Pievienot tukšu rindu',
  'parts.delegate': '{name}, skaits nav aizpildīts',
  'parts.delegateNumber': '{name}: {number}',
  'parts.delegateUnknown': '{name}: skaits nav zināms',
  'parts.delegateUnclear':
    '„{name} {unclear}“ var būt viens skaitlis vai divi. Ja tas ir viens, rakstiet {whole}; ja ne, rakstiet nosaukumu pēdiņās.',
  'parts.delegateKept': '{said} (jau ir tabulā)',
  'parts.delegateChanged': '{said} (maina rindu tabulā)',
  'parts.delegateNew': '{said}. „{name}“ vēl nav organizāciju sarakstā un tiks tam pievienota.',
  'parts.delegateNameless': 'organizācija nav izvēlēta',
  'parts.addPart': 'Pievienot citas valsts daļu',
  'parts.addPartHelp': 'Aktivitātei ar vairāku valstu delegācijām. Katra valsts aizpilda savu daļu.',
  'parts.part.participants': 'Dalībnieki no valsts: {country}',
  'parts.part.organisationsMapped': 'Kartētās organizācijas: {country}',
  'parts.part.rowNumbers': 'Rindu numuri avotā',
  'parts.part.rowNumbersHelp': 'Kā numurēts avota tabulā: 1, 2, 4',
  'parts.part.rowNumbersWrong':
    'Tie nav rindu numuri. Ierakstiet veselus skaitļus, atdalītus ar komatiem, piemēram, 1, 2, 4.',
  'parts.part.note': 'Piezīme',
  'parts.organisationsMetTitle': 'Organizācijas, ar kurām notikusi tikšanās',
  'parts.organisationsMet': 'Šādu organizāciju skaits',
  'parts.metQualifier': 'Cik precīzs ir skaits',

  // Texts
  'parts.textLanguage': 'Teksta valoda',
  'parts.textFor': 'Kam teksts paredzēts',
  'parts.textForAll': 'Visām valstīm',
  'parts.textHelp':
    'Tukša rinda sāk jaunu rindkopu. Ctrl+B – treknraksts; rinda, kas sākas ar - vai 1., ir saraksta vienums. No „Word“ ielīmētajam saglabājas rindkopas, treknraksts un saraksti.',
  'parts.textTools': '{label}: noformējums',
  'parts.tool.bold': 'Treknraksts',
  'parts.tool.list': 'Saraksts',
  'parts.tool.numbers': 'Numurēts saraksts',
  'parts.preview': '{label}: kā tas izskatīsies',
  'parts.previewTitle': 'Kā tas izskatīsies',
  'parts.textAlso': 'Ir arī:',
  'parts.textVariant': '{language}',
  'parts.textVariantFor': '{language}, {country}',

  // Copy and print
  'parts.copyForWord': 'Kopēt programmai „Word“',
  'parts.copied': '„{name}“ ir starpliktuvē. Ielīmējiet savā dokumentā.',
  'parts.notCopied': '„{name}“ neizdevās ievietot starpliktuvē. Izdrukājiet vai mēģiniet vēlreiz.',
  'parts.print': 'Drukāt',
  'parts.printBlank': 'Drukāt tukšu veidlapu',
  'parts.form.title': 'Aktivitāte',
  'parts.form.help': 'Aizpildiet, ko zināt. Ko vēl nezināt, atstājiet tukšu.',
  'parts.form.activityTitle': 'Nosaukums',
  'parts.form.when': 'Kad (dienas, laiki)',
  'parts.form.where': 'Kur (ēka, pilsēta, valsts)',
  'parts.form.countries': 'Kurām valstīm paredzēta',
  'parts.form.type': 'Veids',
  'parts.form.mode': 'Kā notika',
  'parts.form.thematicArea': 'Tematiskā joma',
  'parts.form.countHelp': 'Skaitlis; ?, ja neviens nezina; -, ja nav piemērojams. Ja neviens nepiedalījās, 0.',
  'parts.form.basis': 'Skaitļi balstās uz',
  'parts.form.views': 'Straumes vai ieraksta skatījumi (nav dalībnieki)',
  'parts.form.speakers': 'Runātāji: cik, no cik valstīm',
  'parts.form.delegation': 'Organizācijas, kas piedalījās',
  'parts.form.links': 'Saites (ieraksti, programma, ziņas)',
  'parts.form.keptAt': 'Kur glabājas parakstītais saraksts',
  'parts.form.filledInBy': 'Kas un kad aizpildīja',
} satisfies Readonly<Record<keyof typeof english, string>>;
