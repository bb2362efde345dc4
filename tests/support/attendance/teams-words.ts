/** Words of the "meetingAttendanceList" of 2020–21. */
export interface ListWords {
  /** Name, action, time. */
  readonly header: readonly string[];
  readonly joined: string;
  readonly joinedBefore: string;
  readonly left: string;
}

function events(header: string, joined: string, joinedBefore: string, left: string): ListWords {
  return { header: header.split(' | '), joined, joinedBefore, left };
}

/** English and Portuguese from real files, Spanish, French and German actions from parsers; the rest are our own. */
export const listWords = {
  en: events('Full Name | User Action | Timestamp', 'Joined', 'Joined before', 'Left'),
  pt: events('Nome Completo | Atividade | Data e hora', 'Entrou', 'Entrou antes de', 'Saiu'),
  es: events('Nombre completo | Acción del usuario | Marca de tiempo', 'Se unió', 'Se unió antes', 'Salió'),
  fr: events("Nom complet | Action de l'utilisateur | Horodatage", 'A rejoint', 'A rejoint avant', 'A quitté'),
  de: events('Vollständiger Name | Benutzeraktion | Zeitstempel', 'Beigetreten', 'Beigetreten vor', 'Verlassen'),
  it: events(
    'Nome completo | Azione utente | Data e ora',
    'Partecipazione iniziata',
    'Partecipazione iniziata prima',
    'Uscito',
  ),
  lt: events('Visas vardas | Vartotojo veiksmas | Laiko žyma', 'Prisijungė', 'Prisijungė anksčiau', 'Išėjo'),
  fi: events('Koko nimi | Käyttäjän toiminto | Aikaleima', 'Liittyi', 'Liittyi aiemmin', 'Poistui'),
  ru: events('Полное имя | Действие пользователя | Метка времени', 'Присоединился', 'Присоединился ранее', 'Покинул'),
  uk: events("Повне ім'я | Дія користувача | Позначка часу", 'Приєднався', 'Приєднався раніше', 'Вийшов'),
  pl: events(
    'Imię i nazwisko | Akcja użytkownika | Sygnatura czasowa',
    'Dołączono',
    'Dołączono wcześniej',
    'Opuszczono',
  ),
} as const satisfies Record<string, ListWords>;

/** Words of the report of mid 2022 and later. */
export interface ReportWords {
  /** Section title, then: meeting title, attended, start, end, length, average. */
  readonly summary: readonly string[];
  /** Section title, then: name, first join, last leave, length, e-mail, UPN, role. */
  readonly participants: readonly string[];
  /** Section title, then: name, join, leave, length, e-mail, role. */
  readonly activities: readonly string[];
  /** Organizer, presenter, attendee. */
  readonly roles: readonly string[];
}

function words(summary: string, participants: string, activities: string, roles: string): ReportWords {
  const [first = [], second = [], third = [], fourth = []] = [summary, participants, activities, roles].map((line) =>
    line.split(' | '),
  );
  return { summary: first, participants: second, activities: third, roles: fourth };
}

