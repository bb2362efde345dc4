/** Lithuanian. What the store on this computer says when it cannot keep something. */
export const store = {
  'store.databaseFailed':
    'Paskutiniai pakeitimai neišsaugoti: šio kompiuterio saugykla jų nepriėmė. Jie lieka ekrane, o programa bando juos išsaugoti dar kartą. Jei šis pranešimas nedingsta, iškart išsaugokite visų duomenų kopiją.',
  'store.diskFull':
    'Paskutiniai pakeitimai neišsaugoti: diskas pilnas. Jie lieka ekrane. Atlaisvinkite vietos diske ir bandykite dar kartą.',
  'store.journalFailed':
    'Paskutiniai pakeitimai dar nesaugūs: nepavyko įrašyti antrosios jų kopijos. Jie lieka ekrane, o programa bando juos įrašyti dar kartą. Patikrinkite, ar diskas nepilnas ir ar aplanko nenaudoja kita programa.',
  'store.databaseClosed':
    'Jums dirbant užsivėrė šio kompiuterio saugykla. Tai, ką įrašėte, lieka ekrane. Išsaugokite visų duomenų kopiją ir paleiskite „FOR-IN Register“ iš naujo.',
  'store.databaseLost':
    'Šio kompiuterio saugykloje nebėra to, kas joje buvo. Ekrane vis dar matote visus duomenis. Išsaugokite visų duomenų kopiją ir paleiskite „FOR-IN Register“ iš naujo: programa pasiūlys atkurti likusią dalį.',
  'store.usedByNewer':
    'Kitame lange atverta naujesnė „FOR-IN Register“ versija. Čia nieko nebegalima keisti. Nukopijuokite tai, ką ką tik įrašėte, ir įkelkite šį langą iš naujo.',
  'store.blocked':
    'Projektą laiko atvertą kitas „FOR-IN Register“ langas. Užverkite kitus langus ir bandykite dar kartą.',
  'store.newerDatabase':
    'Šis projektas paskutinį kartą naudotas su naujesne „FOR-IN Register“ versija (saugyklos versija {found}; ši programa supranta {known}). Jį galima skaityti ir išsaugoti jo kopiją, bet nieko negalima keisti. Įdiekite naujesnę versiją.',
  'store.cannotOpen':
    'Nepavyko atverti šio kompiuterio saugyklos. Niekas nepakeista. Užverkite kitus langus ir programas ir bandykite dar kartą.',
  'store.lowSpace':
    'Diske liko tik {megabytes, number} MB laisvos vietos. Netrukus atlaisvinkite daugiau vietos, kad Jūsų darbą būtų galima išsaugoti ir toliau.',
  'store.noSpace':
    'Diske liko tik {megabytes, number} MB laisvos vietos. Kol jos neatsiras daugiau, nieko negalima keisti: tai, ko nepavyktų įrašyti iki galo, dingtų. Atlaisvinkite vietos diske ir paleiskite programą iš naujo.',
  'store.journalTorn':
    'Praėjusį kartą „FOR-IN Register“ nustojo veikti nebaigusi rašyti. Tai, kas buvo rodoma kaip išsaugota, yra; gali trūkti paskutinių įrašytų žodžių.',
  'store.closed': 'Projektas užvertas. Norėdami jį keisti, atverkite jį iš naujo.',
  'store.notValid':
    'Neišsaugota: {label, select, none {reikšmė} other {įrašo „{label}“ reikšmė}} neatitinka čia reikalingos formos ({field}). Pataisykite ją.',
  'store.missingRecord': 'Neišsaugota: šio įrašo čia nebėra. Paieškokite šiukšlinėje arba atšaukite jo ištrynimą.',
  'store.eraseFirst':
    'Neištrinta visam laikui: visą įrašą taip ištrinti galima tik iš šiukšlinės. Pirmiausia perkelkite jį į šiukšlinę.',
  'store.eraseUnfinished':
    'Čia tai ištrinta. Atsarginių kopijų peržiūrėti nepavyko, jose tai dar gali būti: patikrinkite, ar diske yra vietos ir ar yra atsarginių kopijų aplankas. Kitą kartą paleidus programą bus bandoma dar kartą.',
  'store.otherProject':
    'Šis failas yra iš projekto „{found}“, o čia atvertas projektas „{expected}“. Pirma atverkite kitą projektą.',
  'store.backupFailed':
    'Nepavyko padaryti atsarginės kopijos. Patikrinkite, ar diskas nepilnas ir ar yra atsarginių kopijų aplankas.',
  'store.backupFailedFirst':
    'Niekas nepakeista, nes prieš tai nepavyko padaryti atsarginės kopijos. Patikrinkite, ar diskas nepilnas ir ar yra atsarginių kopijų aplankas, ir bandykite dar kartą.',
  'store.backupMissing': 'Šios atsarginės kopijos nebėra. Pasirinkite kitą.',
  'store.backupDamaged':
    'Atsarginė kopija {file} sugadinta: jos turinys neatitinka jos kontrolinės sumos. Ji palikta tokia, kokia yra. Pasirinkite kitą.',
  'store.backupNewer':
    'Atsarginė kopija {file} padaryta naujesne „FOR-IN Register“ versija. Įdiekite naujesnę versiją ir atkurkite kopiją.',
  'store.backupOfAnother': 'Atsarginė kopija {file} yra kito projekto („{found}“). Pasirinkite kitą atsarginę kopiją.',
  'store.notABackup': 'Failas {file} nėra „FOR-IN Register“ atsarginė kopija. Pasirinkite kitą failą.',
};
