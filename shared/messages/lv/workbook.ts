/** Latvian. What stands in a workbook, and what is said of one that is read. Its sheets bear English names. */
export const workbook = {
  'workbook.twoVersions': 'divas versijas',
  'workbook.tooLongForCell': 'pārāk garš teksts šūnai',

  'workbook.hintCount': 'Vesels skaitlis no 0, ? – ja nav zināms, n/a – ja nav piemērojams, vai atstājiet šūnu tukšu.',
  'workbook.hintCode': 'Izvēlieties no saraksta vai atstājiet šūnu tukšu.',
  'workbook.hintName':
    'Šī nosaukuma sarakstā nav. To varēs nolasīt tikai tad, ja šajā darbgrāmatā ir ieraksts ar šādu nosaukumu.',

  'workbook.tooLarge':
    'Fails {file} ir lielāks par 25 MB. Sadaliet darbgrāmatu vai izņemiet no tās attēlus un mēģiniet vēlreiz.',
  'workbook.notAWorkbook':
    'Fails {file} nav „Excel“ darbgrāmata (.xlsx). Atveriet to programmā, kurā tas izveidots, un saglabājiet kā „Excel“ darbgrāmatu.',
  'workbook.olderExcel':
    'Fails {file} ir vecākas „Excel“ versijas formātā. Atveriet to programmā „Excel“ un saglabājiet kā „Excel“ darbgrāmatu (.xlsx).',
  'workbook.password': 'Fails {file} ir aizsargāts ar paroli. Saglabājiet kopiju bez paroles un lietojiet to.',
  'workbook.damaged': 'Fails {file} ir bojāts, un to nevar atvērt. Palūdziet sūtītājam to atsūtīt vēlreiz.',
  'workbook.unpacksTooLarge':
    'Atspiežot failu {file}, datu būtu daudz vairāk, nekā ietilpst darbgrāmatā, tāpēc tas netika atvērts. Pajautājiet sūtītājam, no kurienes šis fails.',
  'workbook.tooManyRows':
    'Faila {file} lapā „{sheet}“ ir vairāk nekā {limit, plural, zero {# rindu} one {# rinda} other {# rindas}}. Izdzēsiet nevajadzīgās rindas un mēģiniet vēlreiz.',
  'workbook.notOurs':
    'Darbgrāmata {file} nav veidota ar „FOR-IN Register“, tāpēc to nevar nolasīt. Lietojiet darbgrāmatu, kas Jums atsūtīta.',
  'workbook.newerVersion':
    'Darbgrāmata {file} izveidota ar jaunāku „FOR-IN Register“ versiju. Instalējiet jaunāko versiju un nolasiet vēlreiz.',
  'workbook.otherProject':
    'Darbgrāmata {file} pieder projektam „{found}“, nevis projektam „{expected}“. Izvēlieties šī projekta darbgrāmatu.',
  'workbook.sheetNeeded':
    'Failā {file} nav lapas „{sheet}“, tāpēc pārējo nevar atpazīt. Lietojiet darbgrāmatu, kas Jums atsūtīta.',
  'workbook.columnTwice':
    'Faila {file} lapā „{sheet}“ ir divas kolonnas „{column}“. Vienu no tām pārdēvējiet vai izdzēsiet.',
  'workbook.sheetMissing': 'Failā {file} nav lapas „{sheet}“. Reģistrā esošie tās dati paliek, kādi ir.',
  'workbook.columnNeeded':
    'Faila {file} lapā „{sheet}“ nav kolonnas „{column}“. Bez tās nevar atpazīt rindas: ielieciet kolonnu atpakaļ vai lietojiet darbgrāmatu, kas Jums atsūtīta.',
  'workbook.columnMissing':
    'Faila {file} lapā „{sheet}“ nav kolonnas „{column}“. Reģistrā esošie tās dati paliek, kādi ir. Ja kolonna ir pārdēvēta, atjaunojiet tās nosaukumu.',
  'workbook.columnUnknown':
    'Faila {file} lapas „{sheet}“ kolonna „{column}“ nav šīs darbgrāmatas kolonna. Tā netika nolasīta.',
  'workbook.sheetRenamed': 'Faila {file} lapa „{sheet}“ nolasīta kā „{expected}“, jo tajā ir šīs lapas kolonnas.',
  'workbook.sheetUnknown': 'Faila {file} lapa „{sheet}“ nav šīs darbgrāmatas lapa. Tā netika nolasīta.',
  'workbook.sheetNotRead':
    'Faila {file} lapa „{sheet}“ netika nolasīta, jo tajā nav kolonnas „{column}“ un nekas cits nepasaka, kas ir tās rindas. Reģistrā esošie tās dati paliek, kādi ir.',
  'workbook.idsLost':
    'Faila {file} lapā „{sheet}“ nav slēptās kolonnas „{column}“, tāpēc rindas vairs nepasaka, kuri ieraksti tie ir. Rindas, kas līdzinās ierakstiem, jāapstiprina pa vienai.',
  'workbook.versionsLost':
    'Faila {file} lapā „{sheet}“ nav slēptās kolonnas „{column}“, tāpēc nav zināms, cik vecas ir tās vērtības. Kur tās atšķiras no reģistra, paliek abas.',
  'workbook.openLost':
    'Faila {file} lapā „{sheet}“ nav slēptās kolonnas „{column}“. Šūnas, kurās rakstīts „two versions“ vai „too long for a cell“, atstātas neskartas.',
  'workbook.parentsLost':
    'Faila {file} lapā „{sheet}“ nav kolonnas „{column}“. Tās rindas piešķirtas aktivitātēm pēc tā, kas palicis.',
  'workbook.entryIdsLost':
    'Faila {file} lapā „{sheet}“ nav slēptās kolonnas „{column}“, tāpēc tās rindas nevar atšķirt. Tās pārņemtas tikai jaunām aktivitātēm; visām pārējām reģistra dati paliek, kādi ir.',
  'workbook.rowTwiceAlike':
    'Lapa „{sheet}“, {row}. rinda: šī rinda ir divreiz, tāpat kā {other, number}. rinda, ar vienādu saturu. To skaita vienreiz.',
  'workbook.rowsDiffer':
    'Lapa „{sheet}“, {row}. rinda: šī rinda ir divreiz, tāpat kā {other, number}. rinda, bet ar atšķirīgu saturu. Atstājiet pareizo.',
  'workbook.rowLooksLike':
    'Lapa „{sheet}“, {row}. rinda: rinda nepasaka, kurš ieraksts tas ir, un līdzinās ierakstam „{like}“. Ja tas ir šis ieraksts, atjaunojiet slēpto šūnu kolonnā „{column}“; ja rinda ir jauna, piešķiriet tai citu numuru vai citu nosaukumu vai dienu.',
  'workbook.rowsOfRemoved':
    'Faila {file} lapā „{sheet}“ {count, plural, zero {palikušas # rindas} one {palikusi # rinda} other {palikušas # rindas}} no aktivitātēm, kuru pašu rinda ir noņemta. To saturs paliek vai pazūd kopā ar aktivitāti.',
  'workbook.dateMeansTwo':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ var būt {first} vai {later}. Ierakstiet {dayFirst} vai {monthFirst}.',

  'workbook.formula':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: šūnā ir formula. Aizstājiet to ar vērtību, ko tā rāda.',
  'workbook.errorValue':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: šūnas vērtību neizdevās aprēķināt. Ierakstiet vērtību.',
  'workbook.expectsText':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: šeit nevar būt „{value}“. Ierakstiet vienu īsu tekstu bez rindu pārtraukumiem.',
  'workbook.expectsProse':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: šeit nevar būt „{value}“. Ierakstiet tekstu, kas nav garāks par 20 000 rakstzīmēm.',
  'workbook.expectsLines':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ neizdevās nolasīt. Katru vienumu rakstiet savā rindā tāpat kā citur.',
  'workbook.expectsDate':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ nav datums. Ierakstiet dienu, piemēram, 2022-05-02, vai mēnesi, piemēram, 2022-09.',
  'workbook.expectsTime':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ nav diennakts laiks. Ierakstiet stundas un minūtes, piemēram, 09:30.',
  'workbook.expectsWholeNumber':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ nav vesels skaitlis no 0. Ierakstiet šādu skaitli vai atstājiet šūnu tukšu.',
  'workbook.expectsDecimal':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ nav šeit derīgs skaitlis. Ierakstiet skaitli no 0.',
  'workbook.expectsNumbers':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ neizdevās nolasīt. Rakstiet veselus skaitļus, atdalītus ar komatiem, piemēram, 1, 2, 4.',
  'workbook.expectsCount':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ nav dalībnieku skaits. Ierakstiet veselu skaitli no 0, ? – ja nav zināms, n/a – ja nav piemērojams, vai atstājiet šūnu tukšu.',
  'workbook.countMissing':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: skaita nav, lai gan ir aizpildīts tā pamats vai iemesls. Ierakstiet skaitu vai ?, ja to neviens nezina.',
  'workbook.countSaysMore':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ nesaskan ar blakus ierakstīto. Iemeslu raksta tikai pie ?, bet pie n/a neraksta ne pamatu, ne iemeslu.',
  'workbook.expectsLink':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ nav tīmekļa adrese. Ierakstiet adresi, kas sākas ar https:// vai http://.',
  'workbook.expectsLanguage':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ nav valoda. Ierakstiet tās kodu, piemēram, lt, lv, et vai en.',
  'workbook.expectsCode':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ nav sarakstā „{list}“. Izvēlieties kādu no vērtībām, ko piedāvā šūna.',
  'workbook.expectsCodes':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: vērtībā „{value}“ ir kaut kas, kā nav sarakstā „{list}“. Rakstiet kodus, atdalītus ar komatiem.',
  'workbook.partMissing':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: šūna ir tukša, bet tā vajadzīga blakus ierakstītajam. Aizpildiet to vai iztukšojiet abas.',
  'workbook.unknownOrganisation':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: organizācijas „{name}“ nav. Ierakstiet nosaukumu tā, kā tas ir lapā „Organisations“.',
  'workbook.unknownPlace':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: vietas „{name}“ nav. Ierakstiet nosaukumu un pašvaldību tā, kā tie ir lapā „Places“.',
  'workbook.unknownActivity':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: aktivitātes „{name}“ nav. Ierakstiet numuru tā, kā tas ir lapā „Activities“.',
  'workbook.nameMeansSeveral':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: nosaukums „{name}“ ir vairāk nekā vienam ierakstam. Vispirms piešķiriet tiem dažādus nosaukumus.',
  'workbook.nameNotTaken':
    'Lapa „{sheet}“, {row}. rinda: šajā rindā ir atsauce uz jaunu rindu „{name}“, no kuras nekas netiek pārņemts. Tāpēc arī šī rinda netiek pārņemta.',
  'workbook.expectsOneName':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ nav viens nosaukums. Ierakstiet tieši vienu.',
  'workbook.badId':
    'Lapa „{sheet}“, {row}. rinda: mainīta slēptā šūna kolonnā „{column}“, tāpēc vairs nav saprotams, kurš ieraksts tas ir. Atsauciet šo izmaiņu vai nokopējiet rindu no darbgrāmatas, kas Jums atsūtīta.',
  'workbook.rowTwice':
    'Lapa „{sheet}“, {row}. rinda: šī rinda lapā ir divreiz. Ja to nokopējāt, lai izveidotu jaunu, iztukšojiet slēpto šūnu kolonnā „{column}“.',
  'workbook.parentMissing':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: nav norādīts, kurai aktivitātei rinda pieder. Ierakstiet aktivitātes numuru.',
  'workbook.wrongRow':
    'Lapa „{sheet}“, {row}. rinda, kolonna „{column}“: „{value}“ nesaskan ar pārējo rindu. Izlabojiet to.',

  'workbook.wholeProject': 'Viss projekts',
  'workbook.whereHeld': 'Kur notika',
  'workbook.countryScope': 'Kurai valstij paredzēts',
  'workbook.participantsFrom': 'No kurienes dalībnieki',
  'workbook.adjustment': 'Labojums, jau iekļauts skaitļos',
  'workbook.adjustmentNotApplied': 'Labojums, nav piemērots',
  'workbook.allCountries': 'Visas valstis',
  'workbook.keyRegional': 'Reģionālās',
  'workbook.keyOnline': 'Tiešsaistē',
  'workbook.keyNone': 'Valsts nav pierakstīta',
  'workbook.keyConflict': 'Divas versijas, nav izlemts',
  'workbook.coverage': '{known, number} no {of, number}',
  'workbook.onTime': 'laikā',
  'workbook.early': 'agrāk',
  'workbook.late': 'ar kavēšanos',
  'workbook.notReported': 'nav ziņots',
  'workbook.cancelled': 'atcelts',
  'workbook.undated': 'noticis, bet nav datuma, ar ko salīdzināt',
  'workbook.unplanned': 'nav plānā',
  'workbook.moved': 'pārcelts',

  'workbook.meansBlueSheets':
    'Paši ieraksti. Šeit mainīto var nolasīt reģistrā: mainiet šūnas, pievienojiet rindas, kārtojiet un filtrējiet pēc vajadzības. Šeit izdzēsta rinda reģistrā netiek dzēsta.',
  'workbook.meansGreySheets':
    'Tas, kas, veidojot šo darbgrāmatu, aprēķināts no ierakstiem. Šīs lapas atpakaļ nenolasa.',
  'workbook.meansHiddenColumns':
    'Tajās norādīts, kuram ierakstam rinda pieder, lai izmaiņas nonāktu savā vietā. Nemainiet tās. Slēptas ir arī kolonnas, kas visās rindās ir tukšas; tās var parādīt.',
  'workbook.meansNewRow':
    'Rakstiet zem pēdējās rindas. Nekopējiet visu rindu: tās slēptās šūnas norādītu, ka tā ir vecā rinda.',
  'workbook.meansTwoVersions':
    'Divi partneri atsūtīja dažādas vērtības, un vēl nav izlemts, kura der. Līdz tam šis lauks nav iekļauts nevienā skaitlī. Nolasot darbgrāmatu, šo šūnu izlaiž.',
  'workbook.meansNumber': 'Tik, cik rakstīts. 0 ir skaitlis.',
  'workbook.meansUnknown':
    'Kāds piedalījās, bet neviens nezina, cik. Tas nav nevienā summā, un pie katras summas norādīts, cik daudz tā aptver.',
  'workbook.meansNotApplicable':
    'Šādā veidā piedalīties nevarēja, piemēram, tiešsaistē aktivitātē, kas notika tikai klātienē. Summai tas neko nepieskaita.',
  'workbook.meansEmpty': 'Nav aizpildīts. Nekad netiek uzskatīts par 0.',
  'workbook.meansBasis':
    'Uz ko skaits balstās: parakstīts saraksts, platformas žurnāls, reģistrācija ierodoties, organizatora sniegtie dati, aplēse.',
  'workbook.meansParticipations':
    'Vairāku aktivitāšu skaitļu summa ir dalības reizes, nevis personas: kas piedalījās divās aktivitātēs, tas summā ir divreiz.',
  'workbook.meansColumns': 'Tie, kas ieradās uz vietas, un tie, kas pievienojās internetā.',
  'workbook.meansBoth': 'Tie, kas ir abos skaitļos, jo piedalījās gan klātienē, gan tiešsaistē.',
  'workbook.meansTotal':
    'Kā norādīts. Ja nav norādīts, bet daļas ir zināmas: klātienē + tiešsaistē − gan klātienē, gan tiešsaistē.',
  'workbook.meansCountsFrom':
    'Katrai sesijai bija savi dalībnieki, tāpēc aktivitātes skaitļi ir tās sesiju summas. Citos gadījumos sesiju skaitļus nekad nesaskaita.',
  'workbook.meansStreamFigures':
    'Skatījumi, sasniegtā auditorija un lielākais skatītāju skaits vienlaikus. Tie nav dalībnieki, un dalībniekiem tos nekad nepieskaita.',
  'workbook.meansCounted': 'Cik aktivitātēm ir zināms kopskaits. Summas aptver tikai tās.',
  'workbook.meansKnownFor': 'Cik aktivitātēm šīs kolonnas vērtība ir zināma vai nav piemērojama.',
  'workbook.meansHeld':
    'Pie norises vietas valsts. Vairāku valstu nesadalīts skaits ir pie visām šīm valstīm kopā. Tiešsaistes aktivitāte ir pie vienas valsts, kurai tā paredzēta, citādi – pie „Tiešsaistē“.',
  'workbook.meansScope':
    'Aktivitātes, kuru virziens paredzēts vienai valstij, ir pie savas valsts vai pie vairākām valstīm kopā, visas pārējās – pie „Reģionālās“.',
  'workbook.meansFrom':
    'Cilvēki no šīs valsts, ciktāl tas norādīts valsts daļā vai sadalījumā. Aptver tikai ieskaitītās aktivitātes un nav pārējo divu atbilžu daļa.',
  'workbook.meansMapped': 'Kartēšanā atrastās organizācijas. ? nozīmē, ka valsts par skaitu nav ziņojusi.',
  'workbook.meansAdjustment':
    'Noteikta starpība starp aktivitātēm, kurām ir kopīgi dalībnieki. Tā jau ir iekļauta skaitļos, ja rindā nav norādīts citādi.',
  'workbook.meansVerdicts':
    'Agrākās notikušās aktivitātes pirmā diena, salīdzinot ar plānotajām dienām vai mēnešiem: tajos, pirms tiem vai pēc tiem.',
  'workbook.meansMonthsLate': 'No pēdējā plānotā mēneša līdz mēnesim, kurā aktivitāte sākās.',
  'workbook.meansMoved': 'Notika citā valstī vai pašvaldībā, nekā plānots.',
  'workbook.meansCountriesMissing':
    'Katrai no šīm valstīm punkts bija jāizpilda, bet neviens zināms skaitlis to neapliecina. Trūkstošs nav nulle.',
  'workbook.meansCountriesCalledOff': 'Valstis, kas atcēla punktu vai savu tā daļu: no tām tas vairs nav gaidāms.',
  'workbook.meansForCountries': 'Valstis, kurām aktivitāte paredzēta, lai kur tā notiktu.',
  'workbook.meansStated': 'Avotā norādītais valstu skaits blakus avotā dotajam sarakstam. Tie var nesakrist.',
  'workbook.meansPlanned': 'Plānotais dalībnieku skaits: mazākais un lielākais.',
  'workbook.meansDates': 'Diena, piemēram, 2022-05-02, vai mēnesis, piemēram, 2022-09, ja vairāk nav zināms.',
  'workbook.meansKeptAt': 'Kur partneris glabā sarakstu vai failu. Šajā darbgrāmatā tā nav.',
  'workbook.meansContact': 'Kontaktinformāciju glabā tikai tad, ja to drīkst publicēt.',
  'workbook.rowsLeftOut':
    'Darbgrāmatā {file} trūkst {count, plural, zero {# sarakstu rindu, kuras ir} one {# sarakstu rindas, kura ir} other {# sarakstu rindu, kuras ir}} nosūtāmajos failos. Nekas nav noņemts: lai noņemtu ierakstu, dariet to programmā.',
};
