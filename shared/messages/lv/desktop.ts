/** Latvian. What the desktop application says outside its page: menu, questions of the window, refusals of the shell. */
export const desktop = {
  'desktop.menuFile': '&Fails',
  'desktop.menuEdit': '&Rediģēšana',
  'desktop.menuView': '&Skats',
  'desktop.menuHelp': '&Palīdzība',
  'desktop.new': 'Jauna aktivitāte',
  'desktop.open': 'Atvērt vai apvienot failus …',
  'desktop.save': 'Saglabāt visu datu kopiju …',
  'desktop.print': 'Drukāt …',
  'desktop.settings': 'Iestatījumi',
  'desktop.quit': 'Beigt darbu',
  'desktop.undoText': 'Atsaukt rakstīto',
  'desktop.redoText': 'Atjaunot rakstīto',
  'desktop.cut': 'Izgriezt',
  'desktop.copy': 'Kopēt',
  'desktop.paste': 'Ielīmēt',
  'desktop.selectAll': 'Atlasīt visu',
  'desktop.undo': 'Atsaukt pēdējo izmaiņu',
  'desktop.find': 'Meklēt …',
  'desktop.zoomIn': 'Palielināt',
  'desktop.zoomOut': 'Samazināt',
  'desktop.zoomReset': 'Parastais izmērs',
  'desktop.fullScreen': 'Pilnekrāns',
  'desktop.help': 'Lietošanas pamācība',
  'desktop.filePackage': '„FOR-IN Register“ fails',
  'desktop.fileWorkbook': 'Darbgrāmata',
  'desktop.fileTable': 'Saraksti un tabulas',
  'desktop.filePicture': 'Attēli (PNG, JPEG)',
  'desktop.fileAny': 'Visi faili',
  'desktop.chooseFolder': 'Kur glabāt rezerves kopijas',
  'desktop.chooseFolderButton': 'Glabāt kopijas šeit',
  'desktop.unsaved': 'Vēl ne viss ir saglabāts.',
  'desktop.unsavedDetail':
    'Atgriezieties un pagaidiet, līdz lapā parādās „Saglabāts“, un ierakstiet vēl atvērto apmeklējuma failu skaitļus. Ja aizvērsiet tagad, tas zudīs.',
  'desktop.goBack': 'Atgriezties',
  'desktop.closeAnyway': 'Aizvērt nesaglabājot',
  'desktop.stopped': 'Logs vairākas reizes pēc kārtas pārstāja darboties.',
  'desktop.stoppedDetail':
    'Viss saglabātais ir šajā datorā un nezudīs. Mēģiniet vēlreiz; ja logs atkal pārstāj darboties, restartējiet datoru un pastāstiet programmas izstrādātājiem, ko darījāt pēdējo.',
  'desktop.tryAgain': 'Mēģināt vēlreiz',
  'desktop.close': 'Aizvērt',
  'desktop.notAnswering': 'Logs nereaģē.',
  'desktop.notAnsweringDetail':
    'Iespējams, tas vēl veic kādu lielu darbu. Viss saglabātais ir šajā datorā. Ja logu palaidīsiet no jauna, zudīs tikai tas, kas vēl nav saglabāts.',
  'desktop.wait': 'Pagaidīt',
  'desktop.startAgain': 'Palaist logu no jauna',
  'desktop.fault': 'Programmai „FOR-IN Register“ radās iekšēja kļūme.',
  'desktop.faultDetail':
    'Viss saglabātais ir šajā datorā un nezudīs. Aizveriet programmu, palaidiet to no jauna un pastāstiet izstrādātājiem, ko darījāt pēdējo. Viņiem var palīdzēt fails {log}; tajā nav ne vārdu, ne tekstu.',

  'hostFailure.no-space':
    '{hasSubject, select, yes {Neizdevās ierakstīt „{subject}“: disks ir pilns.} other {Disks ir pilns.}} Nekas no tā, kas bija iepriekš, nav zudis. Atbrīvojiet vietu diskā vai izvēlieties citu vietu un dariet to vēlreiz.',
  'hostFailure.not-allowed':
    '{hasSubject, select, yes {Šis dators neļauj piekļūt „{subject}“.} other {Šis dators neļauj piekļūt šai vietai.}} Izvēlieties citu vietu, piemēram, mapi „Dokumenti“, un dariet to vēlreiz.',
  'hostFailure.in-use':
    '{hasSubject, select, yes {„{subject}“ lieto cita programma.} other {Failu lieto cita programma.}} Aizveriet to tajā programmā un dariet to vēlreiz.',
  'hostFailure.gone':
    '{hasSubject, select, yes {„{subject}“ tur vairs nav.} other {Faila vai mapes tur vairs nav.}} Ja tas ir izņemtā datu nesējā, pievienojiet to un dariet to vēlreiz.',
  'hostFailure.too-large':
    '{hasSubject, select, yes {„{subject}“ ir lielāks par {limit} MB.} other {Fails ir lielāks par {limit} MB.}} Izvēlieties citu failu.',
  'hostFailure.disk':
    '{hasSubject, select, yes {Neizdevās nolasīt vai ierakstīt „{subject}“.} other {Neizdevās nolasīt vai ierakstīt.}} Nekas no tā, kas bija iepriekš, nav zudis. Dariet to vēlreiz vai izvēlieties citu vietu.',
  'hostFailure.refused':
    'Programma mēģināja darīt to, kas tai nav atļauts, tāpēc nekas netika izdarīts. Pastāstiet izstrādātājiem, ko darījāt pēdējo.',
  'hostFailure.fault':
    'Programmai radās iekšēja kļūme, un nekas netika izdarīts. Pastāstiet izstrādātājiem, ko darījāt pēdējo.',
};
