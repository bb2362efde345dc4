/** Latvian. Why a file is refused: what, where, what to do next. */
export const reading = {
  'reading.missing': 'Faila {file} nav. Pārbaudiet tā nosaukumu un mapi.',
  'reading.notReadable':
    'Failu {file} neizdevās atvērt: {reason, select, EACCES {to lasīt nav atļauts} EPERM {to lasīt nav atļauts} EBUSY {to ir atvērusi cita programma} ENAMETOOLONG {tā nosaukums ir pārāk garš} ELOOP {tā saite ved pa apli} EIO {disks neatbild} other {sistēma norāda iemeslu {reason}}}. Aizveriet citas programmas, kas to lieto, vai nokopējiet failu uz citu mapi.',
  'reading.folder': '{file} ir mape. Norādiet tajā esošos failus.',
  'reading.empty': 'Fails {file} ir tukšs. Palūdziet sūtītājam to atsūtīt vēlreiz.',
  'reading.tooLarge':
    'Fails {file} ir lielāks par {limit} MB. Šī projekta faili nekad nav tik lieli; pārbaudiet, vai izvēlēts pareizais fails.',
  'reading.notUtf8':
    'Failā {file} ir rakstzīmes, kas nav UTF-8 teksts. Fails ir bojāts vai mainīts citā programmā; palūdziet sūtītājam to atsūtīt vēlreiz.',
  'reading.truncated': 'Fails {file} beidzas pusvārdā. Palūdziet sūtītājam to atsūtīt vēlreiz.',
  'reading.notJson':
    'Failu {file} nevar nolasīt, sākot ar {line}. rindas {column}. rakstzīmi. Tas ir bojāts vai mainīts ar roku; palūdziet sūtītājam to atsūtīt vēlreiz.',
  'reading.tooDeep':
    'Faila {file} {line}. rindā ir vairāk nekā {limit} cits citā ietvertu līmeņu. Sūtāmajos failos tik daudz nemēdz būt; nelietojiet šo failu.',
  'reading.keyTwice':
    'Faila {file} {line}. rindā vienā vietā divreiz ierakstīts „{key}“. Fails ir mainīts ar roku; palūdziet sūtītājam to atsūtīt vēlreiz.',
  'reading.forbiddenKey':
    'Faila {file} {line}. rindā ir nosaukums „{key}“, kāda sūtāmajos failos nav. Nelietojiet šo failu.',
  'reading.loneSurrogate':
    'Faila {file} {line}. rindā ir puse rakstzīmes. Fails ir bojāts; palūdziet sūtītājam to atsūtīt vēlreiz.',
  'reading.hugeNumber':
    'Faila {file} {line}. rindā ir neiespējami liels skaitlis. Fails ir bojāts vai mainīts ar roku; palūdziet sūtītājam to atsūtīt vēlreiz.',
  'reading.somethingElse':
    'Fails {file} nav „FOR-IN Register“ nosūtāmais fails. Izvēlieties failu, ko atsūtījis partneris.',
  'reading.officeFile':
    'Fails {file} ir dokuments, arhīvs vai cita formāta tabula. Atskaites apvieno no failiem, kuru nosaukums beidzas ar „.forin“ un kuri izveidoti sadaļā „Nosūtīt“, un no kopā ar tiem veidotām darbgrāmatām (.xlsx). Palūdziet sūtītājam kādu no tiem.',
  'reading.backupInstead':
    'Fails {file} ir visa projekta kopija, kas paredzēta glabāšanai vai pārcelšanai uz citu datoru. To nevar apvienot. Palūdziet sūtītājam failu, kas izveidots sadaļā „Nosūtīt“.',
  'reading.tookTooLong':
    'Faila {file} lasīšana ilga vairāk nekā {seconds} s un tika apturēta. Nekas no tā nav pārņemts. Palūdziet sūtītājam to atsūtīt vēlreiz.',
  'reading.noDocument':
    'Fails {file} nav „Word“ dokuments. Atveriet to programmā „Word“ vai „LibreOffice“, saglabājiet kā „Word“ dokumentu (.docx) un izvēlieties šo failu vai nokopējiet tekstu un ielīmējiet šeit.',
  'reading.readerFailed':
    'Failu {file} neizdevās nolasīt, jo lasīšana pārtrūka. Nekas no tā nav pārņemts. Aizveriet citas programmas un mēģiniet vēlreiz.',
  'reading.newerVersion':
    'Fails {file} izveidots ar jaunāku „FOR-IN Register“ versiju (faila versija {found}; šī programma lasa līdz {known}). Instalējiet jaunāko versiju un atveriet failu vēlreiz.',
  'reading.altered':
    'Fails {file} pēc izveidošanas ir mainīts: tā saturs neatbilst tā kontrolsummai. Palūdziet sūtītājam to atsūtīt vēlreiz.',
  'reading.noIntegrity':
    'Failam {file} nav kontrolsummas, tāpēc nevar zināt, vai tas ir pilnīgs. Palūdziet sūtītājam to atsūtīt vēlreiz.',
  'reading.unknownField':
    'Fails {file}, {place}: lauku „{key}“ šī versija nepazīst. Pajautājiet sūtītājam, ar kuru versiju fails izveidots.',
  'reading.missingField': 'Fails {file}, {place}: trūkst vērtības. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.wrongType':
    'Fails {file}, {place}: šeit jābūt {expected, select, string {tekstam} number {skaitlim} int {veselam skaitlim} boolean {vērtībai „jā“ vai „nē“} array {sarakstam} other {nosauktu vērtību grupai}}. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.negative':
    'Fails {file}, {place}: skaitlis ir mazāks par {limit}. Palūdziet sūtītājam to izlabot un failu izveidot no jauna.',
  'reading.fraction':
    'Fails {file}, {place}: šeit var būt tikai vesels skaitlis. Palūdziet sūtītājam to izlabot un failu izveidot no jauna.',
  'reading.tooBig':
    'Fails {file}, {place}: šeit nevar būt vairāk par {limit}{unit, select, string { rakstzīmēm} array { ierakstiem} other {}}. Palūdziet sūtītājam to izlabot un failu izveidot no jauna.',
  'reading.notInList':
    'Fails {file}, {place}: vērtība nav neviena no šīm: {choices}. Palūdziet sūtītājam to izlabot un failu izveidot no jauna.',
  'reading.notADate':
    'Fails {file}, {place}: šāda datuma nav. Datumus raksta šādi: 2022-05-02 vai, ja tas ir mēnesis, 2022-05. Palūdziet sūtītājam to izlabot un failu izveidot no jauna.',
  'reading.badValue':
    'Fails {file}, {place}: {rule, select, notEmpty {šeit nekā nav} notAnId {tas nav identifikators} notOneLine {tekstā ir rindu pārtraukumi vai vadības rakstzīmes} controlCharacter {tekstā ir vadības rakstzīmes} notAnAddress {tā nav tīmekļa adrese} notACode {tas nav kods} notALanguage {tas nav valodas kods} notACurrency {tas nav valūtas kods} notAHash {tā nav SHA-256 kontrolsumma} notAnInstant {tas nav laiks formā 2026-11-22T10:00:00.000Z} notATime {tas nav diennakts laiks} notAPeriod {tas nav gads vai ceturksnis} notAReplica {tas nav instalētas programmas apzīmējums} notADot {tas nav izmaiņas apzīmējums} notASpan {laika posms beidzas, pirms tas sākas} notABreakdownKey {tā nav sadalījuma rinda} notANarrativeKey {tas nav atskaites teksts} notACountry {tas nav valsts kods} notALogo {tas nav attēls, ko var glabāt kā logotipu} codeTwice {viens kods ierakstīts divreiz} entriesNotSorted {ieraksti nav sakārtoti pēc identifikatoriem vai identifikators atkārtojas} notASet {vērtības nav sakārtotas vai atkārtojas} entryEmpty {ierakstam nav lauku} unknownKind {šāds veids nav zināms} not_multiple_of {summai ir vairāk nekā divas zīmes aiz komata} other {vērtība neatbilst šeit vajadzīgajai formai}}. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.idTwice':
    'Fails {file}, {place}: diviem ierakstiem ir viens un tas pats identifikators. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.changeTwice':
    'Fails {file}, {place}: izmaiņa {dot} ierakstīta divreiz. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.countsDiffer':
    'Failā {file} norādītais ierakstu skaits (veids – „{kind, select, mappedOrganisation {kartēta organizācija} attendanceImport {ielasīts dalībnieku saraksts} activity {aktivitāte} organisation {organizācija} place {vieta} period {periods} overlap {kopīgi dalībnieki} decision {lēmums} tombstone {dzēšana} erasure {dzēšana uz visiem laikiem} other {{kind}}}“) ir {stated}, bet atrasti: {found}. Palūdziet sūtītājam to atsūtīt vēlreiz.',
  'reading.projectDiffers':
    'Faila {file} pirmajās rindās norādīts viens projekts, bet failā ir cits. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.unknownChange':
    'Fails {file}, {place}: vērtību nav ierakstījusi neviena failā norādītā izmaiņa. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.unseenChange':
    'Fails {file}, {place}: izmaiņa {dot} ir jaunāka par tām, kuras ierakstā norādītas kā zināmas. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.unknownReplica':
    'Fails {file}, {place}: instalētā programma {replica} nav failā sniegtajā sarakstā. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.unknownAddress':
    'Fails {file}, {place}: šādam ierakstam nav lauka „{address}“. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.writtenTwice':
    'Fails {file}, {place}: lauku „{address}“ sev piedēvē divas izmaiņas, lai gan vērtība ir viena. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.restTwice':
    'Fails {file}, {place}: divas izmaiņas sev piedēvē visus laukus, ko nenosauc neviena cita izmaiņa. Palūdziet sūtītājam failu izveidot no jauna.',
  'reading.otherProject':
    'Fails {file} pieder projektam „{found}“, pārējie – projektam „{expected}“. Vienlaikus apvienojiet tikai viena projekta failus.',

  // Dažādu formātu saraksti un tabulas.
  'tables.tooLarge':
    'Fails {file} ir lielāks par {limit} MB. Izņemiet no tā attēlus un lapas, kas nepieder sarakstam, saglabājiet un izvēlieties failu vēlreiz.',
  'tables.tookTooLong':
    'Faila {file} lasīšana ilga vairāk nekā {seconds} s un tika apturēta. Nekas no tā nav pārņemts. Izdzēsiet to, kas sarakstam nepieder, saglabājiet un izvēlieties failu vēlreiz.',
  'tables.picture':
    'Fails {file} ir {kind, select, pdf {PDF dokuments} other {attēls}}. Attēlus programma nelasa. Saskaitiet parakstus, ierakstiet skaitli un atzīmējiet, kur saraksts glabājas.',
  'tables.saveAsWorkbook':
    'Fails {file} ir {kind, select, sylk {vecākā SYLK formātā} dif {vecākā DIF formātā} dbf {dBase tabula} lotus {„Lotus 1-2-3“ vai „Quattro Pro“ tabula} html {tīmekļa lapa, lai kāds būtu tā nosaukums} other {XML fails}}. Atveriet to programmā „Excel“ vai „LibreOffice“, saglabājiet kā „Excel“ darbgrāmatu (.xlsx) un izvēlieties to failu.',
  'tables.saveAsDocument':
    'Fails {file} ir {kind, select, rtf {teksts RTF formātā} odt {„LibreOffice“ teksta dokuments} other {vecākas „Word“ versijas dokuments}}. Atveriet to programmā „Word“ vai „LibreOffice“, saglabājiet kā „Word“ dokumentu (.docx) un izvēlieties to failu.',
  'tables.password': 'Fails {file} ir aizsargāts ar paroli. Saglabājiet kopiju bez paroles un izvēlieties to.',
  'tables.archive': 'Fails {file} ir arhīvs. Atspiediet to un izvēlieties tajā esošo sarakstu.',
  'tables.notATable':
    'Fails {file} ir {kind, select, database {datubāze} presentation {prezentācija} message {e-pasta vēstule} recording {ieraksts} program {programma} other {ne teksts, ne darbgrāmata, ne dokuments}}. Saglabājiet sarakstu kā „Excel“ darbgrāmatu (.xlsx) vai CSV un izvēlieties to failu.',
  'tables.ownFile':
    'Fails {file} ir izveidots programmā „FOR-IN Register“, un dalībnieku saraksta tajā nav. Atveriet to sadaļā „Apvienot atskaites“ vai izvēlieties pašu sarakstu.',
  'tables.damaged':
    'Fails {file} ir bojāts vai beidzas pusvārdā. Palūdziet sūtītājam to atsūtīt vēlreiz vai lejupielādējiet to no jauna.',
  'tables.unpacksTooLarge':
    'Atspiežot failu {file}, datu būtu daudz vairāk, nekā ietilpst sarakstā, tāpēc tas netika atvērts. Pajautājiet sūtītājam, no kurienes šis fails.',
  'tables.strangeArchive':
    'Fails {file} ir saspiests tā, kā biroja programmas failus nesaspiež, tāpēc tas netika atvērts. Atveriet to programmā, kurā tas izveidots, saglabājiet no jauna un izvēlieties to failu.',
  'tables.tooManyRows':
    'Failā {file} ir vairāk nekā {limit, plural, zero {# rindu} one {# rinda} other {# rindas}}. Izdzēsiet nevajadzīgās rindas un izvēlieties failu vēlreiz.',
  'tables.sheetTooLong':
    'Faila {file} lapā „{sheet}“ ir vairāk nekā {limit, plural, zero {# rindu} one {# rinda} other {# rindas}}. Izdzēsiet nevajadzīgās rindas un izvēlieties failu vēlreiz.',
  'tables.tooManyColumns':
    'Failā {file} ir rinda, kurā ir vairāk nekā {limit, plural, zero {# kolonnu} one {# kolonna} other {# kolonnas}}. Pārbaudiet, vai tas ir dalībnieku saraksts, izdzēsiet nevajadzīgās kolonnas un izvēlieties failu vēlreiz.',
  'tables.tooManyCells':
    'Failā {file} ir tabula, kurā ir vairāk nekā {limit, plural, zero {# šūnu} one {# šūna} other {# šūnas}}. Izdzēsiet nevajadzīgās rindas un kolonnas un izvēlieties failu vēlreiz.',
  'tables.noTable': 'Failā {file} tabulas nav. Pārbaudiet, vai tas ir pareizais fails, vai ierakstiet skaitļus paši.',
  'tables.damagedRow':
    'Faila {file} {row}. rinda ir bojāta un izlaista: pēdiņas nesader pa pāriem vai trūkst rakstzīmju. Atrodiet to failā un ar roku pierakstiet trūkstošo.',
  'tables.moreDamagedRows':
    'Failā {file} {count, plural, zero {vēl # rindu ir bojātas un izlaistas} one {vēl # rinda ir bojāta un izlaista} other {vēl # rindas ir bojātas un izlaistas}}. Palūdziet sūtītājam failu atsūtīt vēlreiz.',
};
