import type { ProseLanguage } from './language.ts';
import { anyOf, beginningWith, endingWith, numberWords, wordOf } from './language.ts';

export const english: ProseLanguage = {
  numbers: numberWords({
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
  }),
  larger: wordOf('thirty forty fifty sixty seventy eighty ninety hundred* thousand* million* dozen*'),
  things: {
    participants: wordOf('participants attendees'),
    people: wordOf('people persons individuals'),
    countries: wordOf('countries'),
    organisations: wordOf('organisations organizations institutions'),
    speakers: wordOf('speakers presenters'),
    days: wordOf('day days'),
  },
  neutral: wordOf('different various distinct'),
  more: endingWith('over above more_than at_least no_fewer_than not_less_than'),
  less: endingWith('under up_to fewer_than less_than at_most no_more_than'),
  about: endingWith('about around approximately approx nearly almost roughly some circa ca'),
  from: endingWith('from'),
  delegation: {
    before: endingWith(
      'delegation_of delegation_comprised delegation_numbered delegation_consisted_of delegation_was_made_up_of ' +
        'delegation_from_\\p{L}+_of delegation_from_\\p{L}+_consisted_of delegation_was delegation_had',
    ),
    end: /^(?:\s*$|\s*[.,;:)]|\s+(?:people|persons|members|participants|representatives|delegates|who|and|to|from|in|at|was|were|took|visited|travelled|came|went|met|attended)(?!\p{L}))/u,
    after: beginningWith('member_delegation person_delegation strong_delegation people_delegation'),
  },
  days: {
    before: endingWith('lasted lasting took_place_over held_over took_place_for over_the_course_of ran_for lasted_for'),
    after: beginningWith('event conference seminar training workshop visit meeting course forum programme_of_training'),
    neither: anyOf('later before after ago earlier prior per each every follow* previous* preced*'),
  },
  whole: anyOf(
    'attended_by attended took_part participated gathered brought_together there_were in_total altogether ' +
      'total_number_of number_of_participants joined united welcomed assembled took_part_in with_a_total',
  ),
  partial: anyOf(
    'of_whom of_which of_them among amongst includ* incl women men woman girls boys female male young* youth student* ' +
      'volunteer* child* each every per groups group_of survey* questionnaire* respond* answer* feedback interview* only ' +
      'half third quarter remaining rest other others another additional some_of representing aged online_only told said ' +
      'shared presented asked spoke winners selected pairs table tables from_the_audience stayed joined_online',
  ),
  elsewhere: anyOf(
    'regist* signed_up applied application* invit* expect* plan* intend* capacity maximum minimum at_most next last_year ' +
      'previous* earlier follow* upcoming will would target* goal aim* should could seats places limit* views viewers ' +
      'project_participants of_the_project throughout_the_project over_the_project since until recording* streamed ' +
      'newsletter* subscrib* population inhabitants refugees_registered waiting cancel* future could_not did_not',
  ),
  met: anyOf('met meet meeting meetings visited visit'),
  represented: anyOf('participants attendees represent* guests came attended took_part participated'),
  held: anyOf('took_place was_held were_held was_organised were_organised was_organized held_on held_in happened'),
  otherTime: anyOf(
    'before after follow* previous* earlier prior since until till by deadline regist* plan* originally initially ' +
      'postpone* moved cancel* next upcoming will would that_took_place which_took_place that_was_held which_was_held ' +
      'adopted signed founded established launched published war law invasion begun began_in started compared whereas ' +
      'instead first_meeting last_meeting appl* invit* recording* survey* study_visit_in also again',
  ),
};
