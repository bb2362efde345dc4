/** Lithuanian. What the desktop application says outside its page: menu, questions of the window, refusals of the shell. */
export const desktop = {
  'desktop.menuFile': '&Failas',
  'desktop.menuEdit': '&Redagavimas',
  'desktop.menuView': 'R&odinys',
  'desktop.menuHelp': '&Pagalba',
  'desktop.new': 'Nauja veikla',
  'desktop.open': 'Atverti arba sujungti failus …',
  'desktop.save': 'Išsaugoti visų duomenų kopiją …',
  'desktop.print': 'Spausdinti …',
  'desktop.settings': 'Nustatymai',
  'desktop.quit': 'Baigti darbą',
  'desktop.undoText': 'Atšaukti rašymą',
  'desktop.redoText': 'Grąžinti rašymą',
  'desktop.cut': 'Iškirpti',
  'desktop.copy': 'Kopijuoti',
  'desktop.paste': 'Įklijuoti',
  'desktop.selectAll': 'Pažymėti viską',
  'desktop.undo': 'Atšaukti paskutinį pakeitimą',
  'desktop.find': 'Ieškoti …',
  'desktop.zoomIn': 'Didinti',
  'desktop.zoomOut': 'Mažinti',
  'desktop.zoomReset': 'Įprastas dydis',
  'desktop.fullScreen': 'Visas ekranas',
  'desktop.help': 'Naudojimo vadovas',
  'desktop.filePackage': '„FOR-IN Register“ failas',
  'desktop.fileWorkbook': 'Darbaknygė',
  'desktop.fileTable': 'Sąrašai ir lentelės',
  'desktop.filePicture': 'Paveikslėliai (PNG, JPEG)',
  'desktop.fileAny': 'Visi failai',
  'desktop.chooseFolder': 'Kur laikyti atsargines kopijas',
  'desktop.chooseFolderButton': 'Laikyti kopijas čia',
  'desktop.unsaved': 'Dar ne viskas išsaugota.',
  'desktop.unsavedDetail':
    'Grįžkite ir palaukite, kol puslapyje pasirodys „Išsaugota“, ir įrašykite dar atvertų lankomumo failų skaičius. Jei užversite dabar, to neteksite.',
  'desktop.goBack': 'Grįžti',
  'desktop.closeAnyway': 'Užverti neišsaugojus',
  'desktop.stopped': 'Langas kelis kartus iš eilės nustojo veikti.',
  'desktop.stoppedDetail':
    'Tai, kas išsaugota, yra šiame kompiuteryje ir niekur nedings. Bandykite dar kartą; jei langas vėl nustos veikti, paleiskite kompiuterį iš naujo ir praneškite programos kūrėjams, ką darėte paskiausiai.',
  'desktop.tryAgain': 'Bandyti dar kartą',
  'desktop.close': 'Užverti',
  'desktop.notAnswering': 'Langas nereaguoja.',
  'desktop.notAnsweringDetail':
    'Gali būti, kad tebevyksta didelis darbas. Tai, kas išsaugota, yra šiame kompiuteryje. Paleidus langą iš naujo dings tik tai, kas dar neišsaugota.',
  'desktop.wait': 'Palaukti',
  'desktop.startAgain': 'Paleisti langą iš naujo',
  'desktop.fault': 'Sutriko pati programa „FOR-IN Register“.',
  'desktop.faultDetail':
    'Tai, kas išsaugota, yra šiame kompiuteryje ir niekur nedings. Užverkite programą, paleiskite ją iš naujo ir praneškite kūrėjams, ką darėte paskiausiai. Jiems gali padėti failas {log}; jame nėra nei vardų, nei tekstų.',

  'hostFailure.no-space':
    '{hasSubject, select, yes {Nepavyko įrašyti „{subject}“: diskas pilnas.} other {Diskas pilnas.}} Niekas, kas buvo anksčiau, nedingo. Atlaisvinkite vietos diske arba pasirinkite kitą vietą ir pakartokite.',
  'hostFailure.not-allowed':
    '{hasSubject, select, yes {Šis kompiuteris neleidžia pasiekti „{subject}“.} other {Šis kompiuteris neleidžia pasiekti tos vietos.}} Pasirinkite kitą vietą, pavyzdžiui, aplanką „Dokumentai“, ir pakartokite.',
  'hostFailure.in-use':
    '{hasSubject, select, yes {„{subject}“ naudoja kita programa.} other {Failą naudoja kita programa.}} Užverkite jį toje programoje ir pakartokite.',
  'hostFailure.gone':
    '{hasSubject, select, yes {„{subject}“ ten nebėra.} other {Failo arba aplanko ten nebėra.}} Jei jis yra išimtoje laikmenoje, prijunkite ją ir pakartokite.',
  'hostFailure.too-large':
    '{hasSubject, select, yes {„{subject}“ yra didesnis nei {limit} MB.} other {Failas yra didesnis nei {limit} MB.}} Pasirinkite kitą failą.',
  'hostFailure.disk':
    '{hasSubject, select, yes {Nepavyko perskaityti arba įrašyti „{subject}“.} other {Nepavyko perskaityti arba įrašyti.}} Niekas, kas buvo anksčiau, nedingo. Pakartokite arba pasirinkite kitą vietą.',
  'hostFailure.refused':
    'Programa bandė atlikti tai, kas jai neleidžiama, todėl nieko nepadaryta. Praneškite kūrėjams, ką darėte paskiausiai.',
  'hostFailure.fault': 'Sutriko pati programa, todėl nieko nepadaryta. Praneškite kūrėjams, ką darėte paskiausiai.',
};
