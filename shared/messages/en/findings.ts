/** What "Check the report" says (`domain.md` §7): what, why, and what to do. Where it is, the path of the finding says. */
export const findings = {
  // What the activity is
  'findings.titleMissing': 'This activity was held but has no title. Write the title it had in the programme.',
  'findings.typeMissing': 'This activity was held but nobody has said what it was. Choose its type.',
  'findings.statusMissing':
    'Nobody has said whether this activity is planned, held, postponed or cancelled. Choose one: only held activities belong in totals.',
  'findings.reporterMissing': 'No partner reports this activity. Choose the partner that does.',
  'findings.modeMissing':
    'Nobody has said whether people came in person, online or both. Choose it, so that the numbers can be read rightly.',
  'findings.referenceTwice':
    'The reference {reference} also belongs to {other, select, _none {an activity without a title} other {“{other}”}}{more, plural, =0 {} one { and # more activity} other { and # more activities}}. Give each activity a reference of its own.',

  // Codes, answers, references
  'findings.codeUnknown':
    '“{value}” is not among the {list, select, pillar {pillars} thematicArea {thematic areas} planItem {plan items} milestones {milestones} other {target groups}} of this project. Choose one of them, or ask the coordinator for a newer project definition.',
  'findings.codeWithdrawn':
    '“{value}” is no longer in use among the {list, select, pillar {pillars} thematicArea {thematic areas} planItem {plan items} milestones {milestones} other {target groups}} of this project. Choose one that is.',
  'findings.breakdownOptionUnknown':
    'The breakdown has a line for “{value}”, which is not among the {list, select, country {countries} organisationtype {types of organisation} gender {genders} targetgroup {target groups of this project} other {age groups of this project}}. Choose a line from the list and move its numbers there.',
  'findings.questionUnknown':
    'There is an answer, “{value}”, to the question “{question}”, which this project does not ask. Remove the answer, or ask the coordinator for a newer project definition.',
  'findings.answerNotNumber':
    'The question “{question}” asks for a number, and the answer is “{value}”. Type a number.',
  'findings.answerNotText':
    'The question “{question}” asks for words, and the answer is the number {value}. Type it in words.',
  'findings.answerNotChoice':
    'The answer “{value}” is not among the choices of the question “{question}”: {choices}. Choose one of them.',
  'findings.organisationUnknown':
    'The organisation chosen here is not in the list of organisations. Choose one from the list, or add it first.',
  'findings.placeUnknown':
    'The place chosen here is not in the list of places. Choose one from the list, or add it first.',
  'findings.partnerOfPeriodUnknown':
    'The partner of this period is not in the list of organisations. Add the organisation, or remove the period.',
  'findings.mappingUnknown':
    'The mapping that found this organisation is not among the activities, so no total counts it. Choose the mapping again.',

  // Dates and places
  'findings.dateMissing':
    'This activity was held but has no date. Add a session with its date; where no more is known, a month is enough.',
  'findings.sessionEndsBeforeStart':
    'The session {session, select, _none {without a title} other {“{session}”}} ends ({to}) before it begins ({from}). Correct one of the two dates.',
  'findings.sessionTimesReversed':
    'The session {session, select, _none {without a title} other {“{session}”}} ends at {endTime}, before it begins at {startTime}. Correct one of the two times; if it went on past midnight, give the next day as its last day.',
  'findings.sessionsOutOfOrder':
    'The session of {later} stands before the session of {earlier}. Put them in the order of their dates, or check the dates.',
  'findings.sessionTwice':
    'The session {session, select, _none {without a title} other {“{session}”}} stands here {times, plural, other {# times}} with the same dates and place. Remove the double, or give each its own time or title.',
  'findings.beforeProjectStart':
    'This activity begins ({date}) before the project began ({start}). Check the date, or say in a comment why it belongs to the project.',
  'findings.afterProjectEnd':
    'This activity ends ({date}) after the planned end of the project ({end}). Check the date, or say in a comment why it was later.',
  'findings.farFromPlan':
    'This activity begins ({date}) {months, number} months {direction, select, earlier {earlier} other {later}} than planned ({code} “{title}”: {planned}). Check the date and the plan item, or say in a comment why.',
  'findings.placeMissing': 'People met for this activity, but no place is named. Add the place; the town is enough.',
  'findings.placeWithoutCountry':
    'No place of this activity has a country, so its participants count in none. Add the country to the place.',

  // Counts
  'findings.totalMissing':
    '{filled, select, parts {In person and online are filled in, but neither the total nor how many came both ways, so nothing says how many took part. Fill in one of the two (0 if nobody came both ways)} other {Nobody has filled in how many took part. Fill in the total}}; if nobody knows it, mark it as unknown and say why.',
  'findings.sessionTotalMissing':
    'The numbers of this activity are the sums of its sessions, and the session {session, select, _none {without a title} other {“{session}”}} has none. Fill in how many took part; if nobody knows, mark it as unknown and say why.',
  'findings.unknownWithoutReason':
    'How many took part {column, select, inPerson {in person} online {online} other {in total}} is marked as unknown, without a reason. Say why it is unknown, or fill in the number.',
  'findings.unknownWithReason':
    'How many took part {column, select, inPerson {in person} online {online} other {in total}} is unknown (“{reason}”). Ask somebody who was there; if nobody can say, confirm it with a comment.',
  'findings.totalDiffersFromParts':
    'Total {total, number} is {difference, number} {direction, select, less {less} other {more}} than {parts, select, inPerson {in person {inPerson, number}} online {online {online, number}} inPerson_online {in person {inPerson, number} + online {online, number}} nothing {its parts, which are all not applicable} other {in person {inPerson, number} + online {online, number} − both ways {both, number}}}. Correct the total or its parts.',
  'findings.totalMoreThanParts':
    'Total {total, number} is {difference, number} more than in person {inPerson, number} + online {online, number}. Correct the total or its parts.',
  'findings.totalLessThanPart':
    'Total {total, number} is less than {column, select, online {online} other {in person}} {part, number} alone. Correct the total or its parts.',
  'findings.bothMoreThanPart':
    '{both, number} are said to have come both ways, but only {part, number} {column, select, online {online} other {in person}}. Correct one of the two.',
  'findings.columnNotOffered':
    'The number {value, number} stands {column, select, inPerson {under in person} online {under online} both {under both ways} other {as the total}}, but {mode, select, inPerson {the activity was in person only} online {the activity was online only} other {nobody gathers in this kind of activity}}. Remove the number, or correct the mode.',
  'findings.sessionMoreThanTotal':
    'The session {session, select, _none {without a title} other {“{session}”}} counts {value, number} {column, select, inPerson {in person} online {online} other {participants}}, more than the whole activity with {total, number}. Correct one of the two.',
  'findings.totalMoreThanSessions':
    'The activity counts {total, number} {column, select, inPerson {in person} online {online} other {participants}}, more than its {sessions, plural, one {session} other {# sessions}} together with {sum, number}. Correct the numbers, or add the session that is missing.',
  'findings.ownCountDiffersFromSessions':
    'The numbers of this activity are the sums of its sessions, {known, select, yes {which give {sum, number}} other {which do not give a number yet}} {column, select, inPerson {in person} online {online} both {for both ways} other {in total}}, but {own, number} is filled in beside them. Remove that number, or say that the activity has numbers of its own.',

  // Parts of the participants
  'findings.breakdownPartMoreThanTotal':
    'The breakdown counts {value, number} {column, select, inPerson {in person} online {online} other {participants}} for {option, select, _none {one organisation} other {“{option}”}}, more than the whole activity with {total, number}. Correct one of the two.',
  'findings.breakdownMoreThanTotal':
    'The breakdown by {dimension, select, country {country} organisationtype {type of organisation} organisation {organisation} gender {gender} targetgroup {target group} other {age group}} adds up to {sum, number} {column, select, inPerson {in person} online {online} other {participants}}, {difference, number} more than the activity with {total, number}. Correct its lines or the total.',
  'findings.countryPartsMoreThanTotal':
    'The countries together report {value, plural, one {# participant} other {# participants}}, {difference, number} more than the activity with {total, number}. Correct the parts or the total.',
  'findings.staffMoreThanTotal':
    '{value, number} project staff are said to be among {total, plural, one {# participant} other {# participants}}. Correct one of the two.',
  'findings.countryPartDiffersFromBreakdown':
    'From {country}, the country part counts {own, plural, one {# participant} other {# participants}} and the breakdown {value, number}. Correct the one that is wrong.',
  'findings.fewerThanPlanned':
    '{total, number} took part, {difference, number} fewer than the {min, number} planned. Check the number, or say in a comment why.',
  'findings.moreThanPlanned':
    '{total, number} took part, {difference, number} more than the {max, number} planned. Check the number, or say in a comment why.',

  // Delegations and lists
  'findings.delegationDiffersFromPart':
    'The delegation of {country} adds up to {sum, number}, {difference, number} {direction, select, fewer {fewer} other {more}} than its {participants, plural, one {# participant} other {# participants}}. Correct a row or the number.',
  'findings.organisationTwice':
    '{organisation, select, _none {One organisation} other {“{organisation}”}} stands in {rows, number} rows of the delegation{country, select, _none {} other { of {country}}}. If it is one row typed twice, remove one of them.',
  'findings.rowNumbersSkip':
    'The row numbers of the delegation of {country} skip {numbers}. Look in the source whether {count, plural, one {a row is} other {rows are}} missing here.',
  'findings.rowNumbersRepeat':
    'The delegation of {country} has row {count, plural, one {number} other {numbers}} {numbers} more than once. Look in the source whether a row was taken twice.',
  'findings.rowNumbersOutOfOrder':
    'In the delegation of {country}, row {numbers} {count, plural, one {stands} other {stand}} after a higher number. Look in the source whether the rows were taken as they are.',
  'findings.countryTwice':
    'The list of countries present {present, select, online {online} other {in person}} names {countries} twice. Remove the double, or replace it by the country that was meant.',
  'findings.countriesDifferFromStated':
    '{stated, plural, one {# country is} other {# countries are}} stated to be present {present, select, online {online} other {in person}}, and {listed, plural, one {# is} other {# different ones are}} listed. Correct the number or the list.',
  'findings.speakerCountriesMoreThanSpeakers':
    'The speakers are said to come from {countries, number} countries, but there {speakers, plural, one {was # speaker} other {were # speakers}}. Correct one of the two.',
  'findings.mappedDiffersFromRecords':
    '{stated, plural, one {# organisation is} other {# organisations are}} said to be mapped in {country}, and {records, plural, one {# is} other {# are}} listed. Add the missing ones, or correct the number.',

  // Texts against the record
  'findings.textParticipants':
    'The text says “{said}”, and {whole, plural, one {# participant is} other {# participants are}} recorded. Correct the text or the number.',
  'findings.textCountries':
    'The text says “{said}”, and {whole, plural, one {# country is} other {# different countries are}} recorded. Correct the text or the list.',
  'findings.textOrganisationsMet':
    'The text says “{said}”, and {whole, plural, one {# organisation met is} other {# organisations met are}} recorded. Correct the text or the number.',
  'findings.textDelegation':
    'The text says “{said}”, and the delegation adds up to {whole, number}{rows, plural, =0 {} one { in # row} other { in # rows}}. Correct the text or the delegation.',
  'findings.textSpeakers':
    'The text says “{said}”, and {whole, plural, one {# speaker is} other {# speakers are}} recorded. Correct the text or the number.',
  'findings.textDays':
    'The text says “{said}”, and the sessions are on {whole, plural, one {# day} other {# days}}. Correct the text or the dates.',
  'findings.textDates':
    'The text gives the date {found}, and the recorded dates are {expected}. Correct the text or the dates.',
  'findings.textTimes':
    'The text gives the time {times}, and the recorded times are {recordedTimes}. Correct the text or the times.',
  'findings.introductionCountries':
    'The introduction of the project says “{said}”, and {whole, plural, one {# country delivers} other {# countries deliver}} it. Correct the introduction or the countries.',
  'findings.introductionDates':
    'The introduction of the project gives the dates {found}, and the project is recorded for {expected}. Correct the introduction or the dates.',

  // The plan
  'findings.planItemInSomeCountries':
    '{code} “{title}” is for each country, but only {reported} reported it; {missing} did not. Ask for the missing reports.',
  'findings.thematicAreaEmpty':
    'No activity belongs to the thematic area {code} “{name}”. Check whether an activity should, or say in a comment why none does.',
  'findings.thematicAreaDiffersFromPlan':
    'This activity is in the thematic area {thematicArea}, but its plan item {planItem} is in {planned}. Correct the thematic area or the plan item.',
  'findings.heldUnderCancelledItem':
    'The plan says that {planItem} is cancelled, but this activity of it was held. Correct the plan, or the plan item here.',

  // Several partners
  'findings.undecided':
    '{versions, plural, one {# version} other {# different versions}} of this came together and nobody has chosen yet; until then it counts as unknown. Look at them and choose one.',
  'findings.deletionUndecided':
    'One side deleted this record while another changed it. Decide whether it stays or goes.',
  'findings.sameEvent':
    '{partner, select, _none {Another partner} other {{partner}}} reports {other, select, _none {an activity without a title} other {“{other}”}}, which may be the same event: {reasons}. Say whether they are the same event, different events, or had participants in common.',
  'findings.overlapTooFew':
    'This answer about one event names fewer than two activities. Choose the activities it is about.',
  'findings.overlapActivityUnknown':
    '{unknown, plural, one {An activity} other {# activities}} that this answer is about {unknown, plural, one {is} other {are}} not in the record, so no total can use it. Choose the activities again, or remove the answer.',
  'findings.overlapUnanswered':
    'Nobody has said yet whether these activities are the same event, different events, or had participants in common. Choose one.',
  'findings.overlapKeptMissing':
    'These activities are said to be the same event, but not which of them stands. Choose the one that counts.',
  'findings.overlapMethodMissing':
    'These activities are said to have participants in common, but not how they count. Choose: add both, use the larger, or type a number.',
  'findings.overlapTotalMissing':
    'The participants these activities have in common count by a typed number, and there is none. Type how many took part in total.',
  'findings.periodNotComplete':
    'The period {period} is {state, select, accepted {accepted} other {declared complete}}, but {activities, plural, one {one activity has} other {# activities have}} something that must be fixed{names, select, _none {} other {: {names}}}{more, plural, =0 {} other { and # more}}. Fix it, or reopen the period.',
  'findings.lateChangeWithoutReason':
    'The period {period} was accepted. Since then this activity {change, select, added {was added to it} movedIn {was moved into it} movedOut {was moved out of it} other {was changed}}, and nobody has said why. Write the reason at the bottom of the activity.',
  'findings.lateRemovalWithoutReason':
    'The period {period} was accepted. Since then {activities, plural, one {one activity was} other {# activities were}} deleted from it without a reason{names, select, _none {} other {: {names}}}{more, plural, =0 {} one { and # more} other { and # more}}. Write the reason at the period, in “Combine reports” or “Send”.',
};
