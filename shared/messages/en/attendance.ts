/** What is said of attendance files: why a file was taken for what it is, what has to be asked, why rows do not count. */
export const attendance = {
  'attendance.why.teams.list.v1': 'Attendance list of Microsoft Teams: one row for each time somebody joined or left.',
  'attendance.why.teams.report.v2021': 'Attendance report of an online meeting: one row for each connection.',
  'attendance.why.teams.report.v2022':
    'Attendance report of Microsoft Teams: its list of participants is counted, the sections below repeat them.',
  'attendance.why.teams.live_event': 'Log of a Teams live event: one row for each time somebody joined or left.',
  'attendance.why.zoom.participants.sessions': 'Participants report of Zoom: one row for each connection.',
  'attendance.why.zoom.participants.unique':
    'Participants report of Zoom, “unique users”: one row for each name and address.',
  'attendance.why.zoom.meetings.list': 'List of several Zoom meetings with their participants.',
  'attendance.why.zoom.webinar.attendee': 'Attendee report of a Zoom webinar: host, panelists, attendees and others.',
  'attendance.why.zoom.registration': 'Registrations for a Zoom meeting: intended numbers, not attendance.',
  'attendance.why.meet.attendance': 'Attendance report of Google Meet.',
  'attendance.why.platform.log': 'Log of an online meeting: names with times.',
  'attendance.why.webex.attendance': 'Attendance report of Webex.',
  'attendance.why.eventbrite.attendees': 'Attendees of Eventbrite: only those who were checked in came.',
  'attendance.why.forms.registration': 'Answers to a registration form: intended numbers, not attendance.',
  'attendance.why.registration.list': 'A list of registrations: intended numbers, not attendance.',
  'attendance.why.stream.metrics': 'Figures of a stream: views are never participants.',
  'attendance.why.poll.report': 'A report of a poll or a survey.',
  'attendance.why.signin.sheet': 'A typed list of participants.',
  'attendance.why.participants.list': 'A list of participants that says who came in person and who was online.',
  'attendance.why.unknown': 'Nothing in it looks like a list of people.',
  'attendance.why.table':
    'Sheet “{sheet}”, header in row {row, number}, {columns, plural, one {# column} other {# columns}} understood.',
  'attendance.why.byShape':
    'The headers are in a language that is not known here; the columns were told by what stands in them.',
  'attendance.why.encoding':
    'The letters were read as {encoding}. Look at the names: if letters are wrong, save the file as an Excel workbook and drop it again.',
  'attendance.why.date':
    'The date is from {source, select, event_start {the start of the meeting} row_times {the times in the rows} title_row {the lines above the list} day_columns {the columns of the days} sheet_name {the name of the sheet} file_name {the name of the file} activity {the activity} person {your answer} other {the file}}.',
  'attendance.noPeopleFound':
    'No list of people was recognised in {file}. Say what its columns are, or choose another file.',
  'attendance.numbersOnly':
    '{file} says how many people there were, and not who. Nobody can be told apart, so nobody is counted: write the number into the activity by hand, or take the list of names.',
  'attendance.noRows':
    '{file} has the columns of a list of people, but nobody stands in it. Check that it is the right file.',
  'attendance.passedOver':
    'In {file}, {count, plural, one {# line without a number looks like a person and was} other {# lines without a number look like people and were}} taken for {count, plural, one {a heading} other {headings}}. If somebody stands there, give the line a number and drop the file again.',
  'attendance.fewTimes':
    'In {file}, only some rows say when people came. {count, plural, one {# row says nothing of it and is} other {# rows say nothing of it and are}} counted as well. If only those with a time came, leave the others out.',
  'attendance.nameless':
    'In {file}, {count, plural, one {# row has no name and is signed, marked or of an organisation. It counts nobody} other {# rows have no name and are signed, marked or of an organisation. They count nobody}}. If people stand for them, write their names and drop the file again.',
  'attendance.draftBeside':
    '{file} has a draft and another list on one sheet. {count, plural, one {# row of the draft is} other {# rows of the draft are}} counted as well. If only the other list is right, delete the draft, save, and drop the file again.',
  'attendance.peopleBeside':
    'In {file}, the column “{column}” counts {count, plural, one {# more person} other {# more people}} without a name. They are not among the persons; if they came, add them by hand.',
  'attendance.pollReport':
    '{file} is a report of a poll or a survey. It does not say who was there; take the attendance report of the same meeting.',
  'attendance.hiddenSheet':
    'In {file}, the sheet “{sheet}” is hidden and was not counted. If people stand there, show the sheet in Excel, save, and drop the file again.',
  'attendance.hiddenRows':
    'In {file}, {count, plural, one {# row with a person is} other {# rows with people are}} hidden. They are counted as well. If they do not belong to the event, delete them in Excel, save, and drop the file again.',
  'attendance.dateDiffers': '{file} is of {found}, the activity of {expected}. Check that they belong together.',
  'attendance.otherEvent': 'The files are of different days: {first} and {other}. Check that they are of one event.',
  'attendance.askDate': 'The date of {file} is not certain: {candidates}. Choose one.',
  'attendance.askNameDate': 'The date of {file} stands only in its name: {candidates}. Say whether it is right.',
  'attendance.askNoDate': '{file} does not say when the event was. Type the date.',
  'attendance.askMapping':
    'What the columns of {file} mean could not be told. It needs to be said before anybody is counted.',
  'attendance.askGender': 'In {file}, “M” in the column of genders may mean men or women. Say which.',
  'attendance.askMeeting':
    '{file} holds {count, plural, one {# meeting} other {# meetings}}. Choose those that belong to the event.',
  'attendance.askSheets':
    '{file} seems to hold several versions of one list, on the sheets no. {sheets}. Say which of them count; otherwise people who were taken off the list count as well.',
  'attendance.reason.bot': 'notetaker or recorder',
  'attendance.reason.room': 'room or hall',
  'attendance.reason.waiting-room': 'only in the waiting room',
  'attendance.reason.no-show': 'did not come',
  'attendance.reason.no-times': 'no time of joining or leaving',
  'attendance.reason.service': 'interpreters, technicians',
  'attendance.reason.registration-only': 'registered only',
  'attendance.reason.other-version': 'on another version of the list',
  'attendance.reason.too-short': 'shorter than the minimum',
  'attendance.reason.by-hand': 'left out by you',
  'attendance.method':
    'Persons are told apart by e-mail address, then by full name without regard to capitals and accents; connections of one person are united{minutes, select, 0 {} other {; at least {minutes} minutes in all}}{staff, select, yes {; hosts, speakers and staff left out} other {}}.',
};
