/** Lithuanian. What „Patikrinti ataskaitą“ says (`domain.md` §7): what, why, and what to do. */
export const findings = {
  // What the activity is
  'findings.titleMissing': 'Ši veikla įvyko, bet neturi pavadinimo. Įrašykite pavadinimą, nurodytą programoje.',
  'findings.typeMissing': 'Ši veikla įvyko, bet nenurodyta, kas tai buvo. Pasirinkite jos rūšį.',
  'findings.statusMissing':
    'Nenurodyta, ar ši veikla suplanuota, įvyko, atidėta ar atšaukta. Pasirinkite: į bendrus skaičius įtraukiamos tik įvykusios veiklos.',
  'findings.reporterMissing': 'Nenurodyta, kuris partneris pateikia šią veiklą. Pasirinkite partnerį.',
  'findings.modeMissing':
    'Nenurodyta, ar žmonės dalyvavo gyvai, nuotoliu, ar abiem būdais. Pasirinkite, kad skaičiai būtų suprasti teisingai.',
  'findings.referenceTwice':
    'Numerį {reference} turi ir {other, select, _none {veikla be pavadinimo} other {veikla „{other}“}}{more, plural, =0 {} one { bei dar # veikla} few { bei dar # veiklos} many { bei dar # veiklos} other { bei dar # veiklų}}. Kiekvienai veiklai suteikite atskirą numerį.',

  // Codes, answers, references
  'findings.codeUnknown':
    'Reikšmės „{value}“ nėra tarp šio projekto {list, select, pillar {krypčių} thematicArea {teminių sričių} planItem {plano punktų} milestones {tarpinių tikslų} other {tikslinių grupių}}. Pasirinkite vieną iš jų arba paprašykite koordinatoriaus naujesnio projekto aprašo.',
  'findings.codeWithdrawn':
    'Reikšmė „{value}“ tarp šio projekto {list, select, pillar {krypčių} thematicArea {teminių sričių} planItem {plano punktų} milestones {tarpinių tikslų} other {tikslinių grupių}} nebenaudojama. Pasirinkite naudojamą.',
  'findings.breakdownOptionUnknown':
    'Išskaidyme yra eilutė „{value}“, kurios nėra tarp {list, select, country {šalių} organisationtype {organizacijų rūšių} gender {lyčių} targetgroup {šio projekto tikslinių grupių} other {šio projekto amžiaus grupių}}. Pasirinkite eilutę iš sąrašo ir perkelkite į ją skaičius.',
  'findings.questionUnknown':
    'Yra atsakymas „{value}“ į klausimą „{question}“, kurio šiame projekte nėra. Pašalinkite atsakymą arba paprašykite koordinatoriaus naujesnio projekto aprašo.',
  'findings.answerNotNumber':
    'Atsakymas į klausimą „{question}“ turi būti skaičius, o įrašyta „{value}“. Įrašykite skaičių.',
  'findings.answerNotText':
    'Į klausimą „{question}“ reikia atsakyti žodžiais, o įrašytas skaičius {value}. Atsakykite žodžiais.',
  'findings.answerNotChoice':
    'Atsakymo „{value}“ nėra tarp klausimo „{question}“ variantų: {choices}. Pasirinkite vieną iš jų.',
  'findings.organisationUnknown':
    'Čia pasirinktos organizacijos nėra organizacijų sąraše. Pasirinkite organizaciją iš sąrašo arba pirma ją įtraukite.',
  'findings.placeUnknown':
    'Čia pasirinktos vietos nėra vietų sąraše. Pasirinkite vietą iš sąrašo arba pirma ją įtraukite.',
  'findings.partnerOfPeriodUnknown':
    'Šio laikotarpio partnerio nėra organizacijų sąraše. Įtraukite organizaciją arba pašalinkite laikotarpį.',
  'findings.mappingUnknown':
    'Žemėlapiavimo, per kurį rasta ši organizacija, nėra tarp veiklų, todėl ji neįtraukta į jokią sumą. Pasirinkite žemėlapiavimą iš naujo.',

  // Dates and places
  'findings.dateMissing':
    'Ši veikla įvyko, bet neturi datos. Pridėkite sesiją ir jos datą; jei tiksli diena nežinoma, pakanka mėnesio.',
  'findings.sessionEndsBeforeStart':
    'Sesija {session, select, _none {be pavadinimo} other {„{session}“}} baigiasi {to}, anksčiau, nei prasideda ({from}). Pataisykite vieną iš datų.',
  'findings.sessionTimesReversed':
    'Sesija {session, select, _none {be pavadinimo} other {„{session}“}} baigiasi {endTime}, anksčiau, nei prasideda ({startTime}). Pataisykite vieną iš laikų; jei ji tęsėsi po vidurnakčio, kaip paskutinę jos dieną įrašykite kitą dieną.',
  'findings.sessionsOutOfOrder':
    'Sesija, kurios data {later}, įrašyta prieš sesiją, kurios data {earlier}. Išdėstykite jas pagal datas arba patikrinkite datas.',
  'findings.sessionTwice':
    'Sesija {session, select, _none {be pavadinimo} other {„{session}“}} su ta pačia data ir vieta čia įrašyta {times, plural, one {# kartą} few {# kartus} many {# karto} other {# kartų}}. Pašalinkite pasikartojančią arba nurodykite skirtingą laiką ar pavadinimą.',
  'findings.beforeProjectStart':
    'Ši veikla prasideda {date}, anksčiau už projekto pradžią ({start}). Patikrinkite datą arba komentare parašykite, kodėl ji priklauso projektui.',
  'findings.afterProjectEnd':
    'Ši veikla baigiasi {date}, vėliau už planuotą projekto pabaigą ({end}). Patikrinkite datą arba komentare parašykite, kodėl ji vyko vėliau.',
  'findings.farFromPlan':
    'Ši veikla prasideda {date}, {months, plural, one {# mėnesiu} few {# mėnesiais} many {# mėnesio} other {# mėnesių}} {direction, select, earlier {anksčiau} other {vėliau}}, nei planuota ({code} „{title}“: {planned}). Patikrinkite datą ir plano punktą arba komentare parašykite priežastį.',
  'findings.placeMissing':
    'Į šią veiklą žmonės susirinko, bet nenurodyta vieta. Pridėkite vietą; pakanka miesto pavadinimo.',
  'findings.placeWithoutCountry':
    'Nė viena šios veiklos vieta neturi šalies, todėl jos dalyviai nepriskirti jokiai šaliai. Nurodykite vietos šalį.',

  // Counts
  'findings.totalMissing':
    '{filled, select, parts {Įrašyta, kiek dalyvavo gyvai ir nuotoliu, bet neįrašyta nei kiek iš viso, nei kiek dalyvavo abiem būdais, todėl nežinoma, kiek žmonių dalyvavo. Įrašykite vieną iš šių skaičių (0, jei abiem būdais nedalyvavo niekas)} other {Neįrašyta, kiek žmonių dalyvavo. Įrašykite, kiek iš viso}}; jei to niekas nežino, pažymėkite kaip nežinomą ir nurodykite priežastį.',
  'findings.sessionTotalMissing':
    'Šios veiklos skaičiai yra sesijų sumos, o sesija {session, select, _none {be pavadinimo} other {„{session}“}} skaičiaus neturi. Įrašykite, kiek žmonių dalyvavo; jei to niekas nežino, pažymėkite kaip nežinomą ir nurodykite priežastį.',
  'findings.unknownWithoutReason':
    'Pažymėta, kad dalyvių skaičius {column, select, inPerson {gyvai} online {nuotoliu} other {iš viso}} nežinomas, bet nenurodyta priežastis. Nurodykite, kodėl jis nežinomas, arba įrašykite skaičių.',
  'findings.unknownWithReason':
    'Dalyvių skaičius {column, select, inPerson {gyvai} online {nuotoliu} other {iš viso}} nežinomas („{reason}“). Paklauskite ten buvusių žmonių; jei niekas nežino, patvirtinkite tai komentaru.',
  'findings.totalDiffersFromParts':
    'Iš viso nurodyta {total, number}, tai {difference, number} {direction, select, less {mažiau} other {daugiau}} nei {parts, select, inPerson {gyvai {inPerson, number}} online {nuotoliu {online, number}} inPerson_online {gyvai {inPerson, number} + nuotoliu {online, number}} nothing {dalyse, kurios visos pažymėtos „netaikoma“} other {gyvai {inPerson, number} + nuotoliu {online, number} − ir gyvai, ir nuotoliu {both, number}}}. Pataisykite bendrą skaičių arba jo dalis.',
  'findings.totalMoreThanParts':
    'Iš viso nurodyta {total, number}, tai {difference, number} daugiau nei gyvai {inPerson, number} + nuotoliu {online, number}. Pataisykite bendrą skaičių arba jo dalis.',
  'findings.totalLessThanPart':
    'Iš viso nurodyta {total, number}, tai mažiau nei vien {column, select, online {nuotoliu} other {gyvai}} ({part, number}). Pataisykite bendrą skaičių arba jo dalis.',
  'findings.bothMoreThanPart':
    'Nurodyta, kad ir gyvai, ir nuotoliu dalyvavo {both, number}, bet {column, select, online {nuotoliu} other {gyvai}} – tik {part, number}. Pataisykite vieną iš šių skaičių.',
  'findings.columnNotOffered':
    'Skaičius {value, number} įrašytas {column, select, inPerson {prie „gyvai“} online {prie „nuotoliu“} both {prie „ir gyvai, ir nuotoliu“} other {prie „iš viso“}}, bet {mode, select, inPerson {veikla vyko tik gyvai} online {veikla vyko tik nuotoliu} other {į tokią veiklą žmonės nesirenka}}. Pašalinkite skaičių arba pataisykite, kaip veikla vyko.',
  'findings.sessionMoreThanTotal':
    'Sesijos {session, select, _none {be pavadinimo} other {„{session}“}} dalyvių skaičius{column, select, inPerson { gyvai} online { nuotoliu} other {}} – {value, number}, daugiau nei visos veiklos ({total, number}). Pataisykite vieną iš skaičių.',
  'findings.totalMoreThanSessions':
    'Veiklos dalyvių skaičius{column, select, inPerson { gyvai} online { nuotoliu} other {}} – {total, number}, daugiau nei {sessions, plural, one {jos # sesijos} few {jos # sesijų iš viso} many {jos # sesijos iš viso} other {jos # sesijų iš viso}} ({sum, number}). Pataisykite skaičius arba pridėkite trūkstamą sesiją.',
  'findings.ownCountDiffersFromSessions':
    'Šios veiklos skaičiai yra sesijų sumos. {known, select, yes {Sudėjus sesijas, {column, select, inPerson {gyvai} online {nuotoliu} both {ir gyvai, ir nuotoliu} other {iš viso}} – {sum, number}} other {Sesijose dar nėra skaičiaus {column, select, inPerson {gyvai} online {nuotoliu} both {„ir gyvai, ir nuotoliu“} other {iš viso}}}}, o greta įrašyta {own, number}. Pašalinkite šį skaičių arba nurodykite, kad veikla turi savo skaičius.',

  // Parts of the participants
  'findings.breakdownPartMoreThanTotal':
    'Išskaidymo eilutėje {option, select, _none {be organizacijos pavadinimo} other {„{option}“}} dalyvių skaičius{column, select, inPerson { gyvai} online { nuotoliu} other {}} – {value, number}, daugiau nei visos veiklos ({total, number}). Pataisykite vieną iš skaičių.',
  'findings.breakdownMoreThanTotal':
    'Išskaidymo pagal {dimension, select, country {šalį} organisationtype {organizacijos rūšį} organisation {organizaciją} gender {lytį} targetgroup {tikslinę grupę} other {amžiaus grupę}} dalyvių suma{column, select, inPerson { gyvai} online { nuotoliu} other {}} – {sum, number}, tai {difference, number} daugiau nei veiklos ({total, number}). Pataisykite eilutes arba bendrą skaičių.',
  'findings.countryPartsMoreThanTotal':
    'Šalys kartu pateikė dalyvių skaičių {value, number}, tai {difference, number} daugiau nei veiklos ({total, number}). Pataisykite šalių dalis arba bendrą skaičių.',
  'findings.staffMoreThanTotal':
    'Nurodyta projekto darbuotojų: {value, number}, o dalyvių iš viso tik {total, number}. Pataisykite vieną iš skaičių.',
  'findings.countryPartDiffersFromBreakdown':
    'Dalyvių skaičius ({country}) šalies dalyje – {own, number}, o išskaidyme – {value, number}. Pataisykite tą, kuris neteisingas.',
  'findings.fewerThanPlanned':
    'Dalyvių iš viso: {total, number}; tai {difference, number} mažiau nei planuota ({min, number}). Patikrinkite skaičių arba komentare parašykite priežastį.',
  'findings.moreThanPlanned':
    'Dalyvių iš viso: {total, number}; tai {difference, number} daugiau nei planuota ({max, number}). Patikrinkite skaičių arba komentare parašykite priežastį.',

  // Delegations and lists
  'findings.delegationDiffersFromPart':
    'Delegacijos ({country}) eilučių suma – {sum, number}, tai {difference, number} {direction, select, fewer {mažiau} other {daugiau}} nei jos dalyvių ({participants, number}). Pataisykite eilutę arba skaičių.',
  'findings.organisationTwice':
    '{organisation, select, _none {Viena organizacija} other {„{organisation}“}} delegacijoje{country, select, _none {} other { ({country})}} turi {rows, plural, one {# eilutę} few {# eilutes} many {# eilutės} other {# eilučių}}. Jei ta pati eilutė įrašyta du kartus, vieną pašalinkite.',
  'findings.rowNumbersSkip':
    'Delegacijos ({country}) eilučių numeriuose praleista: {numbers}. Pažiūrėkite į šaltinį, ar čia {count, plural, one {netrūksta eilutės} few {netrūksta eilučių} many {netrūksta eilučių} other {netrūksta eilučių}}.',
  'findings.rowNumbersRepeat':
    'Delegacijoje ({country}) kartojasi {count, plural, one {eilutės numeris} few {eilučių numeriai} many {eilučių numeriai} other {eilučių numeriai}} {numbers}. Pažiūrėkite į šaltinį, ar eilutė neperkelta du kartus.',
  'findings.rowNumbersOutOfOrder':
    'Delegacijoje ({country}) po didesnio numerio {count, plural, one {įrašyta eilutė} few {įrašytos eilutės} many {įrašytos eilutės} other {įrašytos eilutės}} {numbers}. Pažiūrėkite į šaltinį, ar eilutės perkeltos tokia pačia tvarka.',
  'findings.countryTwice':
    'Šalių, atstovautų {present, select, online {nuotoliu} other {gyvai}}, sąraše kartojasi: {countries}. Pašalinkite pasikartojančią šalį arba pakeiskite ją ta, kuri turėjo būti.',
  'findings.countriesDifferFromStated':
    'Nurodytas {present, select, online {nuotoliu} other {gyvai}} atstovautų šalių skaičius – {stated, number}, o sąraše skirtingų šalių – {listed, number}. Pataisykite skaičių arba sąrašą.',
  'findings.speakerCountriesMoreThanSpeakers':
    'Nurodytas pranešėjų šalių skaičius – {countries, number}, bet {speakers, plural, one {buvo # pranešėjas} few {buvo # pranešėjai} many {buvo # pranešėjo} other {buvo # pranešėjų}}. Pataisykite vieną iš skaičių.',
  'findings.mappedDiffersFromRecords':
    'Nurodytas žemėlapiavimo metu rastų organizacijų skaičius ({country}) – {stated, number}, o sąraše jų {records, number}. Įrašykite trūkstamas arba pataisykite skaičių.',

  // Tekstai ir įrašas
  'findings.textParticipants':
    'Tekste parašyta „{said}“, o įrašytas dalyvių skaičius – {whole, number}. Pataisykite tekstą arba skaičių.',
  'findings.textCountries':
    'Tekste parašyta „{said}“, o skirtingų šalių įraše – {whole, number}. Pataisykite tekstą arba sąrašą.',
  'findings.textOrganisationsMet':
    'Tekste parašyta „{said}“, o įrašytas organizacijų, su kuriomis susitikta, skaičius – {whole, number}. Pataisykite tekstą arba skaičių.',
  'findings.textDelegation':
    'Tekste parašyta „{said}“, o delegacijoje iš viso – {whole, number}{rows, plural, =0 {} one { (# eilutė)} few { (# eilutės)} many { (# eilutės)} other { (# eilučių)}}. Pataisykite tekstą arba delegaciją.',
  'findings.textSpeakers':
    'Tekste parašyta „{said}“, o įrašytas pranešėjų skaičius – {whole, number}. Pataisykite tekstą arba skaičių.',
  'findings.textDays':
    'Tekste parašyta „{said}“, o sesijos vyko tiek dienų: {whole, number}. Pataisykite tekstą arba datas.',
  'findings.textDates': 'Tekste nurodyta data {found}, o įrašytos datos – {expected}. Pataisykite tekstą arba datas.',
  'findings.textTimes':
    'Tekste nurodytas laikas {times}, o įrašytas laikas – {recordedTimes}. Pataisykite tekstą arba laiką.',
  'findings.introductionCountries':
    'Projekto įžangoje parašyta „{said}“, o projektą vykdančių šalių skaičius – {whole, number}. Pataisykite įžangą arba šalis.',
  'findings.introductionDates':
    'Projekto įžangoje nurodytos datos {found}, o įrašytos projekto datos – {expected}. Pataisykite įžangą arba datas.',

  // The plan
  'findings.planItemInSomeCountries':
    'Plano punktas {code} „{title}“ skirtas kiekvienai šaliai. Veiklą pateikė: {reported}; nepateikė: {missing}. Paprašykite trūkstamų ataskaitų.',
  'findings.thematicAreaEmpty':
    'Teminei sričiai {code} „{name}“ nepriskirta nė viena veikla. Patikrinkite, ar kuri nors jai nepriklauso, arba komentare parašykite, kodėl tokių nėra.',
  'findings.thematicAreaDiffersFromPlan':
    'Šios veiklos teminė sritis – {thematicArea}, o jos plano punkto {planItem} – {planned}. Pataisykite teminę sritį arba plano punktą.',
  'findings.heldUnderCancelledItem':
    'Plane nurodyta, kad punktas {planItem} atšauktas, tačiau ši jam priskirta veikla įvyko. Pataisykite planą arba čia nurodytą plano punktą.',

  // Several partners
  'findings.undecided':
    '{versions, plural, one {Susidarė # šios reikšmės versija} few {Susidarė # skirtingos šios reikšmės versijos} many {Susidarė # šios reikšmės versijos} other {Susidarė # skirtingų šios reikšmės versijų}} ir niekas dar nepasirinko; iki tol ji laikoma nežinoma. Peržiūrėkite ir pasirinkite vieną.',
  'findings.deletionUndecided':
    'Viena pusė šį įrašą ištrynė, o kita jį pakeitė. Nuspręskite, ar jis lieka, ar trinamas.',
  'findings.sameEvent':
    '{partner, select, _none {Kitas partneris} other {Partneris „{partner}“}} pateikė {other, select, _none {veiklą be pavadinimo} other {veiklą „{other}“}}, kuri gali būti tas pats renginys: {reasons}. Nurodykite, ar tai tas pats renginys, skirtingi renginiai, ar jie turėjo bendrų dalyvių.',
  'findings.overlapTooFew':
    'Šiame atsakyme apie tą patį renginį nurodytos mažiau nei dvi veiklos. Pasirinkite veiklas, apie kurias jis yra.',
  'findings.overlapActivityUnknown':
    '{unknown, plural, one {# veiklos, apie kurią yra šis atsakymas, nėra} few {# veiklų, apie kurias yra šis atsakymas, nėra} many {# veiklos, apie kurią yra šis atsakymas, nėra} other {# veiklų, apie kurias yra šis atsakymas, nėra}} tarp įrašų, todėl į jį neatsižvelgiama jokioje sumoje. Pasirinkite veiklas iš naujo arba pašalinkite atsakymą.',
  'findings.overlapUnanswered':
    'Dar nenurodyta, ar šios veiklos yra tas pats renginys, skirtingi renginiai, ar jos turėjo bendrų dalyvių. Pasirinkite.',
  'findings.overlapKeptMissing':
    'Nurodyta, kad šios veiklos yra tas pats renginys, bet nenurodyta, kuri iš jų lieka. Pasirinkite tą, kuri įskaitoma.',
  'findings.overlapMethodMissing':
    'Nurodyta, kad šios veiklos turi bendrų dalyvių, bet nenurodyta, kaip juos skaičiuoti. Pasirinkite: sudėti abu, imti didesnį arba įrašyti skaičių.',
  'findings.overlapTotalMissing':
    'Bendri šių veiklų dalyviai skaičiuojami pagal įrašytą skaičių, bet jo nėra. Įrašykite, kiek žmonių dalyvavo iš viso.',
  'findings.periodNotComplete':
    'Laikotarpis {period} yra {state, select, accepted {priimtas} other {užbaigtas}}, bet būtina pataisyti {activities, plural, one {# veiklą} few {# veiklas} many {# veiklos} other {# veiklų}}{names, select, _none {} other {: {names}}}{more, plural, =0 {} one { ir dar #} few { ir dar #} many { ir dar #} other { ir dar #}}. Pataisykite arba vėl atverkite laikotarpį.',
  'findings.lateChangeWithoutReason':
    'Laikotarpis {period} buvo priimtas. Po to ši veikla {change, select, added {į jį įtraukta} movedIn {į jį perkelta} movedOut {iš jo iškelta} other {pakeista}}, bet niekas nenurodė kodėl. Priežastį įrašykite veiklos lapo apačioje.',
  'findings.lateRemovalWithoutReason':
    'Laikotarpis {period} buvo priimtas. Po to be priežasties {activities, plural, one {ištrinta # jo veikla} few {ištrintos # jo veiklos} many {ištrinta # jo veiklos} other {ištrinta # jo veiklų}}{names, select, _none {} other {: {names}}}{more, plural, =0 {} one { ir dar #} few { ir dar #} many { ir dar #} other { ir dar #}}. Priežastį įrašykite prie laikotarpio, skiltyje „Sujungti ataskaitas“ arba „Siųsti“.',
};
