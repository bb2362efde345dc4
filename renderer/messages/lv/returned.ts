/** Latvian. A workbook that comes back. Keys begin with `returned.`. */
export const returned = {
  'returned.author': 'darbgrāmata{author, select, none {} other {, to pārņēma {author}}}',
  'returned.madeBy':
    'Darbgrāmata{moment, select, none {} other {, veidota {moment}}}{from, select, none {} other {, no šādiem ierakstiem: {from}}}',
  'returned.of': 'Darbgrāmatā {file}',
  'returned.open':
    'Vispirms jāatbild uz {count, plural, zero {# jautājumiem} one {# jautājumu} other {# jautājumiem}} augstāk.',
  'returned.nothingElse': 'Nekā cita jauna šajos failos nav. Augstāk minētās rindas, ko nevar nolasīt, nav pārņemtas.',
  'returned.removed': 'Noņemts no darbgrāmatas: {count, plural, zero {# rindu} one {# rinda} other {# rindas}}',
  'returned.removedHelp':
    'Šie ieraksti šeit ir, bet to rindu darbgrāmatā vairs nav. Tie paliek šeit, ja tos neatzīmējat.',
  'returned.keepAll': 'Paturēt visus',
  'returned.deleteAll': 'Dzēst visus',
  'returned.deleted': 'Tiks dzēsti: {deleted, number} no {count, number}',
  'returned.delete': 'Dzēst: {label}',
  'returned.entryOf': '{label}: {entry}',
  'returned.unnamed': 'Tas pats vai jauns? {count, plural, zero {# rindu} one {# rinda} other {# rindas}}',
  'returned.unnamedHelp': 'Šīs rindas vairs nepasaka, kuri ieraksti tie ir, un līdzinās šeit esošiem ierakstiem.',
  'returned.allSame': 'Visas rindas, kas līdzinās vienam ierakstam, ir tie paši ieraksti ({count, number})',
  'returned.allNew': 'Visas ir jauni ieraksti ({count, number})',
  'returned.place': 'Lapa „{sheet}“, {row, number}. rinda',
  'returned.sameAs': 'Tas pats ieraksts: {label}',
  'returned.isNew': 'Jauns ieraksts',
  'returned.leaveRow': 'Šo rindu nepārņemt',
  'returned.doubled': 'Darbgrāmatā divreiz: {count, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}}',
  'returned.doubledHelp': 'Vairākas rindas saka, ka tās ir šis ieraksts, bet to saturs atšķiras.',
  'returned.onlyRow': 'Pareiza ir {row, number}. rinda',
  'returned.rowAndNew':
    'Pareiza ir {row, number}. rinda, un {count, plural, zero {pārējās # ir jauni ieraksti} one {otra ir jauns ieraksts} other {pārējās # ir jauni ieraksti}}',
  'returned.leaveRecord': 'Atstāt ierakstu tādu, kāds tas šeit ir',
  'returned.bad':
    'Nav pārņemts: {count, plural, zero {# vietu, ko nevar} one {# vieta, ko nevar} other {# vietas, ko nevar}} nolasīt',
  'returned.badHelp':
    'Šo rindu ieraksti šeit paliek, kādi ir. Izlabojiet šūnas darbgrāmatā un ievelciet to vēlreiz: tas, kas jau pārņemts, neatkārtosies.',
  'returned.recognised':
    '{count, plural, zero {# rindu} one {# rinda} other {# rindas}} bez identifikatora saka tieši to pašu, ko šeit esošs ieraksts. Tur nekas nemainās.',
  'returned.noticed': 'Pamanīts darbgrāmatā',
};
