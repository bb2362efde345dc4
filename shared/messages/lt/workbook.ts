/** Lithuanian. What stands in a workbook, and what is said of one that is read. Its sheets bear English names. */
export const workbook = {
  'workbook.twoVersions': 'dvi versijos',
  'workbook.tooLongForCell': 'per ilgas tekstas langeliui',

  'workbook.hintCount':
    'Sveikasis skaičius nuo 0, ? – jei nežinoma, n/a – jei netaikoma, arba palikite langelį tuščią.',
  'workbook.hintCode': 'Pasirinkite iš sąrašo arba palikite langelį tuščią.',
  'workbook.hintName':
    'Šio pavadinimo sąraše nėra. Jį bus galima nuskaityti tik tada, jei šioje darbaknygėje yra įrašas tokiu pavadinimu.',

  'workbook.tooLarge':
    'Failas {file} yra didesnis nei 25 MB. Padalykite darbaknygę arba išimkite iš jos paveikslėlius ir bandykite dar kartą.',
  'workbook.notAWorkbook':
    'Failas {file} nėra „Excel“ darbaknygė (.xlsx). Atverkite jį programa, kuria jis sukurtas, ir išsaugokite kaip „Excel“ darbaknygę.',
  'workbook.olderExcel':
    'Failas {file} yra senesnės „Excel“ versijos formato. Atverkite jį programa „Excel“ ir išsaugokite kaip „Excel“ darbaknygę (.xlsx).',
  'workbook.password': 'Failas {file} apsaugotas slaptažodžiu. Išsaugokite kopiją be slaptažodžio ir naudokite ją.',
  'workbook.damaged':
    'Failas {file} sugadintas, todėl jo nepavyksta atverti. Paprašykite siuntėjo atsiųsti jį dar kartą.',
  'workbook.unpacksTooLarge':
    'Išpakavus failą {file}, duomenų būtų daug daugiau, nei telpa į darbaknygę, todėl jis neatvertas. Paklauskite siuntėjo, iš kur šis failas.',
  'workbook.tooManyRows':
    'Failo {file} lape „{sheet}“ yra daugiau kaip {limit, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}. Ištrinkite nereikalingas eilutes ir bandykite dar kartą.',
  'workbook.notOurs':
    'Darbaknygė {file} sukurta ne programa „FOR-IN Register“, todėl jos nuskaityti negalima. Naudokite darbaknygę, kurią Jums atsiuntė.',
  'workbook.newerVersion':
    'Darbaknygė {file} sukurta naujesne „FOR-IN Register“ versija. Įdiekite naujausią versiją ir nuskaitykite dar kartą.',
  'workbook.otherProject':
    'Darbaknygė {file} yra projekto „{found}“, o ne projekto „{expected}“. Pasirinkite šio projekto darbaknygę.',
  'workbook.sheetNeeded':
    'Faile {file} nėra lapo „{sheet}“, todėl nieko kito neįmanoma atpažinti. Naudokite darbaknygę, kurią Jums atsiuntė.',
  'workbook.columnTwice':
    'Failo {file} lape „{sheet}“ yra du stulpeliai „{column}“. Vieną iš jų pervadinkite arba ištrinkite.',
  'workbook.sheetMissing':
    'Faile {file} nėra lapo „{sheet}“. Registre esantys šio lapo duomenys lieka tokie, kokie yra.',
  'workbook.columnNeeded':
    'Failo {file} lape „{sheet}“ nėra stulpelio „{column}“. Be jo neįmanoma atpažinti eilučių: grąžinkite stulpelį arba naudokite darbaknygę, kurią Jums atsiuntė.',
  'workbook.columnMissing':
    'Failo {file} lape „{sheet}“ nėra stulpelio „{column}“. Registre esantys jo duomenys lieka tokie, kokie yra. Jei stulpelis buvo pervadintas, grąžinkite jo pavadinimą.',
  'workbook.columnUnknown':
    'Failo {file} lapo „{sheet}“ stulpelis „{column}“ nėra šios darbaknygės stulpelis. Jis nenuskaitytas.',
  'workbook.sheetRenamed':
    'Failo {file} lapas „{sheet}“ nuskaitytas kaip „{expected}“, nes jame yra šio lapo stulpeliai.',
  'workbook.sheetUnknown': 'Failo {file} lapas „{sheet}“ nėra šios darbaknygės lapas. Jis nenuskaitytas.',
  'workbook.sheetNotRead':
    'Failo {file} lapas „{sheet}“ nenuskaitytas, nes jame nėra stulpelio „{column}“ ir niekas kitas nepasako, kas yra jo eilutės. Registre esantys jo duomenys lieka tokie, kokie yra.',
  'workbook.idsLost':
    'Failo {file} lape „{sheet}“ nėra paslėpto stulpelio „{column}“, todėl eilutės nebepasako, kurie tai įrašai. Eilutes, kurios panašios į įrašus, reikia patvirtinti po vieną.',
  'workbook.versionsLost':
    'Failo {file} lape „{sheet}“ nėra paslėpto stulpelio „{column}“, todėl neaišku, kokio senumo jo reikšmės. Kur jos skiriasi nuo registro, lieka abi.',
  'workbook.openLost':
    'Failo {file} lape „{sheet}“ nėra paslėpto stulpelio „{column}“. Langeliai, kuriuose parašyta „two versions“ arba „too long for a cell“, palikti nepakeisti.',
  'workbook.parentsLost':
    'Failo {file} lape „{sheet}“ nėra stulpelio „{column}“. Jo eilutės priskirtos veikloms pagal tai, kas liko.',
  'workbook.entryIdsLost':
    'Failo {file} lape „{sheet}“ nėra paslėpto stulpelio „{column}“, todėl jo eilučių neįmanoma atskirti. Jos perimtos tik naujoms veikloms; visų kitų registro duomenys lieka tokie, kokie yra.',
  'workbook.rowTwiceAlike':
    'Lapas „{sheet}“, {row} eilutė: ši eilutė yra du kartus, kaip ir {other, number} eilutė, to paties turinio. Ji skaičiuojama vieną kartą.',
  'workbook.rowsDiffer':
    'Lapas „{sheet}“, {row} eilutė: ši eilutė yra du kartus, kaip ir {other, number} eilutė, bet jų turinys skiriasi. Palikite teisingąją.',
  'workbook.rowLooksLike':
    'Lapas „{sheet}“, {row} eilutė: eilutė nepasako, kuris tai įrašas, ir yra panaši į „{like}“. Jei tai jis, grąžinkite paslėptą langelį stulpelyje „{column}“; jei tai nauja eilutė, suteikite jai kitą numerį arba kitą pavadinimą ar dieną.',
  'workbook.rowsOfRemoved':
    'Failo {file} lape „{sheet}“ liko {count, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}} veiklų, kurių pačių eilutė pašalinta. Tai, kas jose, lieka arba dingsta kartu su veikla.',
  'workbook.dateMeansTwo':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ gali reikšti {first} arba {later}. Įrašykite {dayFirst} arba {monthFirst}.',

  'workbook.formula':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: langelyje yra formulė. Pakeiskite ją rodoma reikšme.',
  'workbook.errorValue':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: langelio reikšmės nepavyko apskaičiuoti. Įrašykite reikšmę.',
  'workbook.expectsText':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: čia negali būti „{value}“. Įrašykite vieną trumpą tekstą be eilučių lūžių.',
  'workbook.expectsProse':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: čia negali būti „{value}“. Įrašykite ne ilgesnį kaip 20 000 ženklų tekstą.',
  'workbook.expectsLines':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: nepavyko perskaityti „{value}“. Rašykite po vieną dalyką eilutėje, kaip kitose eilutėse.',
  'workbook.expectsDate':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ nėra data. Įrašykite dieną, pavyzdžiui, 2022-05-02, arba mėnesį, pavyzdžiui, 2022-09.',
  'workbook.expectsTime':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ nėra paros laikas. Įrašykite valandas ir minutes, pavyzdžiui, 09:30.',
  'workbook.expectsWholeNumber':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ nėra sveikasis skaičius nuo 0. Įrašykite tokį skaičių arba palikite langelį tuščią.',
  'workbook.expectsDecimal':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ nėra čia tinkamas skaičius. Įrašykite skaičių nuo 0.',
  'workbook.expectsNumbers':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: nepavyko perskaityti „{value}“. Rašykite sveikuosius skaičius, atskirtus kableliais, pavyzdžiui, 1, 2, 4.',
  'workbook.expectsCount':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ nėra dalyvių skaičius. Įrašykite sveikąjį skaičių nuo 0, ? – jei nežinoma, n/a – jei netaikoma, arba palikite langelį tuščią.',
  'workbook.countMissing':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: skaičiaus nėra, nors nurodytas jo pagrindas arba priežastis. Įrašykite skaičių arba ?, jei jo niekas nežino.',
  'workbook.countSaysMore':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ nedera su tuo, kas įrašyta greta. Priežastis rašoma tik prie ?, o prie n/a nerašoma nei pagrindo, nei priežasties.',
  'workbook.expectsLink':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ nėra interneto adresas. Įrašykite adresą, kuris prasideda https:// arba http://.',
  'workbook.expectsLanguage':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ nėra kalba. Įrašykite jos kodą, pavyzdžiui, lt, lv, et arba en.',
  'workbook.expectsCode':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ nėra sąraše „{list}“. Pasirinkite reikšmę, kurią siūlo langelis.',
  'workbook.expectsCodes':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: tarp „{value}“ yra tai, ko nėra sąraše „{list}“. Rašykite kodus, atskirtus kableliais.',
  'workbook.partMissing':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: langelis tuščias, nors jis reikalingas greta esančiam. Užpildykite jį arba ištuštinkite abu.',
  'workbook.unknownOrganisation':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: organizacijos „{name}“ nėra. Įrašykite pavadinimą taip, kaip jis įrašytas lape „Organisations“.',
  'workbook.unknownPlace':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: vietos „{name}“ nėra. Įrašykite pavadinimą ir savivaldybę taip, kaip jie įrašyti lape „Places“.',
  'workbook.unknownActivity':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: veiklos „{name}“ nėra. Įrašykite numerį taip, kaip jis įrašytas lape „Activities“.',
  'workbook.nameMeansSeveral':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: pavadinimą „{name}“ turi daugiau nei vienas įrašas. Pirma suteikite jiems skirtingus pavadinimus.',
  'workbook.nameNotTaken':
    'Lapas „{sheet}“, {row} eilutė: šioje eilutėje nurodyta nauja eilutė „{name}“, iš kurios nieko neperimama. Todėl neperimama ir ši eilutė.',
  'workbook.expectsOneName':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ nėra vienas pavadinimas. Įrašykite tik vieną.',
  'workbook.badId':
    'Lapas „{sheet}“, {row} eilutė: pakeistas paslėptas langelis stulpelyje „{column}“, todėl nebeaišku, kuris tai įrašas. Atšaukite pakeitimą arba nukopijuokite eilutę iš darbaknygės, kurią Jums atsiuntė.',
  'workbook.rowTwice':
    'Lapas „{sheet}“, {row} eilutė: ši eilutė lape yra du kartus. Jei ją nukopijavote norėdami sukurti naują, ištuštinkite paslėptą langelį stulpelyje „{column}“.',
  'workbook.parentMissing':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: nenurodyta, kuriai veiklai priklauso eilutė. Įrašykite veiklos numerį.',
  'workbook.wrongRow':
    'Lapas „{sheet}“, {row} eilutė, stulpelis „{column}“: „{value}“ nedera su likusia eilute. Pataisykite.',

  'workbook.wholeProject': 'Visas projektas',
  'workbook.whereHeld': 'Kur vyko',
  'workbook.countryScope': 'Kuriai šaliai skirta',
  'workbook.participantsFrom': 'Iš kur dalyviai',
  'workbook.adjustment': 'Pataisa, jau įtraukta į skaičius',
  'workbook.adjustmentNotApplied': 'Pataisa, netaikyta',
  'workbook.allCountries': 'Visos šalys',
  'workbook.keyRegional': 'Regioninės',
  'workbook.keyOnline': 'Nuotoliu',
  'workbook.keyNone': 'Šalis neužrašyta',
  'workbook.keyConflict': 'Dvi versijos, nenuspręsta',
  'workbook.coverage': '{known, number} iš {of, number}',
  'workbook.onTime': 'laiku',
  'workbook.early': 'anksčiau',
  'workbook.late': 'vėluojant',
  'workbook.notReported': 'nepateikta',
  'workbook.cancelled': 'atšaukta',
  'workbook.undated': 'įvyko, bet nėra datos palyginti',
  'workbook.unplanned': 'plane nenumatyta',
  'workbook.moved': 'perkelta',

  'workbook.meansBlueSheets':
    'Patys įrašai. Tai, ką čia pakeisite, galima nuskaityti į registrą: keiskite langelius, pridėkite eilučių, rikiuokite ir filtruokite. Čia ištrinta eilutė registre neištrinama.',
  'workbook.meansGreySheets': 'Tai, kas kuriant šią darbaknygę apskaičiuota iš įrašų. Šie lapai atgal nenuskaitomi.',
  'workbook.meansHiddenColumns':
    'Juose nurodyta, kuriam įrašui priklauso eilutė, kad pakeitimai patektų į savo vietą. Jų nekeiskite. Paslėpti ir stulpeliai, kurių visos eilutės tuščios; juos galima parodyti.',
  'workbook.meansNewRow':
    'Rašykite po paskutinės eilutės. Nekopijuokite visos eilutės: paslėpti jos langeliai rodytų, kad tai senoji eilutė.',
  'workbook.meansTwoVersions':
    'Du partneriai atsiuntė skirtingas reikšmes ir dar nenuspręsta, kuri tinka. Iki tol šis laukas neįtrauktas į jokį skaičių. Nuskaitant darbaknygę šis langelis praleidžiamas.',
  'workbook.meansNumber': 'Tiek, kiek parašyta. 0 yra skaičius.',
  'workbook.meansUnknown':
    'Žmonės dalyvavo, bet niekas nežino kiek. Tai neįtraukta į jokią sumą, o prie kiekvienos sumos nurodyta, kiek ji apima.',
  'workbook.meansNotApplicable':
    'Šiuo būdu dalyvauti nebuvo galima, pavyzdžiui, nuotoliu veikloje, kuri vyko tik gyvai. Prie sumos nieko neprideda.',
  'workbook.meansEmpty': 'Neužpildyta. Niekada nelaikoma 0.',
  'workbook.meansBasis':
    'Kuo pagrįstas skaičius: pasirašytas sąrašas, platformos žurnalas, registracija atvykus, organizatoriaus duomenys, apytikris vertinimas.',
  'workbook.meansParticipations':
    'Kelių veiklų skaičių suma yra dalyvavimo atvejai, ne asmenys: kas dalyvavo dviejose veiklose, sumoje yra du kartus.',
  'workbook.meansColumns': 'Atvykusieji į vietą ir prisijungusieji internetu.',
  'workbook.meansBoth': 'Tie, kurie yra abiejuose skaičiuose, nes dalyvavo ir gyvai, ir nuotoliu.',
  'workbook.meansTotal': 'Kaip nurodyta. Jei nenurodyta, bet dalys žinomos: gyvai + nuotoliu − ir gyvai, ir nuotoliu.',
  'workbook.meansCountsFrom':
    'Kiekviena sesija turėjo savo dalyvius, todėl veiklos skaičiai yra sesijų sumos. Kitais atvejais sesijų skaičiai niekada nesudedami.',
  'workbook.meansStreamFigures':
    'Peržiūros, pasiekta auditorija ir daugiausia žiūrovų vienu metu. Tai ne dalyviai, ir prie dalyvių šie skaičiai niekada nepridedami.',
  'workbook.meansCounted': 'Kelių veiklų bendras skaičius žinomas. Sumos apima tik jas.',
  'workbook.meansKnownFor': 'Kelių veiklų šio stulpelio reikšmė žinoma arba netaikoma.',
  'workbook.meansHeld':
    'Prie vietos šalies. Neišskaidytas kelių šalių skaičius rodomas prie visų jų kartu. Nuotolinė veikla rodoma prie vienos šalies, kuriai ji skirta, kitaip – prie „Nuotoliu“.',
  'workbook.meansScope':
    'Veiklos, kurių kryptis skirta vienai šaliai, rodomos prie savo šalies arba prie kelių šalių kartu, visos kitos – prie „Regioninės“.',
  'workbook.meansFrom':
    'Iš šalies atvykę arba prisijungę žmonės, jei tai nurodyta šalies dalyje arba išskaidyme. Skaičius apima tik įskaitytas veiklas ir nėra kitų dviejų atsakymų dalis.',
  'workbook.meansMapped': 'Per žemėlapiavimą rastos organizacijos. ? reiškia, kad šalis skaičiaus nepateikė.',
  'workbook.meansAdjustment':
    'Nustatytas skirtumas tarp veiklų, turinčių bendrų dalyvių. Jis jau įtrauktas į skaičius, jei eilutėje nenurodyta kitaip.',
  'workbook.meansVerdicts':
    'Anksčiausios įvykusios veiklos pirmoji diena, palyginta su planuotomis dienomis arba mėnesiais: per juos, anksčiau ar vėliau.',
  'workbook.meansMonthsLate': 'Nuo paskutinio planuoto mėnesio iki mėnesio, kurį veikla prasidėjo.',
  'workbook.meansMoved': 'Įvyko kitoje šalyje arba savivaldybėje, nei planuota.',
  'workbook.meansCountriesMissing':
    'Kiekviena iš šių šalių turėjo įgyvendinti punktą, bet joks žinomas skaičius to nerodo. Trūkstamas skaičius nėra nulis.',
  'workbook.meansCountriesCalledOff': 'Šalys, kurios atšaukė punktą arba savo jo dalį: iš jų jo nebelaukiama.',
  'workbook.meansForCountries': 'Šalys, kurioms veikla skirta, kad ir kur ji vyko.',
  'workbook.meansStated': 'Šaltinyje nurodytas šalių skaičius greta šaltinio pateikto sąrašo. Jie gali nesutapti.',
  'workbook.meansPlanned': 'Planuotas dalyvių skaičius: mažiausias ir didžiausias.',
  'workbook.meansDates': 'Diena, pavyzdžiui, 2022-05-02, arba mėnuo, pavyzdžiui, 2022-09, jei tiksliau nežinoma.',
  'workbook.meansKeptAt': 'Kur partneris laiko sąrašą arba failą. Šioje darbaknygėje jo nėra.',
  'workbook.meansContact': 'Kontaktai laikomi tik tada, jei juos galima skelbti.',
  'workbook.rowsLeftOut':
    'Darbaknygėje {file} trūksta {count, plural, one {# sąrašų eilutės, kuri} few {# sąrašų eilučių, kurios} many {# sąrašų eilutės, kuri} other {# sąrašų eilučių, kurios}} yra siunčiamuose failuose. Niekas nepašalinta: įrašą pašalinkite programoje.',
};
