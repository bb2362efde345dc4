/** Estonian. What stands in a workbook, and what is said of one that is read. Its sheets bear English names. */
export const workbook = {
  'workbook.twoVersions': 'kaks versiooni',
  'workbook.tooLongForCell': 'tekst on lahtri jaoks liiga pikk',

  'workbook.hintCount': 'Täisarv alates 0, ? – kui teadmata, n/a – kui ei kohaldu, või jätke lahter tühjaks.',
  'workbook.hintCode': 'Valige loendist või jätke lahter tühjaks.',
  'workbook.hintName':
    'Seda nime loendis ei ole. Selle saab sisse lugeda ainult siis, kui selles töövihikus on sellise nimega kirje.',

  'workbook.tooLarge':
    'Fail {file} on suurem kui 25 MB. Jagage töövihik osadeks või võtke sealt pildid välja ja proovige uuesti.',
  'workbook.notAWorkbook':
    'Fail {file} ei ole Exceli töövihik (.xlsx). Avage see programmis, millega see on tehtud, ja salvestage Exceli töövihikuna.',
  'workbook.olderExcel':
    'Fail {file} on Exceli vanema versiooni vormingus. Avage see Excelis ja salvestage Exceli töövihikuna (.xlsx).',
  'workbook.password': 'Fail {file} on parooliga kaitstud. Salvestage paroolita koopia ja kasutage seda.',
  'workbook.damaged': 'Fail {file} on kahjustatud ja seda ei saa avada. Paluge saatjal see uuesti saata.',
  'workbook.unpacksTooLarge':
    'Faili {file} lahtipakkimisel oleks andmeid palju rohkem, kui töövihikusse mahub, ja seda ei avatud. Küsige saatjalt, kust see fail pärineb.',
  'workbook.tooManyRows':
    'Faili {file} lehel „{sheet}“ on üle {limit, plural, one {# rea} other {# rea}}. Kustutage mittevajalikud read ja proovige uuesti.',
  'workbook.notOurs':
    'Töövihik {file} ei ole tehtud programmiga „FOR-IN Register“, seega ei saa seda sisse lugeda. Kasutage töövihikut, mis Teile saadeti.',
  'workbook.newerVersion':
    'Töövihik {file} on tehtud programmi „FOR-IN Register“ uuema versiooniga. Paigaldage uusim versioon ja lugege see uuesti sisse.',
  'workbook.otherProject':
    'Töövihik {file} kuulub projekti „{found}“, mitte projekti „{expected}“. Valige selle projekti töövihik.',
  'workbook.sheetNeeded':
    'Failis {file} ei ole lehte „{sheet}“, seega ei saa midagi muud ära tunda. Kasutage töövihikut, mis Teile saadeti.',
  'workbook.columnTwice':
    'Faili {file} lehel „{sheet}“ on kaks veergu „{column}“. Nimetage üks neist ümber või kustutage see.',
  'workbook.sheetMissing': 'Failis {file} ei ole lehte „{sheet}“. Registris olevad selle lehe andmed jäävad muutmata.',
  'workbook.columnNeeded':
    'Faili {file} lehel „{sheet}“ ei ole veergu „{column}“. Ilma selleta ei saa ridu ära tunda: pange veerg tagasi või kasutage töövihikut, mis Teile saadeti.',
  'workbook.columnMissing':
    'Faili {file} lehel „{sheet}“ ei ole veergu „{column}“. Registris olevad selle veeru andmed jäävad muutmata. Kui veerg nimetati ümber, andke sellele endine nimi tagasi.',
  'workbook.columnUnknown':
    'Faili {file} lehe „{sheet}“ veerg „{column}“ ei ole selle töövihiku enda veerg. Seda ei loetud sisse.',
  'workbook.sheetRenamed':
    'Faili {file} leht „{sheet}“ loeti sisse lehena „{expected}“, sest sellel on selle lehe veerud.',
  'workbook.sheetUnknown': 'Faili {file} leht „{sheet}“ ei ole selle töövihiku enda leht. Seda ei loetud sisse.',
  'workbook.sheetNotRead':
    'Faili {file} lehte „{sheet}“ ei loetud sisse, sest sellel ei ole veergu „{column}“ ja miski muu ei ütle, mis selle read on. Registris olevad selle lehe andmed jäävad muutmata.',
  'workbook.idsLost':
    'Faili {file} lehel „{sheet}“ ei ole peidetud veergu „{column}“, seega ei ütle read enam, mis kirjed need on. Read, mis on mõne kirje moodi, tuleb ükshaaval kinnitada.',
  'workbook.versionsLost':
    'Faili {file} lehel „{sheet}“ ei ole peidetud veergu „{column}“, seega pole teada, kui vanad selle väärtused on. Kus need registrist erinevad, jäävad alles mõlemad.',
  'workbook.openLost':
    'Faili {file} lehel „{sheet}“ ei ole peidetud veergu „{column}“. Lahtrid, milles on „two versions“ või „too long for a cell“, jäeti puutumata.',
  'workbook.parentsLost':
    'Faili {file} lehel „{sheet}“ ei ole veergu „{column}“. Selle read anti tegevustele selle järgi, mis on alles.',
  'workbook.entryIdsLost':
    'Faili {file} lehel „{sheet}“ ei ole peidetud veergu „{column}“, seega ei saa selle ridu eristada. Need võeti üle ainult uutele tegevustele; kõigi teiste puhul jäävad registri andmed muutmata.',
  'workbook.rowTwiceAlike':
    'Leht „{sheet}“, {row}. rida: see rida on kaks korda, nagu ka {other, number}. rida, sama sisuga. Seda loetakse ühe korra.',
  'workbook.rowsDiffer':
    'Leht „{sheet}“, {row}. rida: see rida on kaks korda, nagu ka {other, number}. rida, kuid erineva sisuga. Jätke alles õige.',
  'workbook.rowLooksLike':
    'Leht „{sheet}“, {row}. rida: rida ei ütle, mis kirje see on, ja on kirje „{like}“ moodi. Kui see on too kirje, pange tagasi peidetud lahter veerus „{column}“; kui rida on uus, andke sellele teine tunnus või teine pealkiri või päev.',
  'workbook.rowsOfRemoved':
    'Faili {file} lehel „{sheet}“ on veel {count, plural, one {# rida} other {# rida}} tegevustest, mille oma rida on eemaldatud. Nende sisu jääb või kaob koos tegevusega.',
  'workbook.dateMeansTwo':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: „{value}“ võib olla {first} või {later}. Sisestage {dayFirst} või {monthFirst}.',

  'workbook.formula':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: lahtris on valem. Asendage see väärtusega, mida see näitab.',
  'workbook.errorValue':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: lahtri väärtust ei õnnestunud arvutada. Sisestage väärtus.',
  'workbook.expectsText':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: siin ei saa olla „{value}“. Sisestage üks lühike reavahetusteta tekst.',
  'workbook.expectsProse':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: siin ei saa olla „{value}“. Sisestage tekst, milles on kuni 20 000 märki.',
  'workbook.expectsLines':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: väärtust „{value}“ ei saa lugeda. Kirjutage iga üksus eraldi reale, nagu teistes ridades.',
  'workbook.expectsDate':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: „{value}“ ei ole kuupäev. Sisestage päev, näiteks 2022-05-02, või kuu, näiteks 2022-09.',
  'workbook.expectsTime':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: „{value}“ ei ole kellaaeg. Sisestage tunnid ja minutid, näiteks 09:30.',
  'workbook.expectsWholeNumber':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: „{value}“ ei ole täisarv alates 0. Sisestage selline arv või jätke lahter tühjaks.',
  'workbook.expectsDecimal':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: „{value}“ ei ole siia sobiv arv. Sisestage arv alates 0.',
  'workbook.expectsNumbers':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: väärtust „{value}“ ei saa lugeda. Kirjutage komadega eraldatud täisarvud, näiteks 1, 2, 4.',
  'workbook.expectsCount':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: „{value}“ ei ole osalejate arv. Sisestage täisarv alates 0, ? – kui teadmata, n/a – kui ei kohaldu, või jätke lahter tühjaks.',
  'workbook.countMissing':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: arvu ei ole, kuid selle alus või põhjus on täidetud. Sisestage arv või ?, kui keegi seda ei tea.',
  'workbook.countSaysMore':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: „{value}“ ei sobi kokku sellega, mis on kõrval. Põhjus käib ainult märgi ? juurde, n/a juurde ei käi alust ega põhjust.',
  'workbook.expectsLink':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: „{value}“ ei ole veebiaadress. Sisestage aadress, mille alguses on https:// või http://.',
  'workbook.expectsLanguage':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: „{value}“ ei ole keel. Sisestage selle kood, näiteks lt, lv, et või en.',
  'workbook.expectsCode':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: väärtust „{value}“ ei ole loendis „{list}“. Valige mõni väärtus, mida lahter pakub.',
  'workbook.expectsCodes':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: väärtuses „{value}“ on midagi, mida ei ole loendis „{list}“. Kirjutage komadega eraldatud koodid.',
  'workbook.partMissing':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: lahter on tühi, kuid kõrval olev vajab seda. Täitke see või tühjendage mõlemad.',
  'workbook.unknownOrganisation':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: organisatsiooni „{name}“ ei ole. Kirjutage nimi nii, nagu see on lehel „Organisations“.',
  'workbook.unknownPlace':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: kohta „{name}“ ei ole. Kirjutage nimi ja omavalitsus nii, nagu need on lehel „Places“.',
  'workbook.unknownActivity':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: tegevust „{name}“ ei ole. Kirjutage tunnus nii, nagu see on lehel „Activities“.',
  'workbook.nameMeansSeveral':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: nimi „{name}“ on rohkem kui ühel kirjel. Andke neile kõigepealt erinevad nimed.',
  'workbook.nameNotTaken':
    'Leht „{sheet}“, {row}. rida: see rida viitab uuele reale „{name}“, millest midagi üle ei võeta. Seepärast jääb ka see rida välja.',
  'workbook.expectsOneName':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: „{value}“ ei ole üks nimi. Kirjutage täpselt üks.',
  'workbook.badId':
    'Leht „{sheet}“, {row}. rida: peidetud lahtrit veerus „{column}“ on muudetud ja see ei näita enam, mis kirje see on. Võtke muudatus tagasi või kopeerige rida töövihikust, mis Teile saadeti.',
  'workbook.rowTwice':
    'Leht „{sheet}“, {row}. rida: see rida on lehel kaks korda. Kui kopeerisite selle uue rea tegemiseks, tühjendage peidetud lahter veerus „{column}“.',
  'workbook.parentMissing':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: märkimata on, millise tegevuse juurde rida kuulub. Kirjutage tegevuse tunnus.',
  'workbook.wrongRow':
    'Leht „{sheet}“, {row}. rida, veerg „{column}“: „{value}“ ei sobi kokku ülejäänud reaga. Parandage see.',

  'workbook.wholeProject': 'Kogu projekt',
  'workbook.whereHeld': 'Kus toimus',
  'workbook.countryScope': 'Millisele riigile',
  'workbook.participantsFrom': 'Kust osalejad',
  'workbook.adjustment': 'Korrektsioon, juba arvude sees',
  'workbook.adjustmentNotApplied': 'Korrektsioon, rakendamata',
  'workbook.allCountries': 'Kõik riigid',
  'workbook.keyRegional': 'Piirkondlikud',
  'workbook.keyOnline': 'Veebis',
  'workbook.keyNone': 'Riik märkimata',
  'workbook.keyConflict': 'Kaks versiooni, otsustamata',
  'workbook.coverage': '{known, number}/{of, number}',
  'workbook.onTime': 'õigel ajal',
  'workbook.early': 'varem',
  'workbook.late': 'hilinemisega',
  'workbook.notReported': 'teatamata',
  'workbook.cancelled': 'tühistatud',
  'workbook.undated': 'toimunud, kuid ilma kuupäevata, mida võrrelda',
  'workbook.unplanned': 'ei ole kavas',
  'workbook.moved': 'üle viidud',

  'workbook.meansBlueSheets':
    'Kirjed ise. Siin tehtud muudatused saab registrisse sisse lugeda: muutke lahtreid, lisage ridu, sortige ja filtreerige vabalt. Siin kustutatud rida registrist ei kustutata.',
  'workbook.meansGreySheets':
    'See, mis selle töövihiku tegemisel kirjetest arvutati. Neid lehti tagasi sisse ei loeta.',
  'workbook.meansHiddenColumns':
    'Need näitavad, millise kirje juurde rida kuulub, et muudatused jõuaksid õigesse kohta. Ärge neid muutke. Peidetud on ka veerud, mis on kõigil ridadel tühjad; need saab nähtavale tuua.',
  'workbook.meansNewRow':
    'Kirjutage viimase rea alla. Ärge kopeerige tervet rida: selle peidetud lahtrid näitaksid, et see on vana rida.',
  'workbook.meansTwoVersions':
    'Kaks partnerit saatsid erinevad väärtused ja veel ei ole otsustatud, kumb jääb. Seni ei ole see väli üheski arvus. Töövihiku sisselugemisel jäetakse see lahter vahele.',
  'workbook.meansNumber': 'Nii palju. 0 on arv.',
  'workbook.meansUnknown':
    'Keegi osales, kuid keegi ei tea, mitu. Seda ei ole üheski summas ja iga summa juures on kirjas, kui palju see hõlmab.',
  'workbook.meansNotApplicable':
    'Sel viisil ei saanud osaleda, näiteks veebis tegevuses, mis toimus ainult kohapeal. Summale see midagi ei lisa.',
  'workbook.meansEmpty': 'Täitmata. Seda ei loeta kunagi nulliks.',
  'workbook.meansBasis':
    'Millele arv tugineb: allkirjastatud nimekiri, platvormi logi, registreerimine saabumisel, korraldaja andmed, hinnanguline arv.',
  'workbook.meansParticipations':
    'Mitme tegevuse arvude summa on osaluskorrad, mitte inimesed: kes osales kahes tegevuses, on summas kaks korda.',
  'workbook.meansColumns': 'Need, kes tulid kohale, ja need, kes liitusid interneti kaudu.',
  'workbook.meansBoth': 'Need, kes on mõlemas arvus, sest osalesid nii kohapeal kui ka veebis.',
  'workbook.meansTotal':
    'Nagu märgitud. Kui seda ei ole märgitud, aga osad on teada: kohapeal + veebis − nii kohapeal kui ka veebis.',
  'workbook.meansCountsFrom':
    'Igal sessioonil olid oma osalejad ja tegevuse arvud on sessioonide summad. Muul juhul sessioonide arve kunagi ei liideta.',
  'workbook.meansStreamFigures':
    'Vaatamised, haare ja suurim vaatajate arv korraga. Need ei ole osalejad ja neid ei liideta kunagi osalejatele.',
  'workbook.meansCounted': 'Mitmel tegevusel on koguarv teada. Summad hõlmavad ainult neid.',
  'workbook.meansKnownFor': 'Mitmel tegevusel on selle veeru väärtus teada või ei kohaldu.',
  'workbook.meansHeld':
    'Toimumiskoha riigi all. Mitme riigi jaotamata arv on nende kõigi all koos. Veebitegevus on selle ühe riigi all, millele see on mõeldud, muul juhul „Veebis“ all.',
  'workbook.meansScope':
    'Tegevused, mille suund on riigipõhine, on oma riigi all või mitme riigi all koos, kõik teised „Piirkondlikud“ all.',
  'workbook.meansFrom':
    'Sellest riigist osalenud inimesed, kui see on kirjas riigi osas või jaotuses. Hõlmab ainult arvestatud tegevusi ega ole osa kahest teisest vastusest.',
  'workbook.meansMapped': 'Kaardistamisel leitud organisatsioonid. ? tähendab, et riik ei ole arvu teatanud.',
  'workbook.meansAdjustment':
    'Otsustatud vahe tegevuste puhul, millel on ühiseid osalejaid. See on juba arvude sees, kui real ei ole märgitud teisiti.',
  'workbook.meansVerdicts':
    'Varaseima toimunud tegevuse esimene päev võrreldes kavandatud päevade või kuudega: nende ajal, enne või pärast neid.',
  'workbook.meansMonthsLate': 'Viimasest kavandatud kuust kuuni, mil tegevus algas.',
  'workbook.meansMoved': 'Toimus muus riigis või omavalitsuses, kui oli kavandatud.',
  'workbook.meansCountriesMissing':
    'Iga nimetatud riik pidi punkti täitma, kuid ükski teadaolev arv seda ei näita. Puuduv ei ole null.',
  'workbook.meansCountriesCalledOff':
    'Riigid, kes tühistasid kavapunkti või oma osa sellest: neilt seda enam ei oodata.',
  'workbook.meansForCountries': 'Riigid, millele tegevus on mõeldud, olenemata toimumiskohast.',
  'workbook.meansStated': 'Allikas märgitud riikide arv allikas antud loetelu kõrval. Need ei pruugi kokku langeda.',
  'workbook.meansPlanned': 'Kavandatud osalejate arv: vähim ja suurim.',
  'workbook.meansDates': 'Päev, näiteks 2022-05-02, või kuu, näiteks 2022-09, kui rohkem ei ole teada.',
  'workbook.meansKeptAt': 'Kus partner nimekirja või faili hoiab. Selles töövihikus seda ei ole.',
  'workbook.meansContact': 'Kontaktandmeid hoitakse ainult siis, kui neid tohib avaldada.',
  'workbook.rowsLeftOut':
    'Töövihikus {file} ei ole {count, plural, one {# loendirida, mis on} other {# loendirida, mis on}} saadetavates failides olemas. Midagi ei eemaldatud: kirje eemaldamiseks tehke seda programmis.',
};
