/** Latvian. What „Pārbaudīt atskaiti“ says (`domain.md` §7): what, why, and what to do. */
export const findings = {
  // What the activity is
  'findings.titleMissing':
    'Šī aktivitāte ir notikusi, bet tai nav nosaukuma. Ierakstiet nosaukumu, kāds tas bija programmā.',
  'findings.typeMissing': 'Šī aktivitāte ir notikusi, bet nav norādīts, kas tā bija. Izvēlieties tās veidu.',
  'findings.statusMissing':
    'Nav norādīts, vai šī aktivitāte ir plānota, notikusi, atlikta vai atcelta. Izvēlieties: kopskaitos iekļauj tikai notikušās aktivitātes.',
  'findings.reporterMissing': 'Nav norādīts, kurš partneris ziņo par šo aktivitāti. Izvēlieties partneri.',
  'findings.modeMissing':
    'Nav norādīts, vai cilvēki piedalījās klātienē, tiešsaistē vai abējādi. Izvēlieties, lai skaitļus varētu pareizi saprast.',
  'findings.referenceTwice':
    'Numurs {reference} ir arī {other, select, _none {aktivitātei bez nosaukuma} other {aktivitātei „{other}“}}{more, plural, =0 {} zero { un vēl # aktivitātēm} one { un vēl # aktivitātei} other { un vēl # aktivitātēm}}. Piešķiriet katrai aktivitātei savu numuru.',

  // Codes, answers, references
  'findings.codeUnknown':
    'Vērtības „{value}“ nav starp šī projekta {list, select, pillar {virzieniem} thematicArea {tematiskajām jomām} planItem {plāna punktiem} milestones {atskaites punktiem} other {mērķgrupām}}. Izvēlieties vienu no tiem vai palūdziet koordinatoram jaunāku projekta aprakstu.',
  'findings.codeWithdrawn':
    'Vērtību „{value}“ starp šī projekta {list, select, pillar {virzieniem} thematicArea {tematiskajām jomām} planItem {plāna punktiem} milestones {atskaites punktiem} other {mērķgrupām}} vairs nelieto. Izvēlieties kādu, ko lieto.',
  'findings.breakdownOptionUnknown':
    'Sadalījumā ir rinda „{value}“, kuras nav starp {list, select, country {valstīm} organisationtype {organizāciju veidiem} gender {dzimumiem} targetgroup {šī projekta mērķgrupām} other {šī projekta vecuma grupām}}. Izvēlieties rindu no saraksta un pārceliet uz to skaitļus.',
  'findings.questionUnknown':
    'Ir atbilde „{value}“ uz jautājumu „{question}“, kura šajā projektā nav. Noņemiet atbildi vai palūdziet koordinatoram jaunāku projekta aprakstu.',
  'findings.answerNotNumber':
    'Uz jautājumu „{question}“ jāatbild ar skaitli, bet ierakstīts „{value}“. Ierakstiet skaitli.',
  'findings.answerNotText':
    'Uz jautājumu „{question}“ jāatbild vārdiem, bet ierakstīts skaitlis {value}. Atbildiet vārdiem.',
  'findings.answerNotChoice':
    'Atbildes „{value}“ nav starp jautājuma „{question}“ variantiem: {choices}. Izvēlieties vienu no tiem.',
  'findings.organisationUnknown':
    'Šeit izvēlētās organizācijas nav organizāciju sarakstā. Izvēlieties organizāciju no saraksta vai vispirms pievienojiet to.',
  'findings.placeUnknown':
    'Šeit izvēlētās vietas nav vietu sarakstā. Izvēlieties vietu no saraksta vai vispirms pievienojiet to.',
  'findings.partnerOfPeriodUnknown':
    'Šī perioda partnera nav organizāciju sarakstā. Pievienojiet organizāciju vai noņemiet periodu.',
  'findings.mappingUnknown':
    'Kartēšanas, kurā atrasta šī organizācija, nav starp aktivitātēm, tāpēc tā nav ieskaitīta nevienā summā. Izvēlieties kartēšanu no jauna.',

  // Dates and places
  'findings.dateMissing':
    'Šī aktivitāte ir notikusi, bet tai nav datuma. Pievienojiet sesiju un tās datumu; ja precīza diena nav zināma, pietiek ar mēnesi.',
  'findings.sessionEndsBeforeStart':
    'Sesija {session, select, _none {bez nosaukuma} other {„{session}“}} beidzas {to}, pirms tā sākas ({from}). Izlabojiet vienu no datumiem.',
  'findings.sessionTimesReversed':
    'Sesija {session, select, _none {bez nosaukuma} other {„{session}“}} beidzas {endTime}, pirms tā sākas ({startTime}). Izlabojiet vienu no laikiem; ja tā turpinājās pēc pusnakts, kā tās pēdējo dienu ierakstiet nākamo dienu.',
  'findings.sessionsOutOfOrder':
    'Sesija ar datumu {later} ir pirms sesijas ar datumu {earlier}. Sakārtojiet tās pēc datumiem vai pārbaudiet datumus.',
  'findings.sessionTwice':
    'Sesija {session, select, _none {bez nosaukuma} other {„{session}“}} ar tiem pašiem datumiem un vietu šeit ierakstīta {times, plural, zero {# reižu} one {# reizi} other {# reizes}}. Noņemiet lieko vai norādiet katrai savu laiku vai nosaukumu.',
  'findings.beforeProjectStart':
    'Šī aktivitāte sākas {date}, pirms projekta sākuma ({start}). Pārbaudiet datumu vai paskaidrojiet komentārā, kāpēc tā pieder projektam.',
  'findings.afterProjectEnd':
    'Šī aktivitāte beidzas {date}, pēc plānotā projekta beigu datuma ({end}). Pārbaudiet datumu vai paskaidrojiet komentārā, kāpēc tā notika vēlāk.',
  'findings.farFromPlan':
    'Šī aktivitāte sākas {date}, {months, plural, zero {# mēnešus} one {# mēnesi} other {# mēnešus}} {direction, select, earlier {agrāk} other {vēlāk}}, nekā plānots ({code} „{title}“: {planned}). Pārbaudiet datumu un plāna punktu vai paskaidrojiet iemeslu komentārā.',
  'findings.placeMissing':
    'Šajā aktivitātē cilvēki tikās klātienē, bet nav norādīta vieta. Pievienojiet vietu; pietiek ar pilsētu.',
  'findings.placeWithoutCountry':
    'Nevienai šīs aktivitātes vietai nav norādīta valsts, tāpēc tās dalībnieki nav ieskaitīti nevienā valstī. Norādiet vietas valsti.',

  // Counts
  'findings.totalMissing':
    '{filled, select, parts {Ir norādīts, cik cilvēku piedalījās klātienē un tiešsaistē, bet nav ne kopskaita, ne skaita, cik piedalījās abējādi, tāpēc nav zināms, cik cilvēku piedalījās. Ierakstiet vienu no šiem skaitļiem (0, ja neviens nepiedalījās abējādi)} other {Nav norādīts, cik cilvēku piedalījās. Ierakstiet kopskaitu}}; ja neviens to nezina, atzīmējiet, ka tas nav zināms, un norādiet iemeslu.',
  'findings.sessionTotalMissing':
    'Šīs aktivitātes skaitļi ir sesiju summas, bet sesijai {session, select, _none {bez nosaukuma} other {„{session}“}} skaita nav. Ierakstiet, cik cilvēku piedalījās; ja neviens to nezina, atzīmējiet, ka tas nav zināms, un norādiet iemeslu.',
  'findings.unknownWithoutReason':
    'Atzīmēts, ka dalībnieku skaits {column, select, inPerson {klātienē} online {tiešsaistē} other {kopā}} nav zināms, bet nav norādīts iemesls. Norādiet, kāpēc tas nav zināms, vai ierakstiet skaitu.',
  'findings.unknownWithReason':
    'Dalībnieku skaits {column, select, inPerson {klātienē} online {tiešsaistē} other {kopā}} nav zināms („{reason}“). Pajautājiet kādam, kas tur bija; ja neviens nevar pateikt, apstipriniet to ar komentāru.',
  'findings.totalDiffersFromParts':
    'Kopā norādīts {total, number} – par {difference, number} {direction, select, less {mazāk} other {vairāk}} nekā {parts, select, inPerson {klātienē {inPerson, number}} online {tiešsaistē {online, number}} inPerson_online {klātienē {inPerson, number} + tiešsaistē {online, number}} nothing {daļās, kas visas atzīmētas ar „nav piemērojams“} other {klātienē {inPerson, number} + tiešsaistē {online, number} − gan klātienē, gan tiešsaistē {both, number}}}. Izlabojiet kopskaitu vai tā daļas.',
  'findings.totalMoreThanParts':
    'Kopā norādīts {total, number} – par {difference, number} vairāk nekā klātienē {inPerson, number} + tiešsaistē {online, number}. Izlabojiet kopskaitu vai tā daļas.',
  'findings.totalLessThanPart':
    'Kopā norādīts {total, number} – mazāk nekā {column, select, online {tiešsaistē} other {klātienē}} vien ({part, number}). Izlabojiet kopskaitu vai tā daļas.',
  'findings.bothMoreThanPart':
    'Norādīts, ka gan klātienē, gan tiešsaistē piedalījās {both, number}, bet {column, select, online {tiešsaistē} other {klātienē}} – tikai {part, number}. Izlabojiet vienu no šiem skaitļiem.',
  'findings.columnNotOffered':
    'Skaitlis {value, number} ierakstīts {column, select, inPerson {ailē „klātienē“} online {ailē „tiešsaistē“} both {ailē „gan klātienē, gan tiešsaistē“} other {ailē „kopā“}}, bet {mode, select, inPerson {aktivitāte notika tikai klātienē} online {aktivitāte notika tikai tiešsaistē} other {šāda veida aktivitātē cilvēki nepulcējas}}. Noņemiet skaitli vai izlabojiet norises veidu.',
  'findings.sessionMoreThanTotal':
    'Sesijas {session, select, _none {bez nosaukuma} other {„{session}“}} dalībnieku skaits{column, select, inPerson { klātienē} online { tiešsaistē} other {}} ir {value, number} – vairāk nekā visai aktivitātei ({total, number}). Izlabojiet vienu no skaitļiem.',
  'findings.totalMoreThanSessions':
    'Aktivitātes dalībnieku skaits{column, select, inPerson { klātienē} online { tiešsaistē} other {}} ir {total, number} – vairāk nekā {sessions, plural, zero {tās # sesijām kopā} one {tās # sesijai} other {tās # sesijām kopā}} ({sum, number}). Izlabojiet skaitļus vai pievienojiet trūkstošo sesiju.',
  'findings.ownCountDiffersFromSessions':
    'Šīs aktivitātes skaitļi ir sesiju summas. {known, select, yes {Sesijas {column, select, inPerson {klātienē} online {tiešsaistē} both {gan klātienē, gan tiešsaistē} other {kopā}} dod {sum, number}} other {Sesijās vēl nav skaita {column, select, inPerson {klātienē} online {tiešsaistē} both {„gan klātienē, gan tiešsaistē“} other {kopā}}}}, bet blakus ierakstīts {own, number}. Noņemiet šo skaitli vai norādiet, ka aktivitātei ir savi skaitļi.',

  // Parts of the participants
  'findings.breakdownPartMoreThanTotal':
    'Sadalījuma rindā {option, select, _none {bez organizācijas nosaukuma} other {„{option}“}} dalībnieku skaits{column, select, inPerson { klātienē} online { tiešsaistē} other {}} ir {value, number} – vairāk nekā visai aktivitātei ({total, number}). Izlabojiet vienu no skaitļiem.',
  'findings.breakdownMoreThanTotal':
    'Sadalījumā pēc {dimension, select, country {valsts} organisationtype {organizācijas veida} organisation {organizācijas} gender {dzimuma} targetgroup {mērķgrupas} other {vecuma grupas}} dalībnieku summa{column, select, inPerson { klātienē} online { tiešsaistē} other {}} ir {sum, number} – par {difference, number} vairāk nekā aktivitātei ({total, number}). Izlabojiet rindas vai kopskaitu.',
  'findings.countryPartsMoreThanTotal':
    'Valstis kopā ziņo par dalībnieku skaitu {value, number} – par {difference, number} vairāk nekā aktivitātei ({total, number}). Izlabojiet valstu daļas vai kopskaitu.',
  'findings.staffMoreThanTotal':
    'Norādītais projekta darbinieku skaits ir {value, number}, bet dalībnieku kopskaits – tikai {total, number}. Izlabojiet vienu no skaitļiem.',
  'findings.countryPartDiffersFromBreakdown':
    'Dalībnieku skaits ({country}) valsts daļā ir {own, number}, bet sadalījumā – {value, number}. Izlabojiet to, kurš nav pareizs.',
  'findings.fewerThanPlanned':
    'Dalībnieku kopskaits ir {total, number} – par {difference, number} mazāk, nekā plānots ({min, number}). Pārbaudiet skaitu vai paskaidrojiet iemeslu komentārā.',
  'findings.moreThanPlanned':
    'Dalībnieku kopskaits ir {total, number} – par {difference, number} vairāk, nekā plānots ({max, number}). Pārbaudiet skaitu vai paskaidrojiet iemeslu komentārā.',

  // Delegations and lists
  'findings.delegationDiffersFromPart':
    'Delegācijas ({country}) rindu summa ir {sum, number} – par {difference, number} {direction, select, fewer {mazāk} other {vairāk}} nekā tās dalībnieku skaits ({participants, number}). Izlabojiet rindu vai skaitu.',
  'findings.organisationTwice':
    '{organisation, select, _none {Viena organizācija} other {„{organisation}“}} delegācijā{country, select, _none {} other { ({country})}} ir {rows, plural, zero {# rindās} one {# rindā} other {# rindās}}. Ja viena un tā pati rinda ierakstīta divreiz, noņemiet vienu no tām.',
  'findings.rowNumbersSkip':
    'Delegācijas ({country}) rindu numuros izlaists: {numbers}. Ieskatieties avotā, vai šeit {count, plural, zero {netrūkst rindu} one {netrūkst rindas} other {netrūkst rindu}}.',
  'findings.rowNumbersRepeat':
    'Delegācijā ({country}) atkārtojas {count, plural, zero {rindu numuri} one {rindas numurs} other {rindu numuri}} {numbers}. Ieskatieties avotā, vai kāda rinda nav pārņemta divreiz.',
  'findings.rowNumbersOutOfOrder':
    'Delegācijā ({country}) aiz lielāka numura ir {count, plural, zero {rindas} one {rinda} other {rindas}} {numbers}. Ieskatieties avotā, vai rindas pārņemtas tādā pašā secībā.',
  'findings.countryTwice':
    '{present, select, online {Tiešsaistē} other {Klātienē}} pārstāvēto valstu sarakstā atkārtojas: {countries}. Noņemiet lieko valsti vai aizstājiet to ar domāto.',
  'findings.countriesDifferFromStated':
    'Norādītais {present, select, online {tiešsaistē} other {klātienē}} pārstāvēto valstu skaits ir {stated, number}, bet dažādo valstu skaits sarakstā ir {listed, number}. Izlabojiet skaitu vai sarakstu.',
  'findings.speakerCountriesMoreThanSpeakers':
    'Norādītais runātāju valstu skaits ir {countries, number}, bet {speakers, plural, zero {bija # runātāju} one {bija # runātājs} other {bija # runātāji}}. Izlabojiet vienu no skaitļiem.',
  'findings.mappedDiffersFromRecords':
    'Norādītais kartēto organizāciju skaits ({country}) ir {stated, number}, bet sarakstā to ir {records, number}. Pievienojiet trūkstošās vai izlabojiet skaitu.',

  // Teksti un ieraksts
  'findings.textParticipants':
    'Tekstā rakstīts „{said}“, bet ierakstītais dalībnieku skaits ir {whole, number}. Izlabojiet tekstu vai skaitli.',
  'findings.textCountries':
    'Tekstā rakstīts „{said}“, bet dažādu valstu skaits ierakstā ir {whole, number}. Izlabojiet tekstu vai sarakstu.',
  'findings.textOrganisationsMet':
    'Tekstā rakstīts „{said}“, bet ierakstītais satikto organizāciju skaits ir {whole, number}. Izlabojiet tekstu vai skaitli.',
  'findings.textDelegation':
    'Tekstā rakstīts „{said}“, bet delegācijā kopā ir {whole, number}{rows, plural, =0 {} zero { (# rindu)} one { (# rinda)} other { (# rindas)}}. Izlabojiet tekstu vai delegāciju.',
  'findings.textSpeakers':
    'Tekstā rakstīts „{said}“, bet ierakstītais runātāju skaits ir {whole, number}. Izlabojiet tekstu vai skaitli.',
  'findings.textDays':
    'Tekstā rakstīts „{said}“, bet dienu skaits, kurās notika sesijas, ir {whole, number}. Izlabojiet tekstu vai datumus.',
  'findings.textDates':
    'Tekstā norādīts datums {found}, bet ierakstītie datumi ir {expected}. Izlabojiet tekstu vai datumus.',
  'findings.textTimes':
    'Tekstā norādīts laiks {times}, bet ierakstītais laiks ir {recordedTimes}. Izlabojiet tekstu vai laiku.',
  'findings.introductionCountries':
    'Projekta ievadā rakstīts „{said}“, bet valstu skaits, kas īsteno projektu, ir {whole, number}. Izlabojiet ievadu vai valstis.',
  'findings.introductionDates':
    'Projekta ievadā norādīti datumi {found}, bet projekta datumi ir {expected}. Izlabojiet ievadu vai datumus.',

  // The plan
  'findings.planItemInSomeCountries':
    'Plāna punkts {code} „{title}“ jāizpilda katrai valstij. Par to ziņoja: {reported}; neziņoja: {missing}. Pieprasiet trūkstošās atskaites.',
  'findings.thematicAreaEmpty':
    'Tematiskajai jomai {code} „{name}“ nav piesaistīta neviena aktivitāte. Pārbaudiet, vai kāda tai nepieder, vai paskaidrojiet komentārā, kāpēc tādas nav.',
  'findings.thematicAreaDiffersFromPlan':
    'Šīs aktivitātes tematiskā joma ir {thematicArea}, bet tās plāna punktam {planItem} – {planned}. Izlabojiet tematisko jomu vai plāna punktu.',
  'findings.heldUnderCancelledItem':
    'Plānā norādīts, ka {planItem} ir atcelts, bet šī tam piesaistītā aktivitāte ir notikusi. Izlabojiet plānu vai šeit norādīto plāna punktu.',

  // Several partners
  'findings.undecided':
    '{versions, plural, zero {Ir # dažādu šīs vērtības versiju} one {Ir # šīs vērtības versija} other {Ir # dažādas šīs vērtības versijas}}, un neviens vēl nav izvēlējies; līdz tam tā skaitās nezināma. Apskatiet tās un izvēlieties vienu.',
  'findings.deletionUndecided':
    'Viena puse šo ierakstu izdzēsa, bet otra to mainīja. Izlemiet, vai tas paliek vai tiek dzēsts.',
  'findings.sameEvent':
    '{partner, select, _none {Cits partneris} other {Partneris „{partner}“}} ziņo par {other, select, _none {aktivitāti bez nosaukuma} other {aktivitāti „{other}“}}, kas varētu būt tas pats pasākums: {reasons}. Norādiet, vai tas ir viens un tas pats pasākums, dažādi pasākumi, vai arī tiem bija kopīgi dalībnieki.',
  'findings.overlapTooFew':
    'Šajā atbildē par vienu pasākumu norādītas mazāk nekā divas aktivitātes. Izvēlieties aktivitātes, uz kurām tā attiecas.',
  'findings.overlapActivityUnknown':
    '{unknown, plural, zero {# aktivitāšu, uz kurām attiecas šī atbilde,} one {# aktivitātes, uz kuru attiecas šī atbilde,} other {# aktivitāšu, uz kurām attiecas šī atbilde,}} nav starp ierakstiem, tāpēc to nevar ņemt vērā nevienā summā. Izvēlieties aktivitātes no jauna vai noņemiet atbildi.',
  'findings.overlapUnanswered':
    'Vēl nav norādīts, vai šīs aktivitātes ir viens un tas pats pasākums, dažādi pasākumi, vai arī tām bija kopīgi dalībnieki. Izvēlieties vienu.',
  'findings.overlapKeptMissing':
    'Norādīts, ka šīs aktivitātes ir viens un tas pats pasākums, bet nav norādīts, kura no tām paliek. Izvēlieties to, kuru ieskaita.',
  'findings.overlapMethodMissing':
    'Norādīts, ka šīm aktivitātēm ir kopīgi dalībnieki, bet nav norādīts, kā tos skaitīt. Izvēlieties: saskaitīt abus, ņemt lielāko vai ierakstīt skaitli.',
  'findings.overlapTotalMissing':
    'Šo aktivitāšu kopīgos dalībniekus skaita pēc ierakstīta skaitļa, bet tā nav. Ierakstiet, cik cilvēku piedalījās kopā.',
  'findings.periodNotComplete':
    'Periods {period} ir {state, select, accepted {pieņemts} other {pabeigts}}, bet {activities, plural, zero {# aktivitātēs} one {# aktivitātē} other {# aktivitātēs}} ir kas tāds, kas jāizlabo{names, select, _none {} other {: {names}}}{more, plural, =0 {} zero { un vēl #} one { un vēl #} other { un vēl #}}. Izlabojiet to vai atveriet periodu no jauna.',
  'findings.lateChangeWithoutReason':
    'Periods {period} tika pieņemts. Pēc tam šī aktivitāte {change, select, added {tika tam pievienota} movedIn {tika pārcelta uz to} movedOut {tika pārcelta no tā} other {tika mainīta}}, bet neviens nav norādījis, kāpēc. Ierakstiet iemeslu aktivitātes lapas apakšā.',
  'findings.lateRemovalWithoutReason':
    'Periods {period} tika pieņemts. Pēc tam bez norādīta iemesla {activities, plural, zero {dzēstas # aktivitātes} one {dzēsta # aktivitāte} other {dzēstas # aktivitātes}}{names, select, _none {} other {: {names}}}{more, plural, =0 {} zero { un vēl #} one { un vēl #} other { un vēl #}}. Ierakstiet iemeslu pie perioda sadaļā „Apvienot atskaites“ vai „Nosūtīt“.',
};
