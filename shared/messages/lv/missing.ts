/** Latvian. What is owed by a partner: the e-mail that asks for it, and the workbook that goes with it. */
export const missing = {
  'missing.email.subject': '{project}: kas vēl trūkst ({partner})',
  'missing.email.greeting': 'Labdien, kolēģi!',
  'missing.email.intro': 'Rakstām par projektu {project}. {date} no partnera {partner} vēl trūkst:',
  'missing.email.nothingOwed':
    'Rakstām par projektu {project}. {date} mums ir viss, ko gaidījām no partnera {partner}. Paldies!',
  'missing.email.nothing':
    '{count, plural, zero {Vēl neesam saņēmuši atskaites par šiem ceturkšņiem: {periods}.} one {Vēl neesam saņēmuši atskaiti par šo ceturksni: {periods}.} other {Vēl neesam saņēmuši atskaites par šiem ceturkšņiem: {periods}.}}',
  'missing.email.undeclared':
    '{count, plural, zero {Dati par šiem ceturkšņiem ir saņemti, bet vēl nav paziņots, ka tie ir pabeigti: {periods}. Ja nekā vairāk nebūs, lūdzu, nosūtot to paziņojiet.} one {Dati par šo ceturksni ir saņemti, bet vēl nav paziņots, ka tas ir pabeigts: {periods}. Ja nekā vairāk nebūs, lūdzu, nosūtot to paziņojiet.} other {Dati par šiem ceturkšņiem ir saņemti, bet vēl nav paziņots, ka tie ir pabeigti: {periods}. Ja nekā vairāk nebūs, lūdzu, nosūtot to paziņojiet.}}',
  'missing.email.items':
    '{count, plural, zero {Par šīm plāna aktivitātēm vēl nav ziņots:} one {Par šo plāna aktivitāti vēl nav ziņots:} other {Par šīm plāna aktivitātēm vēl nav ziņots:}}',
  'missing.email.item':
    '– {code} {title}{planned, select, none {} other { (plānots: {planned})}}{begun, select, yes {. Ieraksts jau ir; lūdzu, pabeidziet to.} other {}}',
  'missing.email.forAll':
    '{count, plural, zero {Šīs aktivitātes bija plānotas visam projektam. Ja kādu no tām organizējāt Jūs, lūdzu, ziņojiet arī par to:} one {Šī aktivitāte bija plānota visam projektam. Ja to organizējāt Jūs, lūdzu, ziņojiet arī par to:} other {Šīs aktivitātes bija plānotas visam projektam. Ja kādu no tām organizējāt Jūs, lūdzu, ziņojiet arī par to:}}',
  'missing.email.toFix':
    '{count, plural, zero {Lūdzu, izlabojiet šos ierakstus:} one {Lūdzu, izlabojiet šo ierakstu:} other {Lūdzu, izlabojiet šos ierakstus:}}',
  'missing.email.record': '– {label}: {findings}',
  'missing.email.more': '– {count, plural, zero {un vēl # ierakstu} one {un vēl # ieraksts} other {un vēl # ieraksti}}',
  'missing.email.how':
    'Kā nosūtīt: ierakstiet to programmā „FOR-IN Register“, izvēlieties „Nosūtīt“, izveidojiet failu un atsūtiet to mums pa e-pastu. Droši var sūtīt arī divreiz. Ja aktivitāte nenotika, lūdzu, ierakstiet, ka tā ir atcelta, vai paziņojiet mums.',
  'missing.email.workbook':
    'Ja Jums ērtāk strādāt ar „Excel“, aizpildiet pievienoto darbgrāmatu {file} un atsūtiet to atpakaļ. Katra rinda ir viena aktivitāte; tukšās rindas netiek lasītas.',
  'missing.email.regards': 'Paldies!\n\nAr cieņu{author, select, none {} other {\n{author}}}',

  'missing.record.unnamed': 'aktivitāte bez nosaukuma',
  'missing.recordLabel': '{reference}, {title}',

  'missing.sheet.name': 'Aizpildīt',
  'missing.sheet.title': '{project}: kas trūkst ({partner})',
  'missing.sheet.planItem': 'Plāna punkts',
  'missing.sheet.activity': 'Nosaukums',
  'missing.sheet.planned': 'Plānots',
  'missing.sheet.plannedPlace': 'Plānotā vieta',
  'missing.sheet.status': 'Vai notika?',
  'missing.sheet.type': 'Kas tas bija',
  'missing.sheet.mode': 'Kā notika',
  'missing.sheet.from': 'Pirmā diena',
  'missing.sheet.to': 'Pēdējā diena',
  'missing.sheet.place': 'Vieta',
  'missing.sheet.inPerson': 'Klātienē',
  'missing.sheet.online': 'Tiešsaistē',
  'missing.sheet.both': 'Gan klātienē, gan tiešsaistē',
  'missing.sheet.total': 'Kopā',
  'missing.sheet.mapped': 'Kartētās organizācijas',
  'missing.sheet.basis': 'Kā saskaitīts',
  'missing.sheet.about': 'Par aktivitāti',
  'missing.sheet.note': 'Piezīme',
  'missing.sheet.hint': 'Izvēlieties no saraksta vai atstājiet šūnu tukšu.',
  'missing.sheet.hintPlace': 'Šīs vietas sarakstā vēl nav. Ja tā uzrakstīta pareizi, tā var palikt.',

  'missing.help.name': 'Palīdzība',
  'missing.help.word': 'Vārds',
  'missing.help.meaning': 'Nozīme',
  'missing.help.rows': 'Rindas',
  'missing.help.rowsMeaning':
    'Katra rinda ir viena aktivitāte. Aizpildiet to, ko zināt. Rinda, kuru nemainījāt, netiks lasīta. Zem pēdējās rindas ir vieta aktivitātēm, kuru nav plānā.',
  'missing.help.days': 'Dienas',
  'missing.help.daysMeaning': 'Diena, piemēram, 2026-05-31 vai 31.05.2026, vai mēnesis, piemēram, 2026-05.',
  'missing.help.counts': 'Dalībnieku skaits',
  'missing.help.countsMeaning':
    'Vesels skaitlis. Jautājuma zīme nozīmē, ka skaitu neviens nezina, domuzīme – ka tas nav piemērojams. Tukša šūna neko nenozīmē; tā nav 0.',
  'missing.help.both':
    'Šeit vēlreiz ieraksta tos, kuri piedalījās gan klātienē, gan tiešsaistē, lai kopskaitā tie būtu tikai vienreiz.',
  'missing.help.plan': 'Plāna punkti',
};
