/** Lithuanian. Why a file is refused: what, where, what to do next. */
export const reading = {
  'reading.missing': 'Failo {file} nėra. Patikrinkite jo pavadinimą ir aplanką.',
  'reading.notReadable':
    'Failo {file} nepavyko atverti: {reason, select, EACCES {jo skaityti neleidžiama} EPERM {jo skaityti neleidžiama} EBUSY {jį yra atvėrusi kita programa} ENAMETOOLONG {jo pavadinimas per ilgas} ELOOP {jo nuoroda veda ratu} EIO {diskas neatsako} other {sistema nurodo priežastį {reason}}}. Užverkite kitas jį naudojančias programas arba nukopijuokite failą į kitą aplanką.',
  'reading.folder': '{file} yra aplankas. Nurodykite jame esančius failus.',
  'reading.empty': 'Failas {file} tuščias. Paprašykite siuntėjo atsiųsti jį dar kartą.',
  'reading.tooLarge':
    'Failas {file} yra didesnis nei {limit} MB. Šio projekto failai tokie dideli nebūna; patikrinkite, ar pasirinkote tinkamą failą.',
  'reading.notUtf8':
    'Faile {file} yra ženklų, kurie nėra UTF-8 tekstas. Failas buvo sugadintas arba pakeistas kita programa; paprašykite siuntėjo atsiųsti jį dar kartą.',
  'reading.truncated': 'Failas {file} nutrūksta viduryje. Paprašykite siuntėjo atsiųsti jį dar kartą.',
  'reading.notJson':
    'Failo {file} nepavyko perskaityti nuo {line} eilutės {column} ženklo. Jis buvo sugadintas arba pakeistas ranka; paprašykite siuntėjo atsiųsti jį dar kartą.',
  'reading.tooDeep':
    'Failo {file} {line} eilutėje yra daugiau kaip {limit} vienas į kitą įdėtų lygių. Siunčiamuose failuose tiek nebūna; šio failo nenaudokite.',
  'reading.keyTwice':
    'Failo {file} {line} eilutėje toje pačioje vietoje du kartus įrašyta „{key}“. Failas buvo pakeistas ranka; paprašykite siuntėjo atsiųsti jį dar kartą.',
  'reading.forbiddenKey':
    'Failo {file} {line} eilutėje yra pavadinimas „{key}“, kurio siunčiamuose failuose nebūna. Šio failo nenaudokite.',
  'reading.loneSurrogate':
    'Failo {file} {line} eilutėje yra pusė ženklo. Failas buvo sugadintas; paprašykite siuntėjo atsiųsti jį dar kartą.',
  'reading.hugeNumber':
    'Failo {file} {line} eilutėje yra neįmanomai didelis skaičius. Failas buvo sugadintas arba pakeistas ranka; paprašykite siuntėjo atsiųsti jį dar kartą.',
  'reading.somethingElse':
    'Failas {file} nėra „FOR-IN Register“ siunčiamas failas. Pasirinkite failą, kurį atsiuntė partneris.',
  'reading.officeFile':
    'Failas {file} yra dokumentas, archyvas arba kito formato lentelė. Ataskaitos sujungiamos iš failų, kurių pavadinimas baigiasi „.forin“ ir kurie sukurti skiltyje „Siųsti“, ir iš kartu sukurtų darbaknygių (.xlsx). Paprašykite siuntėjo vieno iš jų.',
  'reading.backupInstead':
    'Failas {file} yra viso projekto kopija, skirta saugoti arba perkelti į kitą kompiuterį. Jos sujungti negalima. Paprašykite siuntėjo failo, sukurto skiltyje „Siųsti“.',
  'reading.tookTooLong':
    'Failas {file} buvo skaitomas ilgiau nei {seconds} s, todėl skaitymas sustabdytas. Iš jo nieko neperimta. Paprašykite siuntėjo atsiųsti jį dar kartą.',
  'reading.noDocument':
    'Failas {file} nėra „Word“ dokumentas. Atverkite jį programa „Word“ arba „LibreOffice“, išsaugokite kaip „Word“ dokumentą (.docx) ir pasirinkite tą failą arba nukopijuokite tekstą ir įklijuokite čia.',
  'reading.readerFailed':
    'Failo {file} nepavyko perskaityti, nes skaitymas nutrūko. Iš jo nieko neperimta. Užverkite kitas programas ir bandykite dar kartą.',
  'reading.newerVersion':
    'Failas {file} sukurtas naujesne „FOR-IN Register“ versija (failo versija {found}; ši programa skaito iki {known}). Įdiekite naujesnę versiją ir atverkite failą dar kartą.',
  'reading.altered':
    'Failas {file} buvo pakeistas po sukūrimo: jo turinys neatitinka jo kontrolinės sumos. Paprašykite siuntėjo atsiųsti jį dar kartą.',
  'reading.noIntegrity':
    'Failas {file} neturi kontrolinės sumos, todėl neįmanoma žinoti, ar jis visas. Paprašykite siuntėjo atsiųsti jį dar kartą.',
  'reading.unknownField':
    'Failas {file}, {place}: lauko „{key}“ ši versija nežino. Paklauskite siuntėjo, kuria versija sukurtas failas.',
  'reading.missingField': 'Failas {file}, {place}: trūksta reikšmės. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.wrongType':
    'Failas {file}, {place}: čia turi būti {expected, select, string {tekstas} number {skaičius} int {sveikasis skaičius} boolean {„taip“ arba „ne“} array {sąrašas} other {pavadintų reikšmių grupė}}. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.negative':
    'Failas {file}, {place}: skaičius mažesnis nei {limit}. Paprašykite siuntėjo jį pataisyti ir sukurti failą iš naujo.',
  'reading.fraction':
    'Failas {file}, {place}: čia gali būti tik sveikasis skaičius. Paprašykite siuntėjo jį pataisyti ir sukurti failą iš naujo.',
  'reading.tooBig':
    'Failas {file}, {place}: čia gali būti ne daugiau kaip {limit}{unit, select, string { ženklų} array { įrašų} other {}}. Paprašykite siuntėjo tai pataisyti ir sukurti failą iš naujo.',
  'reading.notInList':
    'Failas {file}, {place}: reikšmės nėra tarp galimų: {choices}. Paprašykite siuntėjo ją pataisyti ir sukurti failą iš naujo.',
  'reading.notADate':
    'Failas {file}, {place}: tokios datos nėra. Datos rašomos taip: 2022-05-02 arba, jei tai mėnuo, 2022-05. Paprašykite siuntėjo ją pataisyti ir sukurti failą iš naujo.',
  'reading.badValue':
    'Failas {file}, {place}: {rule, select, notEmpty {čia nieko nėra} notAnId {tai nėra identifikatorius} notOneLine {tekste yra eilučių lūžių arba valdymo ženklų} controlCharacter {tekste yra valdymo ženklų} notAnAddress {tai nėra interneto adresas} notACode {tai nėra kodas} notALanguage {tai nėra kalbos kodas} notACurrency {tai nėra valiutos kodas} notAHash {tai nėra SHA-256 kontrolinė suma} notAnInstant {tai nėra laikas, kurio forma 2026-11-22T10:00:00.000Z} notATime {tai nėra paros laikas} notAPeriod {tai nėra metai arba ketvirtis} notAReplica {tai nėra įdiegtos programos žymuo} notADot {tai nėra pakeitimo žymuo} notASpan {laikotarpis baigiasi anksčiau, nei prasideda} notABreakdownKey {tai nėra išskaidymo eilutė} notANarrativeKey {tai nėra ataskaitos tekstas} notACountry {tai nėra šalies kodas} notALogo {tai nėra paveikslėlis, kurį galima laikyti kaip logotipą} codeTwice {tas pats kodas įrašytas du kartus} entriesNotSorted {įrašai nesurikiuoti pagal identifikatorius arba identifikatorius kartojasi} notASet {reikšmės nesurikiuotos arba kartojasi} entryEmpty {įrašas neturi laukų} unknownKind {tokia rūšis nežinoma} not_multiple_of {suma turi daugiau kaip du skaitmenis po kablelio} other {reikšmė neatitinka čia reikalingos formos}}. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.idTwice':
    'Failas {file}, {place}: du įrašai turi tą patį identifikatorių. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.changeTwice':
    'Failas {file}, {place}: pakeitimas {dot} įrašytas du kartus. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.countsDiffer':
    'Faile {file} nurodyta įrašų (rūšis – „{kind, select, mappedOrganisation {žemėlapiavimo metu rasta organizacija} attendanceImport {įkeltas dalyvių sąrašas} activity {veikla} organisation {organizacija} place {vieta} period {laikotarpis} overlap {bendri dalyviai} decision {sprendimas} tombstone {ištrynimas} erasure {ištrynimas visam laikui} other {{kind}}}“): {stated}, o rasta: {found}. Paprašykite siuntėjo atsiųsti jį dar kartą.',
  'reading.projectDiffers':
    'Failo {file} pirmosiose eilutėse nurodytas vienas projektas, o faile yra kitas. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.unknownChange':
    'Failas {file}, {place}: reikšmės neįrašė nė vienas faile nurodytas pakeitimas. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.unseenChange':
    'Failas {file}, {place}: pakeitimas {dot} naujesnis nei tie, kurie įraše nurodyti kaip žinomi. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.unknownReplica':
    'Failas {file}, {place}: įdiegtos programos {replica} nėra faile pateiktame sąraše. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.unknownAddress':
    'Failas {file}, {place}: toks įrašas lauko „{address}“ neturi. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.writtenTwice':
    'Failas {file}, {place}: lauką „{address}“ sau priskiria du pakeitimai, nors reikšmė viena. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.restTwice':
    'Failas {file}, {place}: du pakeitimai sau priskiria visus laukus, kurių nenurodo joks kitas pakeitimas. Paprašykite siuntėjo sukurti failą iš naujo.',
  'reading.otherProject':
    'Failas {file} yra iš projekto „{found}“, o kiti – iš projekto „{expected}“. Vienu metu junkite tik vieno projekto failus.',

  // Įvairių formatų sąrašai ir lentelės.
  'tables.tooLarge':
    'Failas {file} yra didesnis nei {limit} MB. Išimkite iš jo paveikslėlius ir sąrašui nepriklausančius lapus, išsaugokite ir pasirinkite failą dar kartą.',
  'tables.tookTooLong':
    'Failas {file} buvo skaitomas ilgiau nei {seconds} s, todėl skaitymas sustabdytas. Iš jo nieko neperimta. Ištrinkite tai, kas sąrašui nepriklauso, išsaugokite ir pasirinkite failą dar kartą.',
  'tables.picture':
    'Failas {file} yra {kind, select, pdf {PDF dokumentas} other {paveikslėlis}}. Paveikslėlių programa neskaito. Suskaičiuokite parašus, įrašykite skaičių ir pažymėkite, kur laikomas sąrašas.',
  'tables.saveAsWorkbook':
    'Failas {file} yra {kind, select, sylk {senesnio SYLK formato} dif {senesnio DIF formato} dbf {dBase lentelė} lotus {„Lotus 1-2-3“ arba „Quattro Pro“ lentelė} html {tinklalapis, kad ir koks būtų jo pavadinimas} other {XML failas}}. Atverkite jį programa „Excel“ arba „LibreOffice“, išsaugokite kaip „Excel“ darbaknygę (.xlsx) ir pasirinkite tą failą.',
  'tables.saveAsDocument':
    'Failas {file} yra {kind, select, rtf {RTF formato tekstas} odt {„LibreOffice“ tekstinis dokumentas} other {senesnės „Word“ versijos dokumentas}}. Atverkite jį programa „Word“ arba „LibreOffice“, išsaugokite kaip „Word“ dokumentą (.docx) ir pasirinkite tą failą.',
  'tables.password': 'Failas {file} apsaugotas slaptažodžiu. Išsaugokite kopiją be slaptažodžio ir pasirinkite ją.',
  'tables.archive': 'Failas {file} yra archyvas. Išpakuokite jį ir pasirinkite jame esantį sąrašą.',
  'tables.notATable':
    'Failas {file} yra {kind, select, database {duomenų bazė} presentation {pateiktis} message {el. laiškas} recording {įrašas} program {programa} other {ne tekstas, ne darbaknygė ir ne dokumentas}}. Išsaugokite sąrašą kaip „Excel“ darbaknygę (.xlsx) arba CSV ir pasirinkite tą failą.',
  'tables.ownFile':
    'Failas {file} sukurtas programa „FOR-IN Register“, dalyvių sąrašo jame nėra. Atverkite jį skiltyje „Sujungti ataskaitas“ arba pasirinkite patį sąrašą.',
  'tables.damaged':
    'Failas {file} sugadintas arba nutrūksta viduryje. Paprašykite siuntėjo atsiųsti jį dar kartą arba atsisiųskite jį iš naujo.',
  'tables.unpacksTooLarge':
    'Išpakavus failą {file}, duomenų būtų daug daugiau, nei telpa į sąrašą, todėl jis neatvertas. Paklauskite siuntėjo, iš kur šis failas.',
  'tables.strangeArchive':
    'Failas {file} supakuotas taip, kaip biuro programos failų nepakuoja, todėl jis neatvertas. Atverkite jį programa, kuria jis sukurtas, išsaugokite iš naujo ir pasirinkite tą failą.',
  'tables.tooManyRows':
    'Faile {file} yra daugiau kaip {limit, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}. Ištrinkite nereikalingas eilutes ir pasirinkite failą dar kartą.',
  'tables.sheetTooLong':
    'Failo {file} lape „{sheet}“ yra daugiau kaip {limit, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}. Ištrinkite nereikalingas eilutes ir pasirinkite failą dar kartą.',
  'tables.tooManyColumns':
    'Faile {file} yra eilutė, kurioje daugiau kaip {limit, plural, one {# stulpelis} few {# stulpeliai} many {# stulpelio} other {# stulpelių}}. Patikrinkite, ar tai dalyvių sąrašas, ištrinkite nereikalingus stulpelius ir pasirinkite failą dar kartą.',
  'tables.tooManyCells':
    'Faile {file} yra lentelė, kurioje daugiau kaip {limit, plural, one {# langelis} few {# langeliai} many {# langelio} other {# langelių}}. Ištrinkite nereikalingas eilutes ir stulpelius ir pasirinkite failą dar kartą.',
  'tables.noTable': 'Faile {file} lentelės nėra. Patikrinkite, ar tai tinkamas failas, arba įrašykite skaičius patys.',
  'tables.damagedRow':
    'Failo {file} {row} eilutė sugadinta ir praleista: nesutampa kabutės arba trūksta ženklų. Suraskite ją faile ir ranka papildykite, ko trūksta.',
  'tables.moreDamagedRows':
    'Faile {file} {count, plural, one {sugadinta ir praleista dar # eilutė} few {sugadintos ir praleistos dar # eilutės} many {sugadinta ir praleista dar # eilutės} other {sugadinta ir praleista dar # eilučių}}. Paprašykite siuntėjo atsiųsti failą dar kartą.',
};
