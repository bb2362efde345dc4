import type { register as english } from '../en/register.ts';

/** Latvian. What is said of the rows of an old list that is taken in. */
export const register = {
  'register.noList':
    'Failā {file} nav atrasts aktivitāšu saraksts: nevienā rindā nav kolonnu nosaukumu, piemēram, nosaukums un datums. Virs aktivitātēm ierakstiet rindu ar kolonnu nosaukumiem, saglabājiet failu un ievelciet to šeit vēlreiz.',
  'register.noTitle': '{sheet}, {row}. rinda: aktivitātei nav ne nosaukuma, ne numura. Ierakstiet vienu no tiem.',
  'register.activityOverRows':
    '{sheet}, {row}. rinda: viena aktivitāte aizņem vairākas rindas, un katrā ir savas dienas vai skaitļi. Ierakstiet to vienā rindā vai kā atsevišķas aktivitātes, katru ar savu nosaukumu.',
  'register.errorValue':
    '{sheet}, {row}. rinda, kolonna „{column}“: šūnas vērtību neizdevās aprēķināt. Ierakstiet vērtību.',
  'register.textIsDate':
    '{sheet}, {row}. rinda, kolonna „{column}“: ierakstīto izklājlapa pārvērta par datumu {value}. Mainiet šūnas formātu uz tekstu un ierakstiet to vēlreiz.',
  'register.notAName':
    '{sheet}, {row}. rinda, kolonna „{column}“: „{value}“ nav organizācijas nosaukums. Ierakstiet nosaukumus vai kolonnai izvēlieties „Netiek ielasīta“.',
  'register.tooLong':
    '{sheet}, {row}. rinda, kolonna „{column}“: teksts ir garāks, nekā reģistrā ietilpst. Saīsiniet to: nosaukumam ir līdz 500 rakstzīmēm, tekstam līdz 20 000.',
  'register.notACount':
    '{sheet}, {row}. rinda, kolonna „{column}“: „{value}“ nav cilvēku skaits. Ierakstiet veselu skaitli, ?, ja to neviens nezina, vai atstājiet šūnu tukšu.',
  'register.countIsDate':
    '{sheet}, {row}. rinda, kolonna „{column}“: šūnā ir datums {value}, bet jābūt cilvēku skaitam. Mainiet šūnas formātu uz skaitli un ierakstiet to vēlreiz.',
  'register.countOverRows':
    '{sheet}, {row}. rinda, kolonna „{column}“: viens skaitlis attiecas uz vairākām rindām, un nav zināms, cik pienākas katrai. Ierakstiet skaitli katrā rindā.',
  'register.notADate':
    '{sheet}, {row}. rinda, kolonna „{column}“: „{value}“ nav datums. Ierakstiet dienu, piemēram, 2022-05-02, vairākas dienas, piemēram, 2022. gada 2.–3. maijs, vai mēnesi, piemēram, 2022-09.',
  'register.endsBeforeItBegins':
    '{sheet}, {row}. rinda, kolonna „{column}“: pēdējā diena, {value}, ir pirms pirmās. Izlabojiet vienu no tām.',
  'register.unknownValue':
    '{sheet}, {row}. rinda, kolonna „{column}“: reģistrs nezina, kas ir „{value}“. Norādiet to sadaļā „Ko nozīmē vārdi“ vai izlabojiet sarakstu.',
  'register.severalFit':
    '{sheet}, {row}. rinda: nosaukumam „{label}“ reģistrā atbilst vairākas aktivitātes. Ierakstiet tās aktivitātes numuru, kas domāta.',
  'register.rowTwice':
    '{sheet}, {row}. rinda: „{label}“ sarakstā jau ir, {other}. rindā. Izdzēsiet vienu no abām rindām vai ierakstiet tām atšķirīgus numurus.',
  'register.notARecord':
    '{sheet}, {row}. rinda: kaut kas šajā rindā reģistrā nevar būt. Pārbaudiet, ko nozīmē tās kolonnas un vārdi.',
  'register.countAdded': '{sheet}, {row}. rinda, kolonna „{column}“: „{value}“ nolasīts kā {number, number}.',
  'register.countEstimated':
    '{sheet}, {row}. rinda, kolonna „{column}“: „{value}“ nolasīts kā aptuvens skaits, {number, number}.',
  'register.countNotExact':
    '{sheet}, {row}. rinda, kolonna „{column}“: „{value}“ nav precīzs skaits. Tiek ierakstīts, ka tas nav zināms, un šie vārdi kā iemesls.',
  'register.numberKept': '{sheet}, {row}. rinda: sarakstā skaita nav, bet reģistrā tas ir un paliek.',
  'register.rowHidden': '{sheet}, {row}. rinda: failā šī rinda ir paslēpta. Pārbaudiet, vai tā ir jāieskaita.',
  'register.sameTitle':
    '{sheet}, {row}. rinda: reģistrā aktivitāte „{label}“ jau ir, varbūt tā pati. Ja tā, ierakstiet tās numuru vai pilnu datumu, un tā netiks ielasīta otrreiz.',
  'register.dateLessExact':
    '{sheet}, {row}. rinda: sarakstā ir tikai mēnesis vai tikai pirmā diena; reģistrā zināms vairāk, un tas paliek.',
  'register.looksOther':
    '{sheet}, {row}. rinda: reģistrā šis numurs ir „{title}“, {date}. Šeit atšķiras gan nosaukums, gan datums: pārbaudiet, vai tā ir tā pati aktivitāte.',
  'register.datesKept':
    '{sheet}, {row}. rinda: datumi atšķiras no reģistrā esošajiem, kur aktivitātei ir vairākas sesijas. Tie atstāti, kā ir; mainiet tos reģistrā.',
  'register.inTwoVersions':
    '{sheet}, {row}. rinda: laukam, ko saraksts mainītu, ir divas versijas. Tas atstāts, kā ir; vispirms izlemiet, kura versija der.',

  'register.problem': 'Kas jāizlabo',
  'register.problems': 'Kas nederēja',
} satisfies Readonly<Record<keyof typeof english, string>>;
