import type { combine as english } from '../en/combine.ts';
import { fieldNames } from './field-names.ts';

/** Lithuanian. Keys begin with `combine.`. */
export const combine = {
  ...fieldNames,

  'combine.title': 'Sujungti ataskaitas',
  'combine.description':
    'Perimkite failus, kuriuos atsiuntė kiti. Pirma matote, kas pasikeistų; kol nepritaikote, nieko neįrašoma.',
  'combine.tab.files': 'Failai',
  'combine.tab.conflicts': 'Dvi versijos ({count, number})',
  'combine.tab.earlier': 'Ankstesni sujungimai',
  'combine.parts': 'Šio puslapio dalys',

  'combine.drop': 'Nutempkite čia bet kiek failų',
  'combine.dropHelp':
    'Failai, kurių pavadinimas baigiasi „.forin“: partnerių arba kolegų ataskaitos ir pradžios failai. Čia sukurtos ir „Excel“ ar „LibreOffice“ pataisytos darbaknygės (.xlsx). Perimti tą patį failą du kartus nekenkia.',
  'combine.choose': 'Pasirinkti failus',
  'combine.readOnly': 'Šiuo metu nieko negalima perimti: {reason}',

  'combine.reading': 'Skaitomas failas {file}: perskaityta failų – {done, number} iš {all, number}.',
  'combine.cancelReading': 'Nebeskaityti',
  'combine.filesTable': 'Kas yra kiekviename faile',
  'combine.column.file': 'Failas',
  'combine.column.new': 'Nauji',
  'combine.column.changed': 'Pakeisti',
  'combine.column.unchanged': 'Nepakeisti',
  'combine.column.removed': 'Ištrinti',
  'combine.column.conflicts': 'Dvi versijos',
  'combine.column.action': 'Veiksmas',
  'combine.total': 'Visi failai kartu',
  'combine.totalHelp': 'Kas keliuose failuose vienoda, skaičiuojama vieną kartą.',
  'combine.removeFile': 'Neimti failo {file}',
  'combine.leaveOut': 'Neimti',
  'combine.refused': 'Nepriimtas',
  'combine.waiting': 'Laukia skaitymo',
  'combine.madeBy':
    '{purpose, select, starter {Pradžios failas} decisions {Sprendimai} consolidated {Sujungtos ataskaitos} other {Ataskaita}}{from, select, none {} other { ({from})}}, sukūrimo laikas: {moment}',
  'combine.declares': 'Laikotarpį „{period}“ pažymi kaip užbaigtą.',
  'combine.newerProject':
    'Šiuose failuose yra naujesnis projekto aprašas ({found, number} versija; čia – {known, number}). Jis pakeis čia esantį.',

  'combine.group.added': 'Nauji: {count, plural, one {# įrašas} few {# įrašai} many {# įrašo} other {# įrašų}}',
  'combine.group.changed': 'Pakeisti: {count, plural, one {# įrašas} few {# įrašai} many {# įrašo} other {# įrašų}}',
  'combine.group.removed':
    'Ištrinti arba ištuštinti: {count, plural, one {# įrašas} few {# įrašai} many {# įrašo} other {# įrašų}}',
  'combine.group.conflicts':
    'Dvi versijos: {count, plural, one {# laukas} few {# laukai} many {# lauko} other {# laukų}}',
  'combine.conflictsHelp':
    'Du žmonės tai pakeitė nežinodami vienas apie kitą. Lieka abi reikšmės; vėliau pasirinksite vieną.',
  'combine.nothing': 'Viskas, kas yra šiuose failuose, čia jau yra. Pritaikyti nėra ko.',
  'combine.fieldsChanged': '{count, plural, one {# laukas} few {# laukai} many {# lauko} other {# laukų}}',
  'combine.field': 'Laukas',
  'combine.before': 'Čia dabar',
  'combine.after': 'Bus',
  'combine.fieldsOf': 'Pakeisti laukai: {label}',
  'combine.willConflict': 'dvi versijos',
  'combine.noName': '{kind} be pavadinimo',

  'combine.kind.activity': 'Veikla',
  'combine.kind.organisation': 'Organizacija',
  'combine.kind.place': 'Vieta',
  'combine.kind.mappedOrganisation': 'Žemėlapiavimo metu rasta organizacija',
  'combine.kind.attendanceImport': 'Dalyvių sąrašas',
  'combine.kind.overlap': 'Bendri dalyviai',
  'combine.kind.period': 'Laikotarpis',

  'combine.mass.warn':
    'Šie failai ištrintų arba ištuštintų tiek čia esančių įrašų: {removed, number} iš {present, number}. Prieš pritaikydami peržiūrėkite toliau pateiktą sąrašą.',
  'combine.mass.confirm':
    'Šie failai ištrintų arba ištuštintų tiek čia esančių įrašų: {removed, number} iš {present, number}. Jei taip ir turi būti, žemiau įrašykite {word}.',
  'combine.mass.word': 'IŠTRINTI',
  'combine.mass.label': 'Kad galėtumėte tęsti, įrašykite {word}',
  'combine.apply':
    '{count, plural, =0 {Pritaikyti} one {Pritaikyti # pakeitimą} few {Pritaikyti # pakeitimus} many {Pritaikyti # pakeitimo} other {Pritaikyti # pakeitimų}}',
  'combine.applying': 'Daroma atsarginė kopija ir pritaikoma …',
  'combine.comparing': 'Lyginama su tuo, kas čia jau yra …',
  'combine.step.backup': 'Pirma daroma atsarginė kopija. Kol kas niekas nepakeista.',
  'combine.step.merge': 'Failai sujungiami. Kol kas niekas nepakeista.',
  'combine.step.write': 'Įrašai išsaugomi. Dabar sustabdyti negalima, bet vėliau tai galima atšaukti.',
  'combine.step.erase': 'Kas ištrinta visam laikui, dabar šalinama iš atsarginių kopijų. Sustabdyti negalima.',
  'combine.erases':
    '{count, plural, one {# vietoje} few {# vietose} many {# vietos} other {# vietų}} šie failai ką nors ištrina visam laikui: čia, istorijoje ir visose atsarginėse kopijose. To atšaukti negalima.',
  'combine.stopped': 'Sustabdyta. Niekas nepakeista.',
  'combine.clear': 'Išvalyti failų sąrašą',
  'combine.applied':
    '{count, plural, =0 {Failai perimti.} one {Pakeistas # įrašas.} few {Pakeisti # įrašai.} many {Pakeista # įrašo.} other {Pakeista # įrašų.}} Prieš tai padaryta atsarginė kopija.',
  'combine.toConflicts':
    '{count, plural, one {# laukas turi dvi versijas} few {# laukai turi dvi versijas} many {# lauko turi dvi versijas} other {# laukų turi dvi versijas}}. Pasirinkti dabar',
  'combine.applyFailed': 'Failai neperimti, niekas nepakeista. {reason}',
  'combine.applyFailedPlainly': 'Failai neperimti. Viršuje pažiūrėkite, ar viskas išsaugota, ir bandykite dar kartą.',
  'combine.batchName':
    '{file}{more, plural, =0 {} one { ir dar # failas} few { ir dar # failai} many { ir dar # failo} other { ir dar # failų}}{author, select, none {} other { (perėmė {author})}}',

  'combine.undone': 'Sujungimas „{name}“ atšauktas.',
  'combine.undoneButFor':
    'Sujungimas „{name}“ atšauktas, išskyrus {count, plural, one {# lauką, kuris nuo tada buvo pakeistas arba panaudotas} few {# laukus, kurie nuo tada buvo pakeisti arba panaudoti} many {# lauko, kurie nuo tada buvo pakeisti arba panaudoti} other {# laukų, kurie nuo tada buvo pakeisti arba panaudoti}}:',
  'combine.undoFailed':
    'Sujungimo „{name}“ nepavyko atšaukti. Niekas nepakeista. Viršuje pažiūrėkite, ar viskas išsaugota, ir bandykite dar kartą.',
  'combine.leftAlone': '{label}: {field}',
  'combine.leftAloneRecord': '{label}: pats įrašas',
  'combine.leftAloneTwoVersions': '{label}: {field} (dvi versijos)',
  'combine.leftAloneHelp':
    'Tai, kas pažymėta „dvi versijos“, išspręsite dalyje „Dvi versijos“: arba įrašo nebelieka, arba lieka pakeitimas.',
  'combine.moreLeftAlone': '{count, plural, one {ir dar #} few {ir dar #} many {ir dar #} other {ir dar #}}',
  'combine.undoAskLabel': 'Atšaukti „{name}“',
  'combine.undoAsk':
    'Atšaukus „{name}“, {records, plural, =0 {nebūtų grąžintas nė vienas įrašas} one {būtų grąžintas # įrašas} few {būtų grąžinti # įrašai} many {būtų grąžinta # įrašo} other {būtų grąžinta # įrašų}}. {count, plural, one {# laukas vėliau pakeistas arba naudojamas ir liktų, koks yra} few {# laukai vėliau pakeisti arba naudojami ir liktų, kokie yra} many {# lauko vėliau pakeista arba naudojama ir liktų, kaip yra} other {# laukų vėliau pakeista arba naudojama ir liktų, kaip yra}}:',
  'combine.undoRest': 'Atšaukti visa kita',
  'combine.undoNot': 'Palikti viską, kaip yra',
  'combine.applyAgain': 'Pritaikyti iš naujo',
  'combine.again': 'Pritaikyta iš naujo: „{name}“.',
  'combine.againButFor':
    'Pritaikyta iš naujo: „{name}“, išskyrus {count, plural, one {# lauką, pakeistą} few {# laukus, pakeistus} many {# lauko, pakeisto} other {# laukų, pakeistų}} vėliau:',
  'combine.againFailed':
    'Nepavyko iš naujo pritaikyti „{name}“. Niekas nepakeista. Pažiūrėkite į išsaugojimo būseną viršuje ir bandykite dar kartą.',
  'combine.batch.again': 'Pritaikyti iš naujo: {name} ({moment})',
  'combine.earlier': 'Ankstesni sujungimai',
  'combine.earlierHelp':
    'Visa, kas perimta, galima atšaukti ir vėliau. Kas nuo tada pakeista, lieka, ir Jums apie tai pranešama.',
  'combine.noEarlier': 'Dar nieko neperimta.',
  'combine.earlierUnread':
    'Ankstesnių sujungimų sąrašo nepavyko perskaityti. Niekas nepakeista. Įkelkite puslapį iš naujo.',
  'combine.batch.at': 'Kada',
  'combine.batch.kind': 'Rūšis',
  'combine.batch.kind.merge': 'Sujungta',
  'combine.batch.kind.import': 'Sąrašo įkėlimas',
  'combine.batch.kind.bulk': 'Bendras pakeitimas',
  'combine.batch.kind.answer': 'Atsakymas: tas pats renginys?',
  'combine.batch.name': 'Kas perimta ir kas perėmė',
  'combine.batch.records': 'Įrašai',
  'combine.batch.undone': 'Atšauktas',
  'combine.batch.undo': 'Atšaukti „{name}“ ({moment})',

  'combine.conflicts.none': 'Laukų su dviem versijomis nėra.',
  'combine.conflicts.help':
    'Du žmonės pakeitė tą patį lauką nežinodami vienas apie kitą. Niekas nedingo: pasirinkite, kuri reikšmė lieka. Iki tol laukas laikomas nežinomu.',
  'combine.conflicts.from': '{sender}, {moment}',
  'combine.conflicts.unknownSender': 'Nežinomas siuntėjas',
  'combine.conflicts.senderOf': '{author} ({partner})',
  'combine.conflicts.deleted': 'Įrašas ištrintas',
  'combine.conflicts.there': 'Įrašas lieka',
  'combine.conflicts.cleared': 'Laukas ištuštintas',
  'combine.conflicts.reason': 'Kodėl (galite nenurodyti)',
  'combine.conflicts.reasonHelp': 'Priežastis laikoma prie sprendimo ir siunčiama kartu.',
  'combine.conflicts.chooseFirst': 'Pasirinkite vieną iš reikšmių.',
  'combine.conflicts.failed': 'Sprendimas neišsaugotas. {reason}',
  'combine.conflicts.failedPlainly':
    'Sprendimas neišsaugotas. Viršuje pažiūrėkite, ar viskas išsaugota, ir bandykite dar kartą.',
  'combine.conflicts.records': 'Dviejų versijų įrašai',
  'combine.conflicts.takeAll': 'Imti visas vieno siuntėjo reikšmes:',
  'combine.conflicts.takeAllOf':
    '{sender} ({count, plural, one {# laukas} few {# laukai} many {# lauko} other {# laukų}})',
  'combine.conflicts.other': 'Kita reikšmė',
  'combine.conflicts.otherLabel': 'Teisinga reikšmė',
  'combine.conflicts.otherCount': 'Skaičius, ? – nežinoma, - – netaikoma.',
  'combine.conflicts.otherEmpty': 'Įrašykite reikšmę arba pasirinkite vieną iš kitų.',
  'combine.conflicts.otherFirst': 'Viena iš įrašytų reikšmių čia netinka. Šalia jos parašyta, ko trūksta.',
  'combine.conflicts.decideCount':
    '{count, plural, =0 {Nuspręsti} one {Nuspręsti dėl # lauko} few {Nuspręsti dėl # laukų} many {Nuspręsti dėl # lauko} other {Nuspręsti dėl # laukų}}',
  'combine.conflicts.decidedCount':
    '{label}: {count, plural, one {nuspręsta dėl # lauko} few {nuspręsta dėl # laukų} many {nuspręsta dėl # lauko} other {nuspręsta dėl # laukų}}.',
  'combine.conflicts.keys': 'Ctrl+Enter – nuspręsti',
  'combine.conflicts.history': 'Kas nutiko šiems laukams',
  'combine.conflicts.noHistory': 'Šiame kompiuteryje nieko neužrašyta.',
  'combine.conflicts.changed': 'Kada ir kas',
  'combine.conflicts.was': 'Prieš',
  'combine.conflicts.became': 'Po to',
  'combine.decisions.title': 'Jau nuspręsta',
  'combine.decisions.count':
    '{count, plural, one {# sprendimas} few {# sprendimai} many {# sprendimo} other {# sprendimų}}',
  'combine.decisions.what': 'Kas',
  'combine.decisions.by': 'Kas nusprendė',
  'combine.decisions.why': 'Kodėl',
  'combine.decisions.help':
    'Sprendimai keliauja su kiekviena Jūsų siunčiama ataskaita ir ten išsprendžia tuos pačius laukus. Atskiro failo reikia tik tam, kas ataskaitas jungia komandomis. Jei niekas jo neprašė, jo nereikia.',
  'combine.decisions.save': 'Išsaugoti sprendimus',
  'combine.decisions.saved': 'Failas {file} išsaugotas: {place}.',
  'combine.decisions.failed': 'Failas neišsaugotas. Niekas nepakeista; bandykite dar kartą.',
  'combine.decisions.fileName': 'sprendimai',
  'combine.conflicts.open': 'Atverti veiklą',

  'combine.fieldInList': '{list}: {field}',
  'combine.fieldInEntry': '{list}, {entry}: {field}',
  'combine.narrative': '{part} ({language})',
  'combine.narrativeOfCountry': '{part} ({language}, {country})',
  'combine.span': '{min}–{max}',
  'combine.qualified': '{qualifier} {number}',
  'combine.cost': '{amount} {currency}',
  'combine.entries': '{count, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}',
  'combine.unknownRecord': 'įrašas, kurio čia nėra',
} satisfies Readonly<Record<keyof typeof english, string>>;