/** English, Portuguese, Spanish and German as found in public files and parsers; the rest are translations of our own. */
export const reportWords = {
  en2022: words(
    '1. Summary | Meeting title | Attended participants | Start time | End time | Meeting duration | Average attendance time',
    '2. Participants | Name | First join | Last leave | In-meeting duration | Email | Participant ID (UPN) | Role',
    '3. In-Meeting activities | Name | Join time | Leave time | Duration | Email | Role',
    'Organizer | Presenter | Attendee',
  ),
  en: words(
    '1. Summary | Meeting title | Attended participants | Start time | End time | Meeting duration | Average attendance time',
    '2. Participants | Name | First Join | Last Leave | In-Meeting Duration | Email | Participant ID (UPN) | Role',
    '3. In-Meeting Activities | Name | Join Time | Leave Time | Duration | Email | Role',
    'Organizer | Presenter | Attendee',
  ),
  pt: words(
    '1. Resumo | Título da reunião | Participantes Atendidos | Hora de início | Hora de término | Duração da reunião | Tempo médio de participação',
    '2. Participantes | Nome | Primeira Entrada | Última Saída | Duração da Reunião | Email | ID do participante (UPN) | Função',
    '3. Atividades em Reunião | Nome | Horário de Entrada | Horário de Saída | Duração | Email | Função',
    'Organizador | Apresentador | Participante',
  ),
  es: words(
    '1. Resumen | Título de la reunión | Participantes asistentes | Hora de inicio | Hora de finalización | Duración de la reunión | Tiempo medio de asistencia',
    '2. Participantes | Nombre | Primera entrada | Última salida | Duración de la reunión | Correo electrónico | Id. de participante (UPN) | Rol',
    '3. Actividades en la reunión | Nombre | Hora de entrada | Hora de salida | Duración | Correo electrónico | Rol',
    'Organizador | Moderador | Asistente',
  ),
  de: words(
    '1. Zusammenfassung | Besprechungstitel | Teilnehmer | Startzeit | Endzeit | Besprechungsdauer | Durchschnittliche Teilnahmedauer',
    '2. Teilnehmer | Name | Erster Beitritt | Letztes Verlassen | Dauer in der Besprechung | E-Mail | Teilnehmer-ID (UPN) | Rolle',
    '3. Aktivitäten in der Besprechung | Name | Beitrittszeit | Verlassen um | Dauer | E-Mail | Rolle',
    'Organisator | Referent | Teilnehmer',
  ),
  fr: words(
    '1. Résumé | Titre de la réunion | Participants présents | Heure de début | Heure de fin | Durée de la réunion | Temps de présence moyen',
    '2. Participants | Nom | Première arrivée | Dernier départ | Durée dans la réunion | E-mail | ID de participant (UPN) | Rôle',
    "3. Activités au cours de la réunion | Nom | Heure d'arrivée | Heure de départ | Durée | E-mail | Rôle",
    'Organisateur | Présentateur | Participant',
  ),
  lt: words(
    '1. Suvestinė | Susitikimo pavadinimas | Dalyvavę asmenys | Pradžios laikas | Pabaigos laikas | Susitikimo trukmė | Vidutinis dalyvavimo laikas',
    '2. Dalyviai | Vardas | Pirmas prisijungimas | Paskutinis išėjimas | Trukmė susitikime | El. paštas | Dalyvio ID (UPN) | Vaidmuo',
    '3. Veikla susitikime | Vardas | Prisijungimo laikas | Išėjimo laikas | Trukmė | El. paštas | Vaidmuo',
    'Organizatorius | Pranešėjas | Dalyvis',
  ),
  lv: words(
    '1. Kopsavilkums | Sapulces nosaukums | Dalībnieki, kas piedalījās | Sākuma laiks | Beigu laiks | Sapulces ilgums | Vidējais dalības laiks',
    '2. Dalībnieki | Vārds | Pirmā pievienošanās | Pēdējā iziešana | Ilgums sapulcē | E-pasts | Dalībnieka ID (UPN) | Loma',
    '3. Darbības sapulcē | Vārds | Pievienošanās laiks | Iziešanas laiks | Ilgums | E-pasts | Loma',
    'Organizators | Prezentētājs | Dalībnieks',
  ),
  et: words(
    '1. Kokkuvõte | Koosoleku pealkiri | Osalenud | Algusaeg | Lõpuaeg | Koosoleku kestus | Keskmine osalemisaeg',
    '2. Osalejad | Nimi | Esimene liitumine | Viimane lahkumine | Koosolekul viibimise kestus | E-post | Osaleja ID (UPN) | Roll',
    '3. Koosolekusisesed tegevused | Nimi | Liitumisaeg | Lahkumisaeg | Kestus | E-post | Roll',
    'Korraldaja | Esineja | Osaleja',
  ),
  fi: words(
    '1. Yhteenveto | Kokouksen otsikko | Osallistujia | Alkamisaika | Päättymisaika | Kokouksen kesto | Keskimääräinen osallistumisaika',
    '2. Osallistujat | Nimi | Ensimmäinen liittyminen | Viimeinen poistuminen | Kesto kokouksessa | Sähköposti | Osallistujan tunnus (UPN) | Rooli',
    '3. Kokouksen toiminnot | Nimi | Liittymisaika | Poistumisaika | Kesto | Sähköposti | Rooli',
    'Järjestäjä | Esittäjä | Osallistuja',
  ),
  sv: words(
    '1. Sammanfattning | Mötesrubrik | Närvarande deltagare | Starttid | Sluttid | Mötets längd | Genomsnittlig närvarotid',
    '2. Deltagare | Namn | Första anslutning | Lämnade senast | Tid i mötet | E-post | Deltagar-ID (UPN) | Roll',
    '3. Aktiviteter i mötet | Namn | Anslöt | Lämnade | Varaktighet | E-post | Roll',
    'Organisatör | Presentatör | Deltagare',
  ),
  ru: words(
    '1. Сводка | Название собрания | Присутствовавшие участники | Время начала | Время окончания | Длительность собрания | Среднее время присутствия',
    '2. Участники | Имя | Первое присоединение | Последний выход | Время на собрании | Электронная почта | Идентификатор участника (UPN) | Роль',
    '3. Действия на собрании | Имя | Время входа | Время выхода | Длительность | Электронная почта | Роль',
    'Организатор | Выступающий | Участник',
  ),
} as const satisfies Record<string, ReportWords>;
