/** Estonian. A workbook that comes back. Keys begin with `returned.`. */
export const returned = {
  'returned.author': 'töövihik{author, select, none {} other {, üle võttis {author}}}',
  'returned.madeBy':
    'Töövihik{moment, select, none {} other {, tehtud {moment}}}{from, select, none {} other {, nende kirjetest: {from}}}',
  'returned.of': 'Töövihikus {file}',
  'returned.open': 'Enne tuleb vastata {count, plural, one {# küsimusele} other {# küsimusele}} ülalpool.',
  'returned.nothingElse': 'Midagi muud uut neis failides ei ole. Ülaltoodud read, mida ei saa lugeda, jäeti välja.',
  'returned.removed': 'Töövihikust eemaldatud: {count, plural, one {# rida} other {# rida}}',
  'returned.removedHelp':
    'Need kirjed on siin, kuid nende ridu töövihikus enam ei ole. Need jäävad siia alles, kui Te neid ei märgi.',
  'returned.keepAll': 'Jäta kõik alles',
  'returned.deleteAll': 'Kustuta kõik',
  'returned.deleted': 'Kustutatakse {deleted, number}/{count, number}',
  'returned.delete': 'Kustuta: {label}',
  'returned.entryOf': '{label}: {entry}',
  'returned.unnamed': 'Sama või uus? {count, plural, one {# rida} other {# rida}}',
  'returned.unnamedHelp': 'Need read ei ütle enam, mis kirjed need on, ja on siin olevate kirjete moodi.',
  'returned.allSame': 'Kõik read, mis on ühe kirje moodi, on samad kirjed ({count, number})',
  'returned.allNew': 'Kõik on uued kirjed ({count, number})',
  'returned.place': 'Leht „{sheet}“, {row, number}. rida',
  'returned.sameAs': 'Sama kirje: {label}',
  'returned.isNew': 'Uus kirje',
  'returned.leaveRow': 'Ära võta seda rida üle',
  'returned.doubled': 'Töövihikus kaks korda: {count, plural, one {# kirje} other {# kirjet}}',
  'returned.doubledHelp': 'Mitu rida ütleb, et on see kirje, kuid nende sisu on erinev.',
  'returned.onlyRow': 'Õige on {row, number}. rida',
  'returned.rowAndNew':
    'Õige on {row, number}. rida ja {count, plural, one {teine rida on uus kirje} other {ülejäänud # rida on uued kirjed}}',
  'returned.leaveRecord': 'Jäta kirje selliseks, nagu see siin on',
  'returned.bad': 'Välja jäetud: {count, plural, one {# koht, mida} other {# kohta, mida}} ei saa lugeda',
  'returned.badHelp':
    'Nende ridade kirjed jäävad siin muutmata. Parandage lahtrid töövihikus ja lohistage see uuesti: mis on juba üle võetud, ei kordu.',
  'returned.recognised':
    '{count, plural, one {# rida} other {# rida}} ilma tunnusnumbrita ütlevad täpselt sama, mida siin olev kirje. Seal ei muutu midagi.',
  'returned.noticed': 'Töövihikus märgatud',
};
