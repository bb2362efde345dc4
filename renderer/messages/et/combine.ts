import type { combine as english } from '../en/combine.ts';
import { fieldNames } from './field-names.ts';

/** Estonian. Keys begin with `combine.`. */
export const combine = {
  ...fieldNames,

  'combine.title': 'Ühenda aruanded',
  'combine.description':
    'Võtke üle teiste saadetud failide andmed. Kõigepealt näete, mis muutuks; enne rakendamist ei kirjutata midagi.',
  'combine.tab.files': 'Failid',
  'combine.tab.conflicts': 'Kaks versiooni ({count, number})',
  'combine.tab.earlier': 'Varem üle võetud',
  'combine.parts': 'Selle lehe osad',

  'combine.drop': 'Lohistage failid siia',
  'combine.dropHelp':
    'Failid, mille nime lõpus on „.forin“: partnerite ja kolleegide aruanded ning alustusfailid. Siin tehtud ja Excelis või LibreOffice’is muudetud töövihikud (.xlsx). Sama faili kordamine ei tee kahju.',
  'combine.choose': 'Vali failid',
  'combine.readOnly': 'Praegu ei saa midagi üle võtta: {reason}',

  'combine.reading': 'Faili {file} lugemine: loetud {done, number}/{all, number}.',
  'combine.cancelReading': 'Peata lugemine',
  'combine.filesTable': 'Mida iga fail lisab',
  'combine.column.file': 'Fail',
  'combine.column.new': 'Uued',
  'combine.column.changed': 'Muudetud',
  'combine.column.unchanged': 'Muutmata',
  'combine.column.removed': 'Kustutatud',
  'combine.column.conflicts': 'Kaks versiooni',
  'combine.column.action': 'Toiming',
  'combine.total': 'Kõik failid kokku',
  'combine.totalHelp': 'Mis on mitmes failis ühesugune, läheb arvesse üks kord.',
  'combine.removeFile': 'Jäta välja: {file}',
  'combine.leaveOut': 'Jäta välja',
  'combine.refused': 'Tagasi lükatud',
  'combine.waiting': 'Ootab lugemist',
  'combine.madeBy':
    '{purpose, select, starter {Alustusfail} decisions {Otsused} consolidated {Ühendatud aruanded} other {Aruanne}}{from, select, none {} other { ({from})}}, tehtud {moment}',
  'combine.declares': 'Märgib perioodi lõpetatuks: {period}.',
  'combine.newerProject':
    'Nende failidega tuleb projekti uuem kirjeldus (versioon {found, number}; siin on {known, number}). See asendab siinse.',

  'combine.group.added': 'Uued: {count, plural, one {# kirje} other {# kirjet}}',
  'combine.group.changed': 'Muudetud: {count, plural, one {# kirje} other {# kirjet}}',
  'combine.group.removed': 'Kustutatud või tühjendatud: {count, plural, one {# kirje} other {# kirjet}}',
  'combine.group.conflicts': 'Kaks versiooni: {count, plural, one {# väli} other {# välja}}',
  'combine.conflictsHelp':
    'Neid muutsid kaks inimest, teineteise muudatusest teadmata. Mõlemad väärtused jäävad alles; hiljem valite ühe.',
  'combine.nothing': 'Kõik nendes failides olev on siin juba olemas. Rakendada ei ole midagi.',
  'combine.fieldsChanged': '{count, plural, one {# väli} other {# välja}}',
  'combine.field': 'Väli',
  'combine.before': 'Praegu siin',
  'combine.after': 'Pärast',
  'combine.fieldsOf': 'Muudetud väljad: {label}',
  'combine.willConflict': 'kaks versiooni',
  'combine.noName': '{kind} (nimeta)',

  'combine.kind.activity': 'Tegevus',
  'combine.kind.organisation': 'Organisatsioon',
  'combine.kind.place': 'Koht',
  'combine.kind.mappedOrganisation': 'Kaardistatud organisatsioon',
  'combine.kind.attendanceImport': 'Osalejate nimekiri',
  'combine.kind.overlap': 'Ühised osalejad',
  'combine.kind.period': 'Periood',

  'combine.mass.warn':
    'Need failid kustutaksid või tühjendaksid kirjeid: {removed, number} (siin on neid kokku {present, number}). Enne rakendamist vaadake allolev loend üle.',
  'combine.mass.confirm':
    'Need failid kustutaksid või tühjendaksid kirjeid: {removed, number} (siin on neid kokku {present, number}). Kui see on õige, sisestage allpool sõna {word}.',
  'combine.mass.word': 'KUSTUTA',
  'combine.mass.label': 'Jätkamiseks sisestage {word}',
  'combine.apply': '{count, plural, =0 {Rakenda} one {Rakenda # muudatus} other {Rakenda # muudatust}}',
  'combine.applying': 'Varundamine ja rakendamine …',
  'combine.comparing': 'Võrdlemine sellega, mis siin juba on …',
  'combine.step.backup': 'Kõigepealt tehakse varukoopia. Midagi ei ole veel muudetud.',
  'combine.step.merge': 'Faile ühendatakse. Midagi ei ole veel muudetud.',
  'combine.step.write': 'Kirjeid salvestatakse. Seda ei saa peatada, kuid hiljem saab selle tagasi võtta.',
  'combine.step.erase': 'Jäädavalt kustutatu võetakse varukoopiatest välja. Seda ei saa peatada.',
  'combine.erases':
    'Need failid kustutavad {count, plural, one {# kohas} other {# kohas}} midagi jäädavalt: siin, ajaloos ja kõigis varukoopiates. Seda ei saa tagasi võtta.',
  'combine.stopped': 'Peatatud. Midagi ei muudetud.',
  'combine.clear': 'Eemalda kõik failid',
  'combine.applied':
    '{count, plural, =0 {Failide andmed on üle võetud.} one {Muudeti # kirjet.} other {Muudeti # kirjet.}} Enne seda tehti varukoopia.',
  'combine.toConflicts':
    '{count, plural, one {# väljal on kaks versiooni} other {# väljal on kaks versiooni}}. Vali õige kohe',
  'combine.applyFailed': 'Failide andmeid ei võetud üle ja midagi ei muudetud. {reason}',
  'combine.applyFailedPlainly':
    'Failide andmeid ei võetud üle. Vaadake salvestamise olekut lehe ülaosas ja proovige uuesti.',
  'combine.batchName':
    '{file}{more, plural, =0 {} one { ja veel # fail} other { ja veel # faili}}{author, select, none {} other {, üle võtnud {author}}}',

  'combine.undone': 'Tagasi võetud: „{name}“.',
  'combine.undoneButFor':
    'Tagasi võetud: „{name}“, välja arvatud {count, plural, one {# väli, mida on hiljem muudetud või kasutatud} other {# välja, mida on hiljem muudetud või kasutatud}}:',
  'combine.undoFailed':
    'Ei õnnestunud tagasi võtta: „{name}“. Midagi ei muudetud. Vaadake salvestamise olekut lehe ülaosas ja proovige uuesti.',
  'combine.leftAlone': '{label}: {field}',
  'combine.leftAloneRecord': '{label}: kirje ise',
  'combine.leftAloneTwoVersions': '{label}: {field} (kaks versiooni)',
  'combine.leftAloneHelp':
    'Mille juures seisab „kaks versiooni“, selle otsustate osas „Kaks versiooni“: kas kirje kaob või jääb muudatus alles.',
  'combine.moreLeftAlone': '{count, plural, one {ja veel #} other {ja veel #}}',
  'combine.undoAskLabel': 'Võta tagasi „{name}“',
  'combine.undoAsk':
    'Kui „{name}“ tagasi võtta, {records, plural, =0 {ei taastata ühtegi kirjet} one {taastatakse # kirje} other {taastatakse # kirjet}}. {count, plural, one {# välja on vahepeal muudetud või kasutatud ja see jääks} other {# välja on vahepeal muudetud või kasutatud ja need jääksid}} nii, nagu praegu:',
  'combine.undoRest': 'Võta ülejäänu tagasi',
  'combine.undoNot': 'Jäta kõik nii, nagu on',
  'combine.applyAgain': 'Rakenda uuesti',
  'combine.again': 'Uuesti rakendatud: „{name}“.',
  'combine.againButFor':
    'Uuesti rakendatud: „{name}“, välja arvatud {count, plural, one {# väli, mida on} other {# välja, mida on}} vahepeal muudetud:',
  'combine.againFailed':
    '„{name}“ ei õnnestunud uuesti rakendada. Midagi ei muudetud. Vaadake salvestamise olekut ülal ja proovige uuesti.',
  'combine.batch.again': 'Rakenda uuesti: {name} ({moment})',
  'combine.earlier': 'Varem üle võetud',
  'combine.earlierHelp':
    'Kõike ülevõetut saab ka hiljem tagasi võtta. Vahepeal muudetu jääb nii, nagu see on, ja sellest antakse Teile teada.',
  'combine.noEarlier': 'Midagi ei ole veel üle võetud.',
  'combine.earlierUnread': 'Varem ülevõetu loendit ei õnnestunud lugeda. Midagi ei muudetud. Laadige leht uuesti.',
  'combine.batch.at': 'Millal',
  'combine.batch.kind': 'Liik',
  'combine.batch.kind.merge': 'Ühendatud',
  'combine.batch.kind.import': 'Loendi sisselugemine',
  'combine.batch.kind.bulk': 'Hulgimuudatus',
  'combine.batch.kind.answer': 'Vastus: sama üritus?',
  'combine.batch.name': 'Mis üle võeti ja kes võttis',
  'combine.batch.records': 'Kirjeid',
  'combine.batch.undone': 'Tagasi võetud',
  'combine.batch.undo': 'Võta tagasi: {name}, {moment}',

  'combine.conflicts.none': 'Ühelgi väljal ei ole kahte versiooni.',
  'combine.conflicts.help':
    'Kaks inimest muutsid sama välja, teineteise muudatusest teadmata. Midagi ei ole kadunud: valige, milline väärtus jääb. Seni loetakse väli teadmata olevaks.',
  'combine.conflicts.from': '{sender}, {moment}',
  'combine.conflicts.unknownSender': 'Tundmatu saatja',
  'combine.conflicts.senderOf': '{author} ({partner})',
  'combine.conflicts.deleted': 'Kirje on kustutatud',
  'combine.conflicts.there': 'Kirje jääb alles',
  'combine.conflicts.cleared': 'Väli on tühjendatud',
  'combine.conflicts.reason': 'Põhjus (võib jätta tühjaks)',
  'combine.conflicts.reasonHelp': 'Jääb otsuse juurde alles ja läheb saatmisel kaasa.',
  'combine.conflicts.chooseFirst': 'Valige üks väärtustest.',
  'combine.conflicts.failed': 'Otsust ei salvestatud. {reason}',
  'combine.conflicts.failedPlainly':
    'Otsust ei salvestatud. Vaadake salvestamise olekut lehe ülaosas ja proovige uuesti.',
  'combine.conflicts.records': 'Kahes versioonis kirjed',
  'combine.conflicts.takeAll': 'Võta kõik ühe saatja väärtused:',
  'combine.conflicts.takeAllOf': '{sender} ({count, plural, one {# väli} other {# välja}})',
  'combine.conflicts.other': 'Muu väärtus',
  'combine.conflicts.otherLabel': 'Õige väärtus',
  'combine.conflicts.otherCount': 'Arv, ? – teadmata, - – ei kohaldu.',
  'combine.conflicts.otherEmpty': 'Kirjutage väärtus või valige mõni teistest.',
  'combine.conflicts.otherFirst': 'Üks kirjutatud väärtustest ei sobi siia. Selle kõrval on kirjas, mis puudu on.',
  'combine.conflicts.decideCount': '{count, plural, =0 {Otsusta} one {Otsusta # väli} other {Otsusta # välja}}',
  'combine.conflicts.decidedCount':
    '{label}: {count, plural, one {# väli on otsustatud} other {# välja on otsustatud}}.',
  'combine.conflicts.keys': 'Ctrl+Enter – otsusta',
  'combine.conflicts.history': 'Mis nende väljadega on toimunud',
  'combine.conflicts.noHistory': 'Selles arvutis pole midagi kirja pandud.',
  'combine.conflicts.changed': 'Millal ja kes',
  'combine.conflicts.was': 'Enne',
  'combine.conflicts.became': 'Pärast',
  'combine.decisions.title': 'Juba otsustatud',
  'combine.decisions.count': '{count, plural, one {# otsus} other {# otsust}}',
  'combine.decisions.what': 'Mis',
  'combine.decisions.by': 'Kes otsustas',
  'combine.decisions.why': 'Miks',
  'combine.decisions.help':
    'Otsused lähevad kaasa iga saadetava aruandega ja lahendavad seal samad väljad. Eraldi faili vajab ainult see, kes ühendab aruandeid käskudega. Kui keegi pole seda küsinud, ei ole seda vaja.',
  'combine.decisions.save': 'Salvesta otsused',
  'combine.decisions.saved': 'Fail {file} on salvestatud: {place}.',
  'combine.decisions.failed': 'Faili ei salvestatud. Midagi ei muudetud; proovige uuesti.',
  'combine.decisions.fileName': 'otsused',
  'combine.conflicts.open': 'Ava tegevus',

  'combine.fieldInList': '{list}: {field}',
  'combine.fieldInEntry': '{list}, {entry}: {field}',
  'combine.narrative': '{part} (keel: {language})',
  'combine.narrativeOfCountry': '{part}: {country} (keel: {language})',
  'combine.span': '{min}–{max}',
  'combine.qualified': '{qualifier} {number}',
  'combine.cost': '{amount} {currency}',
  'combine.entries': '{count, plural, one {# kirje} other {# kirjet}}',
  'combine.unknownRecord': 'kirje, mida siin ei ole',
} satisfies Readonly<Record<keyof typeof english, string>>;
