import type { register as english } from '../en/register.ts';

/** Estonian. What is said of the rows of an old list that is taken in. */
export const register = {
  'register.noList':
    'Failist {file} ei leitud tegevuste loendit: üheski reas ei ole veergude nimetusi, näiteks pealkiri ja kuupäev. Lisage tegevuste kohale rida veergude nimetustega, salvestage fail ja lohistage see uuesti siia.',
  'register.noTitle': '{sheet}, rida {row}: tegevusel ei ole pealkirja ega numbrit. Kirjutage üks neist.',
  'register.activityOverRows':
    '{sheet}, rida {row}: üks tegevus on mitmel real ja igal real on oma päevad või arvud. Kirjutage see ühele reale või eraldi tegevustena, igaüks oma pealkirjaga.',
  'register.errorValue':
    '{sheet}, rida {row}, veerg „{column}“: lahtri väärtust ei õnnestunud arvutada. Kirjutage väärtus.',
  'register.textIsDate':
    '{sheet}, rida {row}, veerg „{column}“: tabelarvutus tegi kirjutatust kuupäeva {value}. Muutke lahtri vorming tekstiks ja kirjutage see uuesti.',
  'register.notAName':
    '{sheet}, rida {row}, veerg „{column}“: „{value}“ ei ole organisatsiooni nimi. Kirjutage nimed või valige veerule „Ei loeta sisse“.',
  'register.tooLong':
    '{sheet}, rida {row}, veerg „{column}“: tekst on pikem, kui registrisse mahub. Lühendage: pealkirjas on kuni 500 märki, tekstis kuni 20 000.',
  'register.notACount':
    '{sheet}, rida {row}, veerg „{column}“: „{value}“ ei ole inimeste arv. Kirjutage täisarv, ?, kui keegi seda ei tea, või jätke lahter tühjaks.',
  'register.countIsDate':
    '{sheet}, rida {row}, veerg „{column}“: lahtris on kuupäev {value}, kuid seal peab olema inimeste arv. Muutke lahtri vorming arvuks ja kirjutage see uuesti.',
  'register.countOverRows':
    '{sheet}, rida {row}, veerg „{column}“: üks arv käib mitme rea kohta ja ei ole teada, kui palju kuulub igaühele. Kirjutage arv igasse ritta.',
  'register.notADate':
    '{sheet}, rida {row}, veerg „{column}“: „{value}“ ei ole kuupäev. Kirjutage päev, näiteks 2022-05-02, mitu päeva, näiteks 2.–3. mai 2022, või kuu, näiteks 2022-09.',
  'register.endsBeforeItBegins':
    '{sheet}, rida {row}, veerg „{column}“: viimane päev, {value}, on enne esimest. Parandage üks neist.',
  'register.unknownValue':
    '{sheet}, rida {row}, veerg „{column}“: register ei tea, mis on „{value}“. Märkige see osas „Mida sõnad tähendavad“ või parandage loendit.',
  'register.severalFit':
    '{sheet}, rida {row}: pealkirjale „{label}“ vastab registris mitu tegevust. Kirjutage selle tegevuse number, mida silmas peate.',
  'register.rowTwice':
    '{sheet}, rida {row}: „{label}“ on loendis juba olemas, reas {other}. Kustutage üks neist ridadest või kirjutage neile erinevad numbrid.',
  'register.notARecord':
    '{sheet}, rida {row}: miski selles reas registrisse ei sobi. Vaadake, mida selle veerud ja sõnad peaksid tähendama.',
  'register.countAdded': '{sheet}, rida {row}, veerg „{column}“: „{value}“ loeti arvuks {number, number}.',
  'register.countEstimated':
    '{sheet}, rida {row}, veerg „{column}“: „{value}“ loeti ligikaudseks arvuks {number, number}.',
  'register.countNotExact':
    '{sheet}, rida {row}, veerg „{column}“: „{value}“ ei ole täpne arv. Kirja läheb, et see on teadmata, ja põhjuseks need sõnad.',
  'register.numberKept': '{sheet}, rida {row}: loendis arvu ei ole, kuid registris on see olemas ja jääb alles.',
  'register.rowHidden': '{sheet}, rida {row}: failis on see rida peidetud. Vaadake, kas see peab arvesse minema.',
  'register.sameTitle':
    '{sheet}, rida {row}: registris on tegevus „{label}“ juba olemas, võib-olla seesama. Kui nii, kirjutage selle number või täielik kuupäev, siis ei loeta seda teist korda sisse.',
  'register.dateLessExact':
    '{sheet}, rida {row}: loendis on ainult kuu või ainult esimene päev; registris on teada rohkem ja see jääb alles.',
  'register.looksOther':
    '{sheet}, rida {row}: registris on see number tegevusel „{title}“, {date}. Siin on teised nii pealkiri kui ka kuupäev: vaadake, kas see on sama tegevus.',
  'register.datesKept':
    '{sheet}, rida {row}: kuupäevad erinevad registri omadest, kus tegevusel on mitu sessiooni. Need jäeti nii, nagu on; muutke neid registris.',
  'register.inTwoVersions':
    '{sheet}, rida {row}: väljal, mida loend muudaks, on kaks versiooni. See jäeti nii, nagu on; otsustage enne, kumb sobib.',

  'register.problem': 'Mida parandada',
  'register.problems': 'Mis ei sobinud',
} satisfies Readonly<Record<keyof typeof english, string>>;
