/** Estonian. What the desktop application says outside its page: menu, questions of the window, refusals of the shell. */
export const desktop = {
  'desktop.menuFile': '&Fail',
  'desktop.menuEdit': '&Redigeerimine',
  'desktop.menuView': '&Vaade',
  'desktop.menuHelp': '&Abi',
  'desktop.new': 'Uus tegevus',
  'desktop.open': 'Ava või ühenda failid …',
  'desktop.save': 'Salvesta kõigi andmete koopia …',
  'desktop.print': 'Prindi …',
  'desktop.settings': 'Seaded',
  'desktop.quit': 'Välju',
  'desktop.undoText': 'Võta kirjutatu tagasi',
  'desktop.redoText': 'Taasta kirjutatu',
  'desktop.cut': 'Lõika',
  'desktop.copy': 'Kopeeri',
  'desktop.paste': 'Kleebi',
  'desktop.selectAll': 'Vali kõik',
  'desktop.undo': 'Võta viimane muudatus tagasi',
  'desktop.find': 'Otsi …',
  'desktop.zoomIn': 'Suurenda',
  'desktop.zoomOut': 'Vähenda',
  'desktop.zoomReset': 'Tavaline suurus',
  'desktop.fullScreen': 'Täisekraan',
  'desktop.help': 'Juhend',
  'desktop.filePackage': '„FOR-IN Register“ fail',
  'desktop.fileWorkbook': 'Töövihik',
  'desktop.fileTable': 'Nimekirjad ja tabelid',
  'desktop.filePicture': 'Pildid (PNG, JPEG)',
  'desktop.fileAny': 'Kõik failid',
  'desktop.chooseFolder': 'Kus hoida varukoopiaid',
  'desktop.chooseFolderButton': 'Hoia varukoopiaid siin',
  'desktop.unsaved': 'Kõik ei ole veel salvestatud.',
  'desktop.unsavedDetail':
    'Minge tagasi ja oodake, kuni lehel on kirjas „Salvestatud“, ning kirjutage veel avatud osalusfailide arvud sisse. Kui sulgete kohe, läheb see kaduma.',
  'desktop.goBack': 'Mine tagasi',
  'desktop.closeAnyway': 'Sulge salvestamata',
  'desktop.stopped': 'Aken lakkas mitu korda järjest töötamast.',
  'desktop.stoppedDetail':
    'Kõik salvestatu on selles arvutis ja jääb alles. Proovige uuesti; kui aken lakkab jälle töötamast, taaskäivitage arvuti ja rääkige arendajatele, mida viimati tegite.',
  'desktop.tryAgain': 'Proovi uuesti',
  'desktop.close': 'Sulge',
  'desktop.notAnswering': 'Aken ei reageeri.',
  'desktop.notAnsweringDetail':
    'Võimalik, et käib mõni suurem töö. Kõik salvestatu on selles arvutis. Kui käivitate akna uuesti, läheb kaduma ainult see, mis on veel salvestamata.',
  'desktop.wait': 'Oota',
  'desktop.startAgain': 'Käivita aken uuesti',
  'desktop.fault': 'Programmis „FOR-IN Register“ tekkis tõrge.',
  'desktop.faultDetail':
    'Kõik salvestatu on selles arvutis ja jääb alles. Sulgege programm, käivitage see uuesti ja rääkige arendajatele, mida viimati tegite. Neile võib abiks olla fail {log}; selles ei ole nimesid ega tekste.',

  'hostFailure.no-space':
    '{hasSubject, select, yes {„{subject}“ jäi kirjutamata, sest ketas on täis.} other {Ketas on täis.}} Midagi varasemast ei läinud kaduma. Vabastage kettal ruumi või valige teine koht ja proovige uuesti.',
  'hostFailure.not-allowed':
    '{hasSubject, select, yes {See arvuti ei luba juurdepääsu: „{subject}“.} other {See arvuti ei luba sellele kohale juurdepääsu.}} Valige teine koht, näiteks kaust „Dokumendid“, ja proovige uuesti.',
  'hostFailure.in-use':
    '{hasSubject, select, yes {„{subject}“ on kasutusel teises programmis.} other {Fail on kasutusel teises programmis.}} Sulgege see seal ja proovige uuesti.',
  'hostFailure.gone':
    '{hasSubject, select, yes {„{subject}“ ei ole enam alles.} other {Faili või kausta ei ole enam alles.}} Kui see on andmekandjal, mis on välja võetud, ühendage andmekandja ja proovige uuesti.',
  'hostFailure.too-large':
    '{hasSubject, select, yes {„{subject}“ on suurem kui {limit} MB.} other {Fail on suurem kui {limit} MB.}} Valige teine fail.',
  'hostFailure.disk':
    '{hasSubject, select, yes {„{subject}“ jäi lugemata või kirjutamata.} other {Lugemine või kirjutamine ei õnnestunud.}} Midagi varasemast ei läinud kaduma. Proovige uuesti või valige teine koht.',
  'hostFailure.refused':
    'Programm püüdis teha midagi, mis ei ole talle lubatud, ja midagi ei tehtud. Palun rääkige arendajatele, mida viimati tegite.',
  'hostFailure.fault': 'Programmis tekkis tõrge ja midagi ei tehtud. Palun rääkige arendajatele, mida viimati tegite.',
};
