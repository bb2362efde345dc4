import type { register as english } from '../en/register.ts';

/** Lithuanian. What is said of the rows of an old list that is taken in. */
export const register = {
  'register.noList':
    'Faile {file} veiklų sąrašo nerasta: nėra eilutės su stulpelių pavadinimais, tokiais kaip pavadinimas ir data. Virš veiklų įrašykite eilutę su stulpelių pavadinimais, išsaugokite failą ir nutempkite jį čia dar kartą.',
  'register.noTitle': '{sheet}, {row} eilutė: veikla neturi nei pavadinimo, nei numerio. Įrašykite vieną iš jų.',
  'register.activityOverRows':
    '{sheet}, {row} eilutė: viena veikla užima kelias eilutes, kurių kiekvienoje yra savos dienos ar skaičiai. Surašykite ją vienoje eilutėje arba kaip atskiras veiklas, kiekvieną su savo pavadinimu.',
  'register.errorValue':
    '{sheet}, {row} eilutė, stulpelis „{column}“: langelio reikšmės nepavyko apskaičiuoti. Įrašykite reikšmę.',
  'register.textIsDate':
    '{sheet}, {row} eilutė, stulpelis „{column}“: tai, kas įrašyta, skaičiuoklė pavertė data {value}. Pakeiskite langelio formatą į teksto ir įrašykite iš naujo.',
  'register.notAName':
    '{sheet}, {row} eilutė, stulpelis „{column}“: „{value}“ nėra organizacijos pavadinimas. Įrašykite pavadinimus arba stulpeliui pasirinkite „Neįkeliama“.',
  'register.tooLong':
    '{sheet}, {row} eilutė, stulpelis „{column}“: tekstas ilgesnis, nei telpa į registrą. Sutrumpinkite: pavadinimas – iki 500 ženklų, tekstas – iki 20 000.',
  'register.notACount':
    '{sheet}, {row} eilutė, stulpelis „{column}“: „{value}“ nėra žmonių skaičius. Įrašykite sveikąjį skaičių, ? – jei jo niekas nežino, arba palikite langelį tuščią.',
  'register.countIsDate':
    '{sheet}, {row} eilutė, stulpelis „{column}“: langelyje yra data {value}, o turi būti žmonių skaičius. Pakeiskite langelio formatą į skaičiaus ir įrašykite jį iš naujo.',
  'register.countOverRows':
    '{sheet}, {row} eilutė, stulpelis „{column}“: vienas skaičius įrašytas kelioms eilutėms, todėl neaišku, kiek priklauso kiekvienai. Įrašykite skaičių kiekvienoje eilutėje.',
  'register.notADate':
    '{sheet}, {row} eilutė, stulpelis „{column}“: „{value}“ nėra data. Įrašykite dieną, pavyzdžiui, 2022-05-02, kelias dienas, pavyzdžiui, 2022 m. gegužės 2–3 d., arba mėnesį, pavyzdžiui, 2022-09.',
  'register.endsBeforeItBegins':
    '{sheet}, {row} eilutė, stulpelis „{column}“: paskutinė diena, {value}, yra ankstesnė už pirmąją. Vieną iš jų pataisykite.',
  'register.unknownValue':
    '{sheet}, {row} eilutė, stulpelis „{column}“: registras nežino, kas yra „{value}“. Nurodykite tai dalyje „Ką reiškia žodžiai“ arba pataisykite sąrašą.',
  'register.severalFit':
    '{sheet}, {row} eilutė: „{label}“ registre atitinka kelios veiklos. Įrašykite tos, kurią turite omenyje, numerį.',
  'register.rowTwice':
    '{sheet}, {row} eilutė: „{label}“ sąraše jau yra, {other} eilutėje. Vieną iš šių eilučių ištrinkite arba įrašykite joms skirtingus numerius.',
  'register.notARecord':
    '{sheet}, {row} eilutė: kai kas šioje eilutėje į registrą netinka. Patikrinkite, ką nurodyta reiškiant jos stulpelius ir žodžius.',
  'register.countAdded': '{sheet}, {row} eilutė, stulpelis „{column}“: „{value}“ perskaityta kaip {number, number}.',
  'register.countEstimated':
    '{sheet}, {row} eilutė, stulpelis „{column}“: „{value}“ perskaityta kaip apytikris skaičius, {number, number}.',
  'register.countNotExact':
    '{sheet}, {row} eilutė, stulpelis „{column}“: „{value}“ nėra tikslus skaičius. Įrašoma, kad jis nežinomas, o šie žodžiai – kaip priežastis.',
  'register.numberKept': '{sheet}, {row} eilutė: sąraše skaičiaus nėra, o registre jis yra ir lieka.',
  'register.rowHidden': '{sheet}, {row} eilutė: faile ši eilutė paslėpta. Patikrinkite, ar ją reikia įskaityti.',
  'register.sameTitle':
    '{sheet}, {row} eilutė: registre veikla „{label}“ jau yra, gal tai ji pati. Jei taip, įrašykite jos numerį arba visą datą, ir ji nebus įkelta antrą kartą.',
  'register.dateLessExact':
    '{sheet}, {row} eilutė: sąraše nurodytas tik mėnuo arba tik pirmoji diena; registre žinoma daugiau, ir tai lieka.',
  'register.looksOther':
    '{sheet}, {row} eilutė: registre šis numeris yra „{title}“, {date}. Čia skiriasi ir pavadinimas, ir data: patikrinkite, ar tai ta pati veikla.',
  'register.datesKept':
    '{sheet}, {row} eilutė: datos skiriasi nuo esančių registre, kur veikla turi kelias sesijas. Jos paliktos tokios, kokios yra; keiskite jas registre.',
  'register.inTwoVersions':
    '{sheet}, {row} eilutė: laukas, kurį sąrašas keistų, turi dvi versijas. Jis paliktas toks, koks yra; pirma nuspręskite, kuri versija tinka.',

  'register.problem': 'Ką pataisyti',
  'register.problems': 'Kas netiko',
} satisfies Readonly<Record<keyof typeof english, string>>;
