/** Estonian. Why a file is refused: what, where, what to do next. */
export const reading = {
  'reading.missing': 'Faili {file} ei ole. Kontrollige selle nime ja kausta.',
  'reading.notReadable':
    'Faili {file} ei õnnestunud avada: {reason, select, EACCES {selle lugemine ei ole lubatud} EPERM {selle lugemine ei ole lubatud} EBUSY {see on avatud teises programmis} ENAMETOOLONG {selle nimi on liiga pikk} ELOOP {selle viide käib ringi} EIO {ketas ei vasta} other {süsteem annab põhjuseks {reason}}}. Sulgege teised programmid, mis seda kasutavad, või kopeerige fail teise kausta.',
  'reading.folder': '{file} on kaust. Nimetage selles olevad failid.',
  'reading.empty': 'Fail {file} on tühi. Paluge saatjal see uuesti saata.',
  'reading.tooLarge':
    'Fail {file} on suurem kui {limit} MB. Selle projekti failid ei ole kunagi nii suured; kontrollige, kas valisite õige faili.',
  'reading.notUtf8':
    'Failis {file} on märke, mis ei ole UTF-8 tekst. Fail on kahjustatud või teises programmis muudetud; paluge saatjal see uuesti saata.',
  'reading.truncated': 'Fail {file} katkeb poole pealt. Paluge saatjal see uuesti saata.',
  'reading.notJson':
    'Faili {file} ei saa lugeda alates {line}. rea {column}. märgist. Fail on kahjustatud või käsitsi muudetud; paluge saatjal see uuesti saata.',
  'reading.tooDeep':
    'Faili {file} {line}. real on üle {limit} üksteise sees oleva taseme. Saadetavates failides nii palju ei ole; ärge seda faili kasutage.',
  'reading.keyTwice':
    'Faili {file} {line}. real on samas kohas kaks korda „{key}“. Faili on käsitsi muudetud; paluge saatjal see uuesti saata.',
  'reading.forbiddenKey':
    'Faili {file} {line}. real on nimi „{key}“, mida saadetavates failides ei ole. Ärge seda faili kasutage.',
  'reading.loneSurrogate':
    'Faili {file} {line}. real on pool märki. Fail on kahjustatud; paluge saatjal see uuesti saata.',
  'reading.hugeNumber':
    'Faili {file} {line}. real on võimatult suur arv. Fail on kahjustatud või käsitsi muudetud; paluge saatjal see uuesti saata.',
  'reading.somethingElse':
    'Fail {file} ei ole programmi „FOR-IN Register“ saadetav fail. Valige fail, mille partner saatis.',
  'reading.officeFile':
    'Fail {file} on dokument, arhiiv või muus vormingus tabel. Aruandeid ühendatakse failidest, mille nime lõpus on „.forin“ ja mis on tehtud jaotises „Saada“, ning koos nendega tehtud töövihikutest (.xlsx). Paluge saatjalt üks neist.',
  'reading.backupInstead':
    'Fail {file} on kogu projekti koopia, mis on mõeldud hoidmiseks või teise arvutisse viimiseks. Seda ei saa ühendada. Paluge saatjalt fail, mis on tehtud jaotises „Saada“.',
  'reading.tookTooLong':
    'Faili {file} lugemine kestis üle {seconds} sekundi ja peatati. Sellest ei võetud midagi üle. Paluge saatjal see uuesti saata.',
  'reading.noDocument':
    'Fail {file} ei ole Wordi dokument. Avage see Wordis või LibreOffice’is, salvestage Wordi dokumendina (.docx) ja valige see fail või kopeerige tekst ja kleepige siia.',
  'reading.readerFailed':
    'Faili {file} ei õnnestunud lugeda, sest lugemine katkes. Sellest ei võetud midagi üle. Sulgege teised programmid ja proovige uuesti.',
  'reading.newerVersion':
    'Fail {file} on tehtud programmi „FOR-IN Register“ uuema versiooniga (faili versioon {found}; see programm loeb kuni versioonini {known}). Paigaldage uuem versioon ja avage fail uuesti.',
  'reading.altered':
    'Faili {file} on pärast tegemist muudetud: selle sisu ei vasta selle kontrollsummale. Paluge saatjal see uuesti saata.',
  'reading.noIntegrity':
    'Failil {file} ei ole kontrollsummat, seega ei ole võimalik teada, kas see on terviklik. Paluge saatjal see uuesti saata.',
  'reading.unknownField':
    'Fail {file}, {place}: see versioon ei tunne välja „{key}“. Küsige saatjalt, millise versiooniga fail tehti.',
  'reading.missingField': 'Fail {file}, {place}: väärtus puudub. Paluge saatjal fail uuesti teha.',
  'reading.wrongType':
    'Fail {file}, {place}: siin peab olema {expected, select, string {tekst} number {arv} int {täisarv} boolean {„jah“ või „ei“} array {loend} other {nimega väärtuste rühm}}. Paluge saatjal fail uuesti teha.',
  'reading.negative':
    'Fail {file}, {place}: arv on väiksem kui {limit}. Paluge saatjal see parandada ja fail uuesti teha.',
  'reading.fraction':
    'Fail {file}, {place}: siin saab olla ainult täisarv. Paluge saatjal see parandada ja fail uuesti teha.',
  'reading.tooBig':
    'Fail {file}, {place}: siin ei saa olla rohkem kui {limit}{unit, select, string { märki} array { kirjet} other {}}. Paluge saatjal see parandada ja fail uuesti teha.',
  'reading.notInList':
    'Fail {file}, {place}: väärtus ei ole ükski järgmistest: {choices}. Paluge saatjal see parandada ja fail uuesti teha.',
  'reading.notADate':
    'Fail {file}, {place}: sellist kuupäeva ei ole. Kuupäev kirjutatakse 2022-05-02, kuu puhul 2022-05. Paluge saatjal see parandada ja fail uuesti teha.',
  'reading.badValue':
    'Fail {file}, {place}: {rule, select, notEmpty {siin ei ole midagi} notAnId {see ei ole identifikaator} notOneLine {tekstis on reavahetusi või juhtmärke} controlCharacter {tekstis on juhtmärke} notAnAddress {see ei ole veebiaadress} notACode {see ei ole kood} notALanguage {see ei ole keelekood} notACurrency {see ei ole valuutakood} notAHash {see ei ole SHA-256 kontrollsumma} notAnInstant {see ei ole ajahetk kujul 2026-11-22T10:00:00.000Z} notATime {see ei ole kellaaeg} notAPeriod {see ei ole aasta ega kvartal} notAReplica {see ei ole paigaldatud programmi tähis} notADot {see ei ole muudatuse tähis} notASpan {ajavahemik lõpeb enne, kui see algab} notABreakdownKey {see ei ole jaotuse rida} notANarrativeKey {see ei ole aruande tekst} notACountry {see ei ole riigikood} notALogo {see ei ole pilt, mida saab logona hoida} codeTwice {sama kood on kaks korda} entriesNotSorted {kirjed ei ole identifikaatorite järjekorras või mõni identifikaator kordub} notASet {väärtused ei ole järjestatud või korduvad} entryEmpty {kirjel ei ole välju} unknownKind {sellist liiki ei tunta} not_multiple_of {summas on üle kahe komakoha} other {väärtus ei ole sellisel kujul, nagu siin vaja}}. Paluge saatjal fail uuesti teha.',
  'reading.idTwice': 'Fail {file}, {place}: kahel kirjel on sama identifikaator. Paluge saatjal fail uuesti teha.',
  'reading.changeTwice': 'Fail {file}, {place}: muudatus {dot} on kirjas kaks korda. Paluge saatjal fail uuesti teha.',
  'reading.countsDiffer':
    'Failis {file} on kirjete arvuks (liik „{kind, select, mappedOrganisation {kaardistatud organisatsioon} attendanceImport {sisse loetud osalejate nimekiri} activity {tegevus} organisation {organisatsioon} place {koht} period {periood} overlap {ühised osalejad} decision {otsus} tombstone {kustutamine} erasure {jäädav kustutamine} other {{kind}}}“) märgitud {stated}, kuid leiti {found}. Paluge saatjal see uuesti saata.',
  'reading.projectDiffers':
    'Faili {file} esimestel ridadel on märgitud üks projekt, kuid failis on teine. Paluge saatjal fail uuesti teha.',
  'reading.unknownChange':
    'Fail {file}, {place}: väärtust ei ole kirjutanud ükski failis nimetatud muudatus. Paluge saatjal fail uuesti teha.',
  'reading.unseenChange':
    'Fail {file}, {place}: muudatus {dot} on uuem kui need, mis on kirjes märgitud teadaolevaks. Paluge saatjal fail uuesti teha.',
  'reading.unknownReplica':
    'Fail {file}, {place}: paigaldatud programmi {replica} ei ole faili loendis. Paluge saatjal fail uuesti teha.',
  'reading.unknownAddress':
    'Fail {file}, {place}: sellisel kirjel ei ole välja „{address}“. Paluge saatjal fail uuesti teha.',
  'reading.writtenTwice':
    'Fail {file}, {place}: välja „{address}“ omistavad endale kaks muudatust, kuigi väärtus on üks. Paluge saatjal fail uuesti teha.',
  'reading.restTwice':
    'Fail {file}, {place}: kaks muudatust omistavad endale kõik väljad, mida ükski teine muudatus ei nimeta. Paluge saatjal fail uuesti teha.',
  'reading.otherProject':
    'Fail {file} kuulub projekti „{found}“, teised projekti „{expected}“. Ühendage korraga ainult ühe projekti faile.',

  // Igas vormingus nimekirjad ja tabelid.
  'tables.tooLarge':
    'Fail {file} on suurem kui {limit} MB. Võtke sealt välja pildid ja lehed, mis nimekirja juurde ei kuulu, salvestage ja valige fail uuesti.',
  'tables.tookTooLong':
    'Faili {file} lugemine kestis üle {seconds} sekundi ja peatati. Sellest ei võetud midagi üle. Kustutage see, mis nimekirja juurde ei kuulu, salvestage ja valige fail uuesti.',
  'tables.picture':
    'Fail {file} on {kind, select, pdf {PDF-dokument} other {pilt}}. Pilte programm ei loe. Lugege allkirjad kokku, sisestage arv ja märkige, kus nimekirja hoitakse.',
  'tables.saveAsWorkbook':
    'Fail {file} on {kind, select, sylk {vanemas SYLK-vormingus} dif {vanemas DIF-vormingus} dbf {dBase’i tabel} lotus {programmi „Lotus 1-2-3“ või „Quattro Pro“ tabel} html {veebileht, olgu selle nimi milline tahes} other {XML-fail}}. Avage see Excelis või LibreOffice’is, salvestage Exceli töövihikuna (.xlsx) ja valige see fail.',
  'tables.saveAsDocument':
    'Fail {file} on {kind, select, rtf {RTF-vormingus tekst} odt {LibreOffice’i tekstidokument} other {Wordi vanema versiooni dokument}}. Avage see Wordis või LibreOffice’is, salvestage Wordi dokumendina (.docx) ja valige see fail.',
  'tables.password': 'Fail {file} on parooliga kaitstud. Salvestage paroolita koopia ja valige see.',
  'tables.archive': 'Fail {file} on arhiiv. Pakkige see lahti ja valige selles olev nimekiri.',
  'tables.notATable':
    'Fail {file} {kind, select, database {on andmebaas} presentation {on esitlus} message {on e-kiri} recording {on salvestis} program {on programm} other {ei ole tekst, töövihik ega dokument}}. Salvestage nimekiri Exceli töövihikuna (.xlsx) või CSV-failina ja valige see fail.',
  'tables.ownFile':
    'Fail {file} on tehtud programmiga „FOR-IN Register“ ja osalejate nimekirja selles ei ole. Avage see jaotises „Ühenda aruanded“ või valige nimekiri ise.',
  'tables.damaged':
    'Fail {file} on kahjustatud või katkeb poole pealt. Paluge saatjal see uuesti saata või laadige see uuesti alla.',
  'tables.unpacksTooLarge':
    'Faili {file} lahtipakkimisel oleks andmeid palju rohkem, kui nimekirja mahub, ja seda ei avatud. Küsige saatjalt, kust see fail pärineb.',
  'tables.strangeArchive':
    'Fail {file} on pakitud viisil, kuidas kontoriprogrammid faile ei paki, ja seda ei avatud. Avage see programmis, millega see on tehtud, salvestage uuesti ja valige see fail.',
  'tables.tooManyRows':
    'Failis {file} on üle {limit, plural, one {# rea} other {# rea}}. Kustutage mittevajalikud read ja valige fail uuesti.',
  'tables.sheetTooLong':
    'Faili {file} lehel „{sheet}“ on üle {limit, plural, one {# rea} other {# rea}}. Kustutage mittevajalikud read ja valige fail uuesti.',
  'tables.tooManyColumns':
    'Failis {file} on rida, milles on üle {limit, plural, one {# veeru} other {# veeru}}. Kontrollige, kas see on osalejate nimekiri, kustutage mittevajalikud veerud ja valige fail uuesti.',
  'tables.tooManyCells':
    'Failis {file} on tabel, milles on üle {limit, plural, one {# lahtri} other {# lahtri}}. Kustutage mittevajalikud read ja veerud ning valige fail uuesti.',
  'tables.noTable': 'Failis {file} ei ole tabelit. Kontrollige, kas see on õige fail, või sisestage arvud ise.',
  'tables.damagedRow':
    'Faili {file} {row}. rida on kahjustatud ja jäeti välja: jutumärgid ei ole paaris või märke on puudu. Otsige see failist üles ja lisage puuduv käsitsi.',
  'tables.moreDamagedRows':
    'Failis {file} {count, plural, one {jäeti välja veel # kahjustatud rida} other {jäeti välja veel # kahjustatud rida}}. Paluge saatjal fail uuesti saata.',
};
