/** Lithuanian. Who can open a file, passwords, and the coordinator's key. */
export const keys = {
  'keys.passwordOf': 'Failo {file} slaptažodis',
  'keys.openWith': 'Atverti su slaptažodžiu',
  'keys.trying': 'Slaptažodis tikrinamas …',
  'keys.readers': 'Kas gali atverti failą',
  'keys.readers.coordinator': 'Tik koordinatorius',
  'keys.readers.coordinatorHelp':
    'Failas sukuriamas koordinatoriaus raktui. Niekas kitas, net ir Jūs, jo atverti negali.',
  'keys.readers.noCoordinatorHelp': 'Tam reikia koordinatoriaus rakto. Jis gaunamas su koordinatoriaus pradžios failu.',
  'keys.readers.password': 'Kas žino slaptažodį',
  'keys.readers.passwordHelp':
    'Slaptažodį pasakykite telefonu arba atsiųskite trumpąja žinute, bet niekada nerašykite jo tame pačiame laiške. Čia jis nesaugomas: be jo failo niekas neatvers.',
  'keys.readers.everybody': 'Visi, kas gauna failą',
  'keys.readers.everybodyHelp':
    'Kiekvienas gavęs failą gali jį visą perskaityti. Slaptažodžio nėra. Siųskite jį tik tiems, kam jis skirtas.',
  'keys.password': 'Failo slaptažodis',
  'keys.passwordShort':
    '{count, plural, one {Įrašykite bent # ženklą} few {Įrašykite bent # ženklus} many {Įrašykite bent # ženklo} other {Įrašykite bent # ženklų}} arba naudokite siūlomą slaptažodį.',
  'keys.offerAnother': 'Siūlyti kitą slaptažodį',
  'keys.copyPassword': 'Kopijuoti slaptažodį',
  'keys.passwordCopied': 'Slaptažodis nukopijuotas.',
  'keys.workbookOpen': 'Darbaknygė neapsaugota: kiekvienas ją gavęs gali skaityti.',
  'keys.askedSender': 'Paklausiau: failas tikrai gautas iš tikrojo siuntėjo ({sender})',
  'keys.askedCoordinator': 'Paklausiau: failas tikrai koordinatoriaus',
  'keys.doubts':
    '{count, plural, one {Dėl # failo aukščiau kyla abejonių} few {Dėl # failų aukščiau kyla abejonių} many {Dėl # failo aukščiau kyla abejonių} other {Dėl # failų aukščiau kyla abejonių}}. Paklauskite, kas siuntė, arba {count, plural, one {šio failo} few {šių failų} many {šių failų} other {šių failų}} neimkite.',
  'keys.details': 'Išsamiau',
  'keys.openedBy':
    '{by, select, key {Atverta koordinatoriaus raktu.} password {Atverta su slaptažodžiu.} other {Failas neapsaugotas: kiekvienas jį gavęs gali atverti.}}',
  'keys.signedWith': 'Pasirašyta raktu {fingerprint}.',
  'keys.notSigned': 'Nepasirašyta.',
  'keys.title': 'Koordinatoriaus raktas',
  'keys.help':
    'Šiuo raktu atveriami failai, kuriuos partneriai siunčia tik koordinatoriui. Jo viešoji pusė siunčiama kiekviename pradžios faile.',
  'keys.none': 'Rakto čia dar nėra. Jis sukuriamas su pirmuoju pradžios failu.',
  'keys.here': 'Raktas {key} yra šiame kompiuteryje ir buvo išsaugotas kaip failas.',
  'keys.notSaved':
    'Raktas {key} yra tik šiame kompiuteryje. Išsaugokite rakto failą: praradus šį kompiuterį, niekas nebeatvers to, ką Jums atsiuntė partneriai.',
  'keys.warning':
    'Kas turi rakto failą, gali atverti šiuos failus. Laikykite jį ten, kur prieinate tik Jūs, ir niekada nesiųskite el. paštu.',
  'keys.save': 'Išsaugoti rakto failą',
  'keys.open': 'Atverti rakto failą',
  'keys.savedIn': 'Rakto failas išsaugotas čia: {place}.',
  'keys.saveFailed': 'Rakto failo išsaugoti nepavyko. Pasirinkite kitą vietą ir bandykite dar kartą.',
  'keys.added': 'Raktas perimtas. Jam skirtus failus dabar galima atverti čia.',
  'keys.fileName': 'koordinatoriaus raktas',
  'keys.fileComment':
    'Projekto „{project}“ koordinatoriaus raktas. Kas turi šį failą, gali atverti tai, ką partneriai siunčia tik koordinatoriui. Laikykite jį paslaptyje.',
  'keys.inStarter':
    'Pradžios faile siunčiamas ir Jūsų raktas: su juo partneriai kuria failus, kuriuos galite atverti tik Jūs.',
  'keys.toKey': 'Prie rakto failo nustatymuose',
};
