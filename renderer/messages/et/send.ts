import type { send as english } from '../en/send.ts';

/** Estonian. Keys begin with `send.`. */
export const send = {
  'send.title': 'Saada',
  'send.description':
    'Siin tehakse üks fail, mille saadate e-kirjaga. Selles on alati kogu projekt, seega ei tee kaks korda saatmine kahju.',
  'send.what': 'Mida soovite teha?',
  'send.what.report': 'Saadetav aruanne',
  'send.what.starter': 'Alustusfail partneritele',
  'send.practice':
    'See on harjutusprojekt. See ei jõua kunagi päris aruandesse, seega faili sellest ei tehta. Vaadake ringi; kõik muu töötab nagu päris projektis.',

  'send.period': 'Periood',
  'send.periodHelp': 'Selle järgi allpool kontrollitakse ja failile nimi pannakse. Failis endas on alati kogu projekt.',
  'send.inside': 'Mis on failis',
  'send.insideKind': 'Liik',
  'send.insideNumber': 'Kirjeid',
  'send.insideNew': 'Uued või muudetud pärast viimast saatmist',
  'send.inPeriod':
    '{count, plural, =0 {Selles perioodis tegevusi ei ole} one {Selles perioodis on # tegevus} other {Selles perioodis on # tegevust}}',
  'send.undated':
    '{count, plural, one {# tegevusel ei ole kuupäeva ja see ei kuulu ühtegi perioodi.} other {# tegevusel ei ole kuupäeva ja need ei kuulu ühtegi perioodi.}}',
  'send.lastSent': 'Viimati saadetud: {moment}.',
  'send.neverSent': 'Sellest arvutist ei ole veel midagi saadetud.',
  'send.kind.activity': 'Tegevused',
  'send.kind.organisation': 'Organisatsioonid',
  'send.kind.place': 'Kohad',
  'send.kind.mappedOrganisation': 'Kaardistatud organisatsioonid',
  'send.kind.attendanceImport': 'Osalejate nimekirjad (ainult arvud)',
  'send.kind.overlap': 'Vastused ühiste osalejate kohta',
  'send.kind.period': 'Perioodide seis',
  'send.kind.deleted': 'Kustutatud kirjed (ainult see, et need on kustutatud)',
  'send.kind.conflicts': 'Kahe versiooniga väljad (kaasa lähevad kõik versioonid)',

  'send.incomplete': 'Mis on veel pooleli',
  'send.checking': 'Kontrollimine …',
  'send.nothingIncomplete': 'Selle perioodi tegevustes ei leitud midagi.',
  'send.found':
    '{mustFix, plural, =0 {Midagi ei ole tarvis parandada} one {# asi tuleb parandada} other {# asja tuleb parandada}}; {pleaseCheck, plural, =0 {midagi ei ole tarvis kontrollida} one {# asi vajab kontrollimist} other {# asja vajab kontrollimist}}. Saata saab igal juhul.',
  'send.findingsOf':
    '{mustFix, plural, =0 {} one {parandada: #} other {parandada: #}}{pleaseCheck, plural, =0 {} one {{separator, select, yes {, } other {}}kontrollida: #} other {{separator, select, yes {, } other {}}kontrollida: #}}',
  'send.moreActivities': '{count, plural, one {ja veel # tegevus} other {ja veel # tegevust}}',
  'send.declare': 'Märgi periood lõpetatuks: {period}',
  'send.declareHelp':
    'Näitab koordinaatorile, et selle perioodi kohta rohkem andmeid ei tule. Hiljem saab ikka veel muuta.',
  'send.declareBlocked':
    'Enne perioodi lõpetatuks märkimist {count, plural, one {tuleb # asi parandada} other {tuleb # asja parandada}}. Saata saab sellegipoolest.',
  'send.declareNoPeriod': 'Lõpetatuks märkimiseks valige ülalt periood.',
  'send.declareNoPartner': 'Perioodi lõpetatuks märkimiseks valige seadetes organisatsioon, mille nimel aru annate.',
  'send.declaredAlready': 'Periood on juba lõpetatuks märgitud: {period}.',
  'send.acceptedAlready': 'Koordinaator on perioodi vastu võtnud: {period}.',

  'send.names': 'Nendes tekstides võib olla nimesid: lugege need läbi',
  'send.namesHelp':
    'Isikunimed ei kuulu aruandesse, välja arvatud projekti kontaktisikud ja kontaktid, mida tohib avaldada. Ükski programm ei leia üles kõiki nimesid: palun lugege tekstid läbi.',
  'send.scanFound':
    '{count, plural, =0 {Ühtegi e-posti aadressi, telefoninumbrit ega isikukoodi ei leitud.} one {# kohas on midagi, mis näib olevat e-posti aadress, telefoninumber või isikukood:} other {# kohas on midagi, mis näib olevat e-posti aadress, telefoninumber või isikukood:}}',
  'send.scan.e-mail': 'E-posti aadress',
  'send.scan.phone': 'Telefoninumber',
  'send.scan.personal code': 'Isikukood',
  'send.scan.item': '{what}: {found}',
  'send.scan.in': 'kus: {label}',
  'send.textsOf': '{count, plural, one {# tekst} other {# teksti}}',
  'send.textsSummary':
    '{texts, plural, =0 {Ülaltoodud tegevustes tekste ei ole.} one {Ülaltoodud tegevustes on # tekst.} other {Ülaltoodud tegevustes on # teksti.}}',
  'send.showTexts': 'Näita tekste',
  'send.hideTexts': 'Peida tekstid',
  'send.noName': 'Pealkirjata tegevus',
  'send.noNameRecord': 'nimeta kirje',

  'send.who': 'Kes saab faili avada',
  'send.whoHelp':
    'Igaüks, kes faili saab, saab seda kogu ulatuses lugeda. Failil ei ole parooli. Saatke see ainult neile, kellele see on mõeldud.',

  'send.make': 'Tee fail',
  'send.making': 'Faili tegemine …',
  'send.withWorkbook': 'Tee ka Exceli töövihik vaatamiseks',
  'send.withWorkbookHelp': 'Lugemiseks mõeldud koopia samade kirjete ja summadega. See salvestatakse teise failina.',
  'send.cancelled': 'Faili ei salvestatud. Midagi ei muudetud.',
  'send.failed': 'Faili ei õnnestunud teha. Midagi ei muudetud. Valige teine koht ja proovige uuesti.',
  'send.notSavedYet':
    'Teie viimane muudatus on veel salvestamata, seega ei saanud seda faili panna. Vaadake salvestamise olekut lehe ülaosas.',
  'send.workbookFailed':
    'Saadetav fail on salvestatud; töövihikut ei õnnestunud teha. Proovige uuesti või saatke ilma selleta.',
  'send.workbookSaved': 'Töövihik on salvestatud.',
  'send.workbookWaiting': 'Töövihik {file} on valmis, kuid veel salvestamata.',
  'send.saveWorkbook': 'Salvesta töövihik',
  'send.saved': 'Salvestatud: {file} ({place}).',
  'send.savedNowhere': 'Salvestatud: {file}.',
  'send.twice': 'Kaks korda saatmine ei tee kahju.',
  'send.emailCopied': 'E-kirja tekst on kopeeritud.',
  'send.emailNotCopied': 'E-kirja tekst on allpool; kopeerige see sealt.',
  'send.email': 'E-kirja tekst',
  'send.copyEmail': 'Kopeeri',
  'send.openEmail': 'Ava e-posti programmis',
  'send.openEmailHelp': 'Lisage fail kirjale ise: e-posti programm ei võta faile mujalt.',
  'send.subject': '{project}: aruanne ({partner}{whole, select, yes {} other {, {period}}})',
  'send.body':
    'Head kolleegid!\n\nManuses on fail {file}: projekti {project} aruanne ({partner}{whole, select, yes {} other {, {period}}}). {activities, plural, =0 {Failis ei ole ühtegi tegevust} one {Failis on # tegevus} other {Failis on # tegevust}}{whole, select, yes {} other { sellest perioodist}}{declares, select, yes {; kinnitame, et periood on lõpetatud} other {}}.{readers, select, coordinator { Faili saab avada ainult koordinaator.} password { Fail on parooliga kaitstud; parooli ütlen telefonis.} other {}}\n\nAndmete ülevõtmiseks avage „FOR-IN Register“, valige „Ühenda aruanded“ ja lohistage fail sinna. Kaks korda ülevõtmine ei tee kahju.{erases, select, yes {\n\nPärast meie eelmist faili on midagi jäädavalt kustutatud. Palun võtke see fail üle ning kustutage meie varasemad failid ja kõik, mis neist on tehtud.} other {}}\n\nLugupidamisega{author, select, none {} other {\n{author}}}',
  'send.ourOrganisation': 'meie organisatsioon',

  'send.starter.help':
    'Partnerid alustavad sellest: projekt koos kavaga, kõik organisatsioonid ja kohad ning Teie valitud tegevused. Piirkondlikus tegevuses täidab iga riik oma osa; osad saab vastuoludeta kokku panna.',
  'send.starter.activities': 'Kaasa saadetavad tegevused',
  'send.starter.none': 'Tegevusi veel ei ole. Failis on projekt koos kava, organisatsioonide ja kohtadega.',
  'send.starter.noneRegional':
    'Piirkondlikke tegevusi veel ei ole: märkige osas „Põhiandmed“ tegevuse suund või riigid, millele see on mõeldud.',
  'send.starter.column.take': 'Saada kaasa',
  'send.starter.column.activity': 'Tegevus',
  'send.starter.column.date': 'Kuupäev',
  'send.starter.column.parts': 'Riikide osad',
  'send.starter.take': 'Saada kaasa: {label}',
  'send.starter.onlyRegional': 'Ainult piirkondlikud tegevused',
  'send.starter.toFill': 'täita: {countries}',
  'send.starter.allFilled': 'kõik täidetud',
  'send.starter.oneCountry': 'ei ole piirkondlik',
  'send.starter.chosen':
    '{count, plural, =0 {Ühtegi tegevust ei ole valitud.} one {Valitud on # tegevus.} other {Valitud on # tegevust.}}',
  'send.starter.internalNotes':
    '{count, plural, one {# valitud tegevusel on sisemine märkus.} other {# valitud tegevusel on sisemine märkus.}} Igaüks, kes faili avab, saab seda lugeda: {names}',
  'send.starter.otherPartners':
    '{count, plural, one {# valitud tegevuse on esitanud partner.} other {# valitud tegevust on esitanud partnerid.}} See kõik läheb igaühele, kes faili saab.',
  'send.starter.make': 'Tee alustusfail',
  'send.starter.name': 'alustusfail',
  'send.starter.subject': '{project}: alustusfail',
  'send.starter.body':
    'Head kolleegid!\n\nManuses on projekti {project} alustusfail {file}.\n\nAvage „FOR-IN Register“. Kui alles alustate, valige „Ava alustusfail või kolleegi fail“. Kui projekt {project} on Teil juba kasutusel, valige „Ühenda aruanded“ ja lohistage fail sinna; midagi Teie tehtust ei lähe kaduma.\n\n{regional, plural, =0 {} one {Failis on # piirkondlik tegevus. Palun täitke oma riigi osa.\n\n} other {Failis on # piirkondlikku tegevust. Palun täitke oma riigi osad.\n\n}}Lugupidamisega{author, select, none {} other {\n{author}}}',
} satisfies Readonly<Record<keyof typeof english, string>>;
