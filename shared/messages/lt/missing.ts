/** Lithuanian. What is owed by a partner: the e-mail that asks for it, and the workbook that goes with it. */
export const missing = {
  'missing.email.subject': '{project}: ko dar trūksta ({partner})',
  'missing.email.greeting': 'Laba diena,',
  'missing.email.intro': 'rašome dėl projekto „{project}“. {date} iš {partner} dar trūksta:',
  'missing.email.nothingOwed': 'rašome dėl projekto „{project}“. {date} turime viską, ko laukėme iš {partner}. Ačiū!',
  'missing.email.nothing':
    '{count, plural, one {Dar negavome šio ketvirčio ataskaitos ({periods}).} few {Dar negavome šių ketvirčių ataskaitų ({periods}).} many {Dar negavome šių ketvirčių ataskaitų ({periods}).} other {Dar negavome šių ketvirčių ataskaitų ({periods}).}}',
  'missing.email.undeclared':
    '{count, plural, one {Gavome šio ketvirčio duomenis, bet ketvirtis dar nepažymėtas kaip užbaigtas ({periods}). Jei daugiau duomenų nebus, siųsdami pažymėkite jį kaip užbaigtą.} few {Gavome šių ketvirčių duomenis, bet ketvirčiai dar nepažymėti kaip užbaigti ({periods}). Jei daugiau duomenų nebus, siųsdami pažymėkite juos kaip užbaigtus.} many {Gavome šių ketvirčių duomenis, bet ketvirčiai dar nepažymėti kaip užbaigti ({periods}). Jei daugiau duomenų nebus, siųsdami pažymėkite juos kaip užbaigtus.} other {Gavome šių ketvirčių duomenis, bet ketvirčiai dar nepažymėti kaip užbaigti ({periods}). Jei daugiau duomenų nebus, siųsdami pažymėkite juos kaip užbaigtus.}}',
  'missing.email.items':
    '{count, plural, one {Dar nepateikta ši plano veikla:} few {Dar nepateiktos šios plano veiklos:} many {Dar nepateiktos šios plano veiklos:} other {Dar nepateiktos šios plano veiklos:}}',
  'missing.email.item':
    '– {code} {title}{planned, select, none {} other { (suplanuota: {planned})}}{begun, select, yes {. Įrašas jau yra; prašome jį užpildyti iki galo.} other {}}',
  'missing.email.forAll':
    '{count, plural, one {Ši veikla suplanuota visam projektui. Jei ją organizavote, prašome pateikti ir ją:} few {Šios veiklos suplanuotos visam projektui. Jei kurią nors organizavote, prašome pateikti ir ją:} many {Šios veiklos suplanuotos visam projektui. Jei kurią nors organizavote, prašome pateikti ir ją:} other {Šios veiklos suplanuotos visam projektui. Jei kurią nors organizavote, prašome pateikti ir ją:}}',
  'missing.email.toFix':
    '{count, plural, one {Prašome pataisyti šį įrašą:} few {Prašome pataisyti šiuos įrašus:} many {Prašome pataisyti šiuos įrašus:} other {Prašome pataisyti šiuos įrašus:}}',
  'missing.email.record': '– {label}: {findings}',
  'missing.email.more':
    '– {count, plural, one {ir dar # įrašas} few {ir dar # įrašai} many {ir dar # įrašo} other {ir dar # įrašų}}',
  'missing.email.how':
    'Kaip pateikti: įrašykite tai programoje „FOR-IN Register“, pasirinkite „Siųsti“, sukurkite failą ir atsiųskite jį mums el. paštu. Siųsti du kartus nekenkia. Jei veikla neįvyko, prašome įrašyti, kad ji atšaukta, arba mums apie tai parašyti.',
  'missing.email.workbook':
    'Jei Jums patogiau dirbti su „Excel“, užpildykite pridėtą darbaknygę {file} ir atsiųskite ją atgal. Viena eilutė yra viena veikla; tuščios eilutės neskaitomos.',
  'missing.email.regards': 'Ačiū!\n\nPagarbiai{author, select, none {} other {\n{author}}}',

  'missing.record.unnamed': 'veikla be pavadinimo',
  'missing.recordLabel': '{reference}, {title}',

  'missing.sheet.name': 'Užpildyti',
  'missing.sheet.title': '{project}: ko trūksta ({partner})',
  'missing.sheet.planItem': 'Plano punktas',
  'missing.sheet.activity': 'Pavadinimas',
  'missing.sheet.planned': 'Suplanuota',
  'missing.sheet.plannedPlace': 'Suplanuota vieta',
  'missing.sheet.status': 'Ar įvyko?',
  'missing.sheet.type': 'Kas tai buvo',
  'missing.sheet.mode': 'Kaip vyko',
  'missing.sheet.from': 'Pirma diena',
  'missing.sheet.to': 'Paskutinė diena',
  'missing.sheet.place': 'Vieta',
  'missing.sheet.inPerson': 'Gyvai',
  'missing.sheet.online': 'Nuotoliu',
  'missing.sheet.both': 'Ir gyvai, ir nuotoliu',
  'missing.sheet.total': 'Iš viso',
  'missing.sheet.mapped': 'Žemėlapiavimo metu rastos organizacijos',
  'missing.sheet.basis': 'Kaip suskaičiuota',
  'missing.sheet.about': 'Apie veiklą',
  'missing.sheet.note': 'Pastaba',
  'missing.sheet.hint': 'Pasirinkite iš sąrašo arba palikite langelį tuščią.',
  'missing.sheet.hintPlace': 'Šios vietos sąraše dar nėra. Jei parašyta teisingai, taip gali ir likti.',

  'missing.help.name': 'Pagalba',
  'missing.help.word': 'Žodis',
  'missing.help.meaning': 'Reikšmė',
  'missing.help.rows': 'Eilutės',
  'missing.help.rowsMeaning':
    'Viena eilutė yra viena veikla. Užpildykite tai, ką žinote. Eilutė, kurios nekeitėte, nebus skaitoma. Po paskutinės eilutės yra vietos veikloms, kurių nėra plane.',
  'missing.help.days': 'Dienos',
  'missing.help.daysMeaning': 'Diena, pvz., 2026-05-31 arba 31.05.2026, arba mėnuo, pvz., 2026-05.',
  'missing.help.counts': 'Dalyvių skaičiai',
  'missing.help.countsMeaning':
    'Sveikasis skaičius. Klaustukas reiškia, kad skaičiaus niekas nežino, brūkšnys – kad jis netaikomas. Tuščias langelis nieko nereiškia; tai nėra 0.',
  'missing.help.both':
    'Čia dar kartą įrašomi tie, kurie dalyvavo ir gyvai, ir nuotoliu, kad bendras skaičius juos apimtų tik vieną kartą.',
  'missing.help.plan': 'Plano punktai',
};
