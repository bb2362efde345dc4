/** Estonian. What the store on this computer says when it cannot keep something. */
export const store = {
  'store.databaseFailed':
    'Viimased muudatused ei ole salvestatud: selle arvuti andmehoidla ei võtnud neid vastu. Need jäävad ekraanile ja neid proovitakse uuesti salvestada. Kui see teade ei kao, salvestage kohe kõigi andmete koopia.',
  'store.diskFull':
    'Viimased muudatused ei ole salvestatud: ketas on täis. Need jäävad ekraanile. Vabastage kettal ruumi ja proovige uuesti.',
  'store.journalFailed':
    'Viimased muudatused ei ole veel kindlas kohas: nende teist koopiat ei õnnestunud kirjutada. Need jäävad ekraanile ja neid proovitakse uuesti kirjutada. Kontrollige, ega ketas ei ole täis ja ega kaust ei ole kasutusel teises programmis.',
  'store.databaseClosed':
    'Selle arvuti andmehoidla sulgus töö ajal. Sisestatu jääb ekraanile. Salvestage kõigi andmete koopia ja käivitage „FOR-IN Register“ uuesti.',
  'store.databaseLost':
    'Selle arvuti andmehoidlas ei ole enam seda, mis seal oli. See, mida näete, on veel täielik. Salvestage kõigi andmete koopia ja käivitage „FOR-IN Register“ uuesti: programm pakub ülejäänu taastamist.',
  'store.usedByNewer':
    'Teises aknas avati programmi „FOR-IN Register“ uuem versioon. Siin ei saa enam midagi muuta. Kopeerige äsja sisestatu ja laadige see aken uuesti.',
  'store.blocked': 'Projekti hoiab avatuna teine „FOR-IN Register“ aken. Sulgege teised aknad ja proovige uuesti.',
  'store.newerDatabase':
    'Seda projekti kasutati viimati programmi „FOR-IN Register“ uuema versiooniga (andmehoidla versioon {found}; see programm tunneb versiooni {known}). Projekti saab lugeda ja sellest saab koopia salvestada, kuid midagi ei saa muuta. Paigaldage uuem versioon.',
  'store.cannotOpen':
    'Selle arvuti andmehoidlat ei õnnestunud avada. Midagi ei muudetud. Sulgege teised aknad ja programmid ning proovige uuesti.',
  'store.lowSpace':
    'Kettal on vaba ainult {megabytes, number} MB. Vabastage peagi ruumi, et Teie tööd saaks ka edaspidi salvestada.',
  'store.noSpace':
    'Kettal on vaba ainult {megabytes, number} MB. Kuni ruumi ei ole rohkem, ei saa midagi muuta: see, mida ei saaks lõpuni kirjutada, läheks kaduma. Vabastage ruumi ja käivitage programm uuesti.',
  'store.journalTorn':
    'Eelmisel korral lakkas „FOR-IN Register“ töötamast keset kirjutamist. See, mis oli märgitud salvestatuks, on olemas; viimati sisestatud sõnad võivad puududa.',
  'store.closed': 'Projekt on suletud. Muutmiseks avage see uuesti.',
  'store.notValid':
    'See ei ole salvestatud: {label, select, none {väärtus} other {kirje „{label}“ väärtus}} ei ole sellisel kujul, nagu siin vaja ({field}). Parandage see.',
  'store.missingRecord':
    'See ei ole salvestatud: kirjet ei ole siin enam. Vaadake prügikasti või võtke kustutamine tagasi.',
  'store.eraseFirst':
    'Seda ei kustutatud: jäädavalt saab tervenisti kustutada ainult seda, mis on prügikastis. Viige see kõigepealt prügikasti.',
  'store.eraseUnfinished':
    'Siin on see kustutatud. Varukoopiaid ei õnnestunud läbi käia ja neis võib see veel olla: kontrollige, kas kettal on ruumi ja kas varukoopiate kaust on olemas. Järgmisel käivitamisel proovitakse uuesti.',
  'store.otherProject':
    'See fail kuulub projekti „{found}“, kuid siin on avatud projekt „{expected}“. Avage kõigepealt teine projekt.',
  'store.backupFailed':
    'Varukoopiat ei õnnestunud teha. Kontrollige, ega ketas ei ole täis ja kas varukoopiate kaust on olemas.',
  'store.backupFailedFirst':
    'Midagi ei muudetud, sest enne seda ei õnnestunud varukoopiat teha. Kontrollige, ega ketas ei ole täis ja kas varukoopiate kaust on olemas, ning proovige uuesti.',
  'store.backupMissing': 'Seda varukoopiat ei ole enam. Valige teine.',
  'store.backupDamaged':
    'Varukoopia {file} on kahjustatud: selle sisu ei vasta selle kontrollsummale. Koopia jäeti alles muutmata kujul. Valige teine.',
  'store.backupNewer':
    'Varukoopia {file} on tehtud programmi „FOR-IN Register“ uuema versiooniga. Paigaldage uuem versioon ja taastage andmed seejärel koopiast.',
  'store.backupOfAnother': 'Varukoopia {file} on tehtud teisest projektist („{found}“). Valige teine varukoopia.',
  'store.notABackup': 'Fail {file} ei ole programmi „FOR-IN Register“ varukoopia. Valige teine fail.',
};
