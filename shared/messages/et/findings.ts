/** Estonian. What „Kontrolli aruannet“ says (`domain.md` §7): what, why, and what to do. */
export const findings = {
  // What the activity is
  'findings.titleMissing':
    'See tegevus on toimunud, kuid sellel ei ole pealkirja. Sisestage pealkiri, mis sellel programmis oli.',
  'findings.typeMissing': 'See tegevus on toimunud, kuid märkimata on, mis see oli. Valige tegevuse liik.',
  'findings.statusMissing':
    'Märkimata on, kas see tegevus on kavandatud, toimunud, edasi lükatud või tühistatud. Valige üks: koguarvudesse lähevad ainult toimunud tegevused.',
  'findings.reporterMissing': 'Märkimata on, milline partner selle tegevuse esitab. Valige partner.',
  'findings.modeMissing':
    'Märkimata on, kas osaleti kohapeal, veebis või mõlemal viisil. Valige see, et arve saaks õigesti mõista.',
  'findings.referenceTwice':
    'Tunnus {reference} on ka {other, select, _none {pealkirjata tegevusel} other {tegevusel „{other}“}}{more, plural, =0 {} one { ja veel # tegevusel} other { ja veel # tegevusel}}. Andke igale tegevusele oma tunnus.',

  // Codes, answers, references
  'findings.codeUnknown':
    'Väärtust „{value}“ ei ole selle projekti {list, select, pillar {suundade} thematicArea {teemavaldkondade} planItem {kavapunktide} milestones {vahe-eesmärkide} other {sihtrühmade}} seas. Valige mõni neist või küsige koordinaatorilt uuem projekti kirjeldus.',
  'findings.codeWithdrawn':
    'Väärtust „{value}“ selle projekti {list, select, pillar {suundade} thematicArea {teemavaldkondade} planItem {kavapunktide} milestones {vahe-eesmärkide} other {sihtrühmade}} seas enam ei kasutata. Valige mõni, mida kasutatakse.',
  'findings.breakdownOptionUnknown':
    'Jaotuses on rida „{value}“, mida ei ole {list, select, country {riikide} organisationtype {organisatsiooni liikide} gender {sugude} targetgroup {selle projekti sihtrühmade} other {selle projekti vanuserühmade}} seas. Valige loendist rida ja viige arvud sinna.',
  'findings.questionUnknown':
    'On vastus „{value}“ küsimusele „{question}“, mida selles projektis ei ole. Eemaldage vastus või küsige koordinaatorilt uuem projekti kirjeldus.',
  'findings.answerNotNumber':
    'Küsimusele „{question}“ tuleb vastata arvuga, kuid sisestatud on „{value}“. Sisestage arv.',
  'findings.answerNotText':
    'Küsimusele „{question}“ tuleb vastata sõnadega, kuid sisestatud on arv {value}. Vastake sõnadega.',
  'findings.answerNotChoice':
    'Vastust „{value}“ ei ole küsimuse „{question}“ vastusevariantide seas: {choices}. Valige üks neist.',
  'findings.organisationUnknown':
    'Siin valitud organisatsiooni ei ole organisatsioonide loendis. Valige organisatsioon loendist või lisage see kõigepealt.',
  'findings.placeUnknown': 'Siin valitud kohta ei ole kohtade loendis. Valige koht loendist või lisage see kõigepealt.',
  'findings.partnerOfPeriodUnknown':
    'Selle perioodi partnerit ei ole organisatsioonide loendis. Lisage organisatsioon või eemaldage periood.',
  'findings.mappingUnknown':
    'Kaardistamist, millega see organisatsioon leiti, ei ole tegevuste seas, seega ei ole see üheski summas. Valige kaardistamine uuesti.',

  // Dates and places
  'findings.dateMissing':
    'See tegevus on toimunud, kuid sellel ei ole kuupäeva. Lisage sessioon ja selle kuupäev; kui täpset päeva ei teata, piisab kuust.',
  'findings.sessionEndsBeforeStart':
    '{session, select, _none {Pealkirjata sessioon} other {Sessioon „{session}“}} lõpeb {to}, enne kui see algab ({from}). Parandage üks kuupäevadest.',
  'findings.sessionTimesReversed':
    '{session, select, _none {Pealkirjata sessioon} other {Sessioon „{session}“}} lõpeb kell {endTime}, enne kui see algab (kell {startTime}). Parandage üks kellaaegadest; kui see kestis üle kesköö, märkige viimaseks päevaks järgmine päev.',
  'findings.sessionsOutOfOrder':
    'Sessioon kuupäevaga {later} on eespool sessioonist kuupäevaga {earlier}. Seadke need kuupäevade järjekorda või kontrollige kuupäevi.',
  'findings.sessionTwice':
    '{session, select, _none {Pealkirjata sessioon} other {Sessioon „{session}“}} on siin samade kuupäevade ja sama kohaga kirjas {times, plural, one {# kord} other {# korda}}. Eemaldage kordus või andke igaühele oma aeg või pealkiri.',
  'findings.beforeProjectStart':
    'See tegevus algab {date}, enne projekti algust ({start}). Kontrollige kuupäeva või selgitage kommentaaris, miks see projekti kuulub.',
  'findings.afterProjectEnd':
    'See tegevus lõpeb {date}, pärast projekti kavandatud lõppu ({end}). Kontrollige kuupäeva või selgitage kommentaaris, miks see oli hiljem.',
  'findings.farFromPlan':
    'See tegevus algab {date}, {months, plural, one {# kuu} other {# kuud}} {direction, select, earlier {varem} other {hiljem}} kui kavandatud ({code} „{title}“: {planned}). Kontrollige kuupäeva ja kavapunkti või selgitage põhjust kommentaaris.',
  'findings.placeMissing': 'Selleks tegevuseks saadi kokku, kuid kohta ei ole märgitud. Lisage koht; piisab linnast.',
  'findings.placeWithoutCountry':
    'Ühelgi selle tegevuse kohal ei ole riiki, seega ei ole osalejad ühegi riigi all. Lisage kohale riik.',

  // Counts
  'findings.totalMissing':
    '{filled, select, parts {Märgitud on, mitu inimest osales kohapeal ja veebis, kuid puudub nii koguarv kui ka see, mitu osales mõlemal viisil, seega ei ole teada, mitu inimest osales. Sisestage üks neist (0, kui keegi ei osalenud mõlemal viisil)} other {Märkimata on, mitu inimest osales. Sisestage koguarv}}; kui keegi seda ei tea, märkige see teadmata olevaks ja lisage põhjus.',
  'findings.sessionTotalMissing':
    'Selle tegevuse arvud on sessioonide summad, kuid {session, select, _none {pealkirjata sessioonil} other {sessioonil „{session}“}} arvu ei ole. Sisestage, mitu inimest osales; kui keegi seda ei tea, märkige see teadmata olevaks ja lisage põhjus.',
  'findings.unknownWithoutReason':
    'Osalejate arv {column, select, inPerson {kohapeal} online {veebis} other {kokku}} on märgitud teadmata olevaks, kuid põhjus puudub. Lisage, miks see on teadmata, või sisestage arv.',
  'findings.unknownWithReason':
    'Osalejate arv {column, select, inPerson {kohapeal} online {veebis} other {kokku}} on teadmata („{reason}“). Küsige kelleltki, kes seal oli; kui keegi ei oska öelda, kinnitage seda kommentaariga.',
  'findings.totalDiffersFromParts':
    'Kokku on märgitud {total, number}, mis on {difference, number} võrra {direction, select, less {vähem} other {rohkem}} kui {parts, select, inPerson {kohapeal {inPerson, number}} online {veebis {online, number}} inPerson_online {kohapeal {inPerson, number} + veebis {online, number}} nothing {selle osad, mis kõik on märgitud sõnadega „ei kohaldu“} other {kohapeal {inPerson, number} + veebis {online, number} − nii kohapeal kui ka veebis {both, number}}}. Parandage koguarv või selle osad.',
  'findings.totalMoreThanParts':
    'Kokku on märgitud {total, number}, mis on {difference, number} võrra rohkem kui kohapeal {inPerson, number} + veebis {online, number}. Parandage koguarv või selle osad.',
  'findings.totalLessThanPart':
    'Kokku on märgitud {total, number}, mis on vähem kui ainuüksi {column, select, online {veebis} other {kohapeal}} ({part, number}). Parandage koguarv või selle osad.',
  'findings.bothMoreThanPart':
    'Märgitud on, et nii kohapeal kui ka veebis osales {both, number}, kuid {column, select, online {veebis} other {kohapeal}} ainult {part, number}. Parandage üks neist arvudest.',
  'findings.columnNotOffered':
    'Arv {value, number} on sisestatud {column, select, inPerson {lahtrisse „kohapeal“} online {lahtrisse „veebis“} both {lahtrisse „nii kohapeal kui ka veebis“} other {lahtrisse „kokku“}}, kuid {mode, select, inPerson {tegevus toimus ainult kohapeal} online {tegevus toimus ainult veebis} other {seda liiki tegevuseks kokku ei tulda}}. Eemaldage arv või parandage toimumisviis.',
  'findings.sessionMoreThanTotal':
    '{session, select, _none {Pealkirjata sessiooni} other {Sessiooni „{session}“}} osalejate arv{column, select, inPerson { kohapeal} online { veebis} other {}} on {value, number}, mis on rohkem kui kogu tegevusel ({total, number}). Parandage üks arvudest.',
  'findings.totalMoreThanSessions':
    'Tegevuse osalejate arv{column, select, inPerson { kohapeal} online { veebis} other {}} on {total, number}, mis on rohkem kui {sessions, plural, one {selle # sessioonil} other {selle # sessioonil kokku}} ({sum, number}). Parandage arvud või lisage puuduv sessioon.',
  'findings.ownCountDiffersFromSessions':
    'Selle tegevuse arvud on sessioonide summad. {known, select, yes {Sessioonide summa {column, select, inPerson {kohapeal} online {veebis} both {nii kohapeal kui ka veebis} other {kokku}} on {sum, number}} other {Sessioonidel ei ole veel arvu {column, select, inPerson {kohapeal} online {veebis} both {„nii kohapeal kui ka veebis“} other {kokku}}}}, kuid kõrval on {own, number}. Eemaldage see arv või märkige, et tegevusel on oma arvud.',

  // Parts of the participants
  'findings.breakdownPartMoreThanTotal':
    'Jaotuse real {option, select, _none {ilma organisatsiooni nimeta} other {„{option}“}} on osalejate arv{column, select, inPerson { kohapeal} online { veebis} other {}} {value, number}, mis on rohkem kui kogu tegevusel ({total, number}). Parandage üks arvudest.',
  'findings.breakdownMoreThanTotal':
    'Jaotuses {dimension, select, country {riigi} organisationtype {organisatsiooni liigi} organisation {organisatsiooni} gender {soo} targetgroup {sihtrühma} other {vanuserühma}} järgi on osalejate summa{column, select, inPerson { kohapeal} online { veebis} other {}} {sum, number}, mis on {difference, number} võrra rohkem kui tegevusel ({total, number}). Parandage read või koguarv.',
  'findings.countryPartsMoreThanTotal':
    'Riigid esitavad kokku osalejate arvu {value, number}, mis on {difference, number} võrra rohkem kui tegevusel ({total, number}). Parandage riikide osad või koguarv.',
  'findings.staffMoreThanTotal':
    'Projekti töötajate arvuks on märgitud {value, number}, kuid osalejaid on kokku ainult {total, number}. Parandage üks arvudest.',
  'findings.countryPartDiffersFromBreakdown':
    'Osalejate arv ({country}) on riigi osas {own, number}, kuid jaotuses {value, number}. Parandage see, mis on vale.',
  'findings.fewerThanPlanned':
    'Osalejaid oli kokku {total, number}, mis on {difference, number} võrra vähem kui kavandatud ({min, number}). Kontrollige arvu või selgitage põhjust kommentaaris.',
  'findings.moreThanPlanned':
    'Osalejaid oli kokku {total, number}, mis on {difference, number} võrra rohkem kui kavandatud ({max, number}). Kontrollige arvu või selgitage põhjust kommentaaris.',

  // Delegations and lists
  'findings.delegationDiffersFromPart':
    'Delegatsiooni ({country}) ridade summa on {sum, number}, mis on {difference, number} võrra {direction, select, fewer {vähem} other {rohkem}} kui selle osalejate arv ({participants, number}). Parandage rida või arv.',
  'findings.organisationTwice':
    '{organisation, select, _none {Üks organisatsioon} other {„{organisation}“}} on delegatsioonis{country, select, _none {} other { ({country})}} {rows, plural, one {# real} other {# real}}. Kui sama rida on sisestatud kaks korda, eemaldage üks.',
  'findings.rowNumbersSkip':
    'Delegatsiooni ({country}) reanumbrite seast on puudu: {numbers}. Vaadake allikast, kas siin on {count, plural, one {mõni rida} other {mõni rida}} puudu.',
  'findings.rowNumbersRepeat':
    'Delegatsioonis ({country}) {count, plural, one {kordub reanumber} other {korduvad reanumbrid}} {numbers}. Vaadake allikast, kas mõni rida on kaks korda üle võetud.',
  'findings.rowNumbersOutOfOrder':
    'Delegatsioonis ({country}) on suurema numbri järel {count, plural, one {rida} other {read}} {numbers}. Vaadake allikast, kas read on üle võetud samas järjekorras.',
  'findings.countryTwice':
    '{present, select, online {Veebis} other {Kohapeal}} esindatud riikide loendis kordub: {countries}. Eemaldage kordus või asendage see riigiga, mida mõeldi.',
  'findings.countriesDifferFromStated':
    '{present, select, online {Veebis} other {Kohapeal}} esindatud riikide arvuks on märgitud {stated, number}, kuid loendis on erinevaid riike {listed, number}. Parandage arv või loend.',
  'findings.speakerCountriesMoreThanSpeakers':
    'Esinejate riikide arvuks on märgitud {countries, number}, kuid {speakers, plural, one {oli # esineja} other {oli # esinejat}}. Parandage üks arvudest.',
  'findings.mappedDiffersFromRecords':
    'Kaardistatud organisatsioonide arvuks ({country}) on märgitud {stated, number}, kuid loendis on neid {records, number}. Lisage puuduvad või parandage arv.',

  // Tekstid ja kirje
  'findings.textParticipants':
    'Tekstis on „{said}“, kuid osalejaid on kirjas {whole, number}. Parandage tekst või arv.',
  'findings.textCountries':
    'Tekstis on „{said}“, kuid eri riike on kirjas {whole, number}. Parandage tekst või loetelu.',
  'findings.textOrganisationsMet':
    'Tekstis on „{said}“, kuid kohatud organisatsioone on kirjas {whole, number}. Parandage tekst või arv.',
  'findings.textDelegation':
    'Tekstis on „{said}“, kuid delegatsioonis on kokku {whole, number}{rows, plural, =0 {} one { (# rida)} other { (# rida)}}. Parandage tekst või delegatsioon.',
  'findings.textSpeakers': 'Tekstis on „{said}“, kuid esinejaid on kirjas {whole, number}. Parandage tekst või arv.',
  'findings.textDays':
    'Tekstis on „{said}“, kuid päevi, millal sessioonid toimusid, on {whole, number}. Parandage tekst või kuupäevad.',
  'findings.textDates': 'Tekstis on kuupäev {found}, kuid kirjas on {expected}. Parandage tekst või kuupäevad.',
  'findings.textTimes': 'Tekstis on kellaaeg {times}, kuid kirjas on {recordedTimes}. Parandage tekst või kellaaeg.',
  'findings.introductionCountries':
    'Projekti sissejuhatuses on „{said}“, kuid projekti ellu viivaid riike on {whole, number}. Parandage sissejuhatus või riigid.',
  'findings.introductionDates':
    'Projekti sissejuhatuses on kuupäevad {found}, kuid projekti kuupäevad on {expected}. Parandage sissejuhatus või kuupäevad.',

  // The plan
  'findings.planItemInSomeCountries':
    'Kavapunkt {code} „{title}“ on mõeldud igale riigile. Esitanud on: {reported}; esitamata: {missing}. Küsige puuduvaid aruandeid.',
  'findings.thematicAreaEmpty':
    'Teemavaldkonnas {code} „{name}“ ei ole ühtegi tegevust. Kontrollige, kas mõni peaks sinna kuuluma, või selgitage kommentaaris, miks neid ei ole.',
  'findings.thematicAreaDiffersFromPlan':
    'Selle tegevuse teemavaldkond on {thematicArea}, kuid selle kavapunkti {planItem} teemavaldkond on {planned}. Parandage teemavaldkond või kavapunkt.',
  'findings.heldUnderCancelledItem':
    'Kava järgi on {planItem} tühistatud, kuid see selle alla märgitud tegevus on toimunud. Parandage kava või siin märgitud kavapunkt.',

  // Several partners
  'findings.undecided':
    'Sellest on kokku tulnud {versions, plural, one {# versioon} other {# erinevat versiooni}} ja keegi ei ole veel valinud; seni loetakse see teadmata olevaks. Vaadake need üle ja valige üks.',
  'findings.deletionUndecided':
    'Üks pool kustutas selle kirje, teine muutis seda. Otsustage, kas kirje jääb alles või kustutatakse.',
  'findings.sameEvent':
    '{partner, select, _none {Teine partner} other {Partner „{partner}“}} on esitanud {other, select, _none {pealkirjata tegevuse} other {tegevuse „{other}“}}, mis võib olla sama üritus: {reasons}. Märkige, kas need on sama üritus, eri üritused või oli neil ühiseid osalejaid.',
  'findings.overlapTooFew':
    'Selles vastuses sama ürituse kohta on alla kahe tegevuse. Valige tegevused, mille kohta see on.',
  'findings.overlapActivityUnknown':
    '{unknown, plural, one {# tegevust, mille kohta see vastus on,} other {# tegevust, mille kohta see vastus on,}} ei ole kirjete seas, seega ei saa seda üheski summas arvestada. Valige tegevused uuesti või eemaldage vastus.',
  'findings.overlapUnanswered':
    'Veel on märkimata, kas need tegevused on sama üritus, eri üritused või oli neil ühiseid osalejaid. Valige üks.',
  'findings.overlapKeptMissing':
    'Märgitud on, et need tegevused on sama üritus, kuid mitte see, milline neist jääb. Valige see, mis läheb arvesse.',
  'findings.overlapMethodMissing':
    'Märgitud on, et neil tegevustel on ühiseid osalejaid, kuid mitte see, kuidas neid arvestada. Valige: liida mõlemad, võta suurem või sisesta arv.',
  'findings.overlapTotalMissing':
    'Nende tegevuste ühiseid osalejaid arvestatakse sisestatud arvu järgi, kuid see puudub. Sisestage, mitu inimest kokku osales.',
  'findings.periodNotComplete':
    'Periood {period} on {state, select, accepted {vastu võetud} other {lõpetatud}}, kuid {activities, plural, one {# tegevuses} other {# tegevuses}} on midagi, mis tuleb parandada{names, select, _none {} other {: {names}}}{more, plural, =0 {} one { ja veel #} other { ja veel #}}. Parandage see või avage periood uuesti.',
  'findings.lateChangeWithoutReason':
    'Periood {period} võeti vastu. Pärast seda see tegevus {change, select, added {lisati sinna} movedIn {viidi sinna üle} movedOut {viidi sealt ära} other {muutus}}, kuid põhjust ei ole märgitud. Kirjutage põhjus tegevuse lehe lõppu.',
  'findings.lateRemovalWithoutReason':
    'Periood {period} võeti vastu. Pärast seda kustutati sealt põhjust märkimata {activities, plural, one {# tegevus} other {# tegevust}}{names, select, _none {} other {: {names}}}{more, plural, =0 {} one { ja veel #} other { ja veel #}}. Kirjutage põhjus perioodi juurde lehel „Ühenda aruanded“ või „Saada“.',
};
