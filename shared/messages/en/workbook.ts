/** What stands in a workbook, and what is said of one that is read. */
export const workbook = {
  'workbook.twoVersions': 'two versions',
  'workbook.tooLongForCell': 'too long for a cell',

  'workbook.hintCount': 'A whole number of 0 or more, ? for unknown, n/a for not applicable, or nothing.',
  'workbook.hintCode': 'Choose one of the list, or leave the cell empty.',
  'workbook.hintName':
    'This name is not in the list. It can be read back only if a record of that name is in this workbook.',

  'workbook.tooLarge':
    'The file {file} is larger than 25 MB. Split the workbook or take pictures out of it, then try again.',
  'workbook.notAWorkbook':
    'The file {file} is not an Excel workbook (.xlsx). Open it in the program it came from and save it as an Excel workbook.',
  'workbook.olderExcel':
    'The file {file} is in the format of an older Excel. Open it in Excel and save it as an Excel workbook (.xlsx).',
  'workbook.password':
    'The file {file} is protected with a password. Save a copy without the password and use the copy.',
  'workbook.damaged': 'The file {file} is damaged and cannot be opened. Ask the sender to send it again.',
  'workbook.unpacksTooLarge':
    'The file {file} would unpack to far more than a workbook holds and was not opened. Ask the sender where it comes from.',
  'workbook.tooManyRows':
    'In {file}, the sheet {sheet} has more than {limit, number} rows. Delete the rows that are not needed and try again.',
  'workbook.notOurs':
    'The workbook {file} was not made by FOR-IN Register, so it cannot be read back. Use the workbook you were sent.',
  'workbook.newerVersion':
    'The workbook {file} was made by a newer FOR-IN Register. Install the newest version, then read it again.',
  'workbook.otherProject':
    'The workbook {file} belongs to the project {found}, not to {expected}. Choose the workbook of this project.',
  'workbook.sheetNeeded':
    'In {file}, the sheet {sheet} is not there, so nothing else can be told apart. Use the workbook you were sent.',
  'workbook.columnTwice': 'In {file}, the sheet {sheet} has two columns named {column}. Rename or delete one of them.',
  'workbook.sheetMissing': 'In {file}, the sheet {sheet} is not there. What the register holds of it stays as it is.',
  'workbook.columnNeeded':
    'In {file}, the sheet {sheet} has no column {column}. Without it rows cannot be recognised: put the column back, or use the workbook you were sent.',
  'workbook.columnMissing':
    'In {file}, the sheet {sheet} has no column {column}. What the register holds of it stays as it is. If the column was renamed, give it its name back.',
  'workbook.columnUnknown':
    'In {file}, the column {column} of the sheet {sheet} is not one of the workbook’s own. It was not read.',
  'workbook.sheetRenamed':
    'In {file}, the sheet {sheet} was read as {expected}, because it has the columns of that sheet.',
  'workbook.sheetUnknown': 'In {file}, the sheet {sheet} is not one of the workbook’s own. It was not read.',
  'workbook.sheetNotRead':
    'In {file}, the sheet {sheet} was not read, because the column {column} is not there and nothing else says what its rows are. What the register holds of it stays as it is.',
  'workbook.idsLost':
    'In {file}, the hidden column {column} of the sheet {sheet} is not there, so its rows no longer say which record they are. Rows that look like a record have to be confirmed one by one.',
  'workbook.versionsLost':
    'In {file}, the hidden column {column} of the sheet {sheet} is not there, so it does not say how old its values are. Where they differ from the register, both stay beside each other.',
  'workbook.openLost':
    'In {file}, the hidden column {column} of the sheet {sheet} is not there. Cells that say “two versions” or “too long for a cell” were left alone.',
  'workbook.parentsLost':
    'In {file}, the sheet {sheet} has no column {column}. Its rows were given to their activities by what is left.',
  'workbook.entryIdsLost':
    'In {file}, the hidden column {column} of the sheet {sheet} is not there, so its rows cannot be told apart. They were taken for new activities only; for all others, what the register holds stays as it is.',
  'workbook.rowTwiceAlike':
    'Sheet {sheet}, row {row}: the row stands there twice, as in row {other, number}, with the same content. It counts once.',
  'workbook.rowsDiffer':
    'Sheet {sheet}, row {row}: the row stands there twice, as in row {other, number}, with different content. Keep the one that is right.',
  'workbook.rowLooksLike':
    'Sheet {sheet}, row {row}: the row does not say which record it is, and looks like {like}. If it is that one, put back its hidden cell in column {column}; if it is new, give it another reference, or another title or day.',
  'workbook.rowsOfRemoved':
    'In {file}, the sheet {sheet} still has {count, plural, one {# row} other {# rows}} of activities whose own row was removed. {count, plural, one {It stays or goes} other {They stay or go}} with the activity.',
  'workbook.dateMeansTwo':
    'Sheet {sheet}, row {row}, column {column}: “{value}” can be {first} or {later}. Type {dayFirst} or {monthFirst}.',

  'workbook.formula':
    'Sheet {sheet}, row {row}, column {column}: the cell holds a formula. Replace it with the value it shows.',
  'workbook.errorValue':
    'Sheet {sheet}, row {row}, column {column}: the cell shows a failed calculation. Type the value.',
  'workbook.expectsText':
    'Sheet {sheet}, row {row}, column {column}: “{value}” cannot stand here. Type one short text without line breaks.',
  'workbook.expectsProse':
    'Sheet {sheet}, row {row}, column {column}: “{value}” cannot stand here. Type a text of at most 20,000 characters.',
  'workbook.expectsLines':
    'Sheet {sheet}, row {row}, column {column}: “{value}” cannot be read. Write one item per line, as in the other rows.',
  'workbook.expectsDate':
    'Sheet {sheet}, row {row}, column {column}: “{value}” is not a date. Type a day such as 2022-05-02, or a month such as 2022-09.',
  'workbook.expectsTime':
    'Sheet {sheet}, row {row}, column {column}: “{value}” is not a time of day. Type hours and minutes such as 09:30.',
  'workbook.expectsWholeNumber':
    'Sheet {sheet}, row {row}, column {column}: “{value}” is not a whole number of 0 or more. Type one, or leave the cell empty.',
  'workbook.expectsDecimal':
    'Sheet {sheet}, row {row}, column {column}: “{value}” is not a number that can stand here. Type a number of 0 or more.',
  'workbook.expectsNumbers':
    'Sheet {sheet}, row {row}, column {column}: “{value}” cannot be read. Type whole numbers with commas between them, such as 1, 2, 4.',
  'workbook.expectsCount':
    'Sheet {sheet}, row {row}, column {column}: “{value}” is not a count. Type a whole number of 0 or more, ? for unknown, n/a for not applicable, or leave the cell empty.',
  'workbook.countMissing':
    'Sheet {sheet}, row {row}, column {column}: the count is empty, yet its basis or reason is filled in. Type the count, or ? when nobody knows it.',
  'workbook.countSaysMore':
    'Sheet {sheet}, row {row}, column {column}: “{value}” does not go with what stands beside it. A reason goes only with ?, and n/a has neither basis nor reason.',
  'workbook.expectsLink':
    'Sheet {sheet}, row {row}, column {column}: “{value}” is not an internet address. Type one that begins with https:// or http://.',
  'workbook.expectsLanguage':
    'Sheet {sheet}, row {row}, column {column}: “{value}” is not a language. Type its code, such as lt, lv, et or en.',
  'workbook.expectsCode':
    'Sheet {sheet}, row {row}, column {column}: “{value}” is not in the list “{list}”. Choose one that the cell offers.',
  'workbook.expectsCodes':
    'Sheet {sheet}, row {row}, column {column}: “{value}” has something that is not in the list “{list}”. Write codes with commas between them.',
  'workbook.partMissing':
    'Sheet {sheet}, row {row}, column {column}: the cell is empty, and what stands beside it needs it. Fill it in, or empty both.',
  'workbook.unknownOrganisation':
    'Sheet {sheet}, row {row}, column {column}: no organisation is called “{name}”. Write the name as it stands in the sheet Organisations.',
  'workbook.unknownPlace':
    'Sheet {sheet}, row {row}, column {column}: no place is called “{name}”. Write the name as it stands in the sheet Places, with its municipality.',
  'workbook.unknownActivity':
    'Sheet {sheet}, row {row}, column {column}: no activity is called “{name}”. Write the reference as it stands in the sheet Activities.',
  'workbook.nameMeansSeveral':
    'Sheet {sheet}, row {row}, column {column}: “{name}” is the name of more than one record. Give them different names first.',
  'workbook.nameNotTaken':
    'Sheet {sheet}, row {row}: this row names “{name}”, a new row of which nothing is taken in. It is left out as well.',
  'workbook.expectsOneName': 'Sheet {sheet}, row {row}, column {column}: “{value}” is not one name. Write exactly one.',
  'workbook.badId':
    'Sheet {sheet}, row {row}: the hidden cell in column {column} was changed and no longer says which record this is. Undo that, or copy the row from the workbook you were sent.',
  'workbook.rowTwice':
    'Sheet {sheet}, row {row}: this row stands in the sheet twice. If it was copied to make a new one, empty its hidden cell in column {column}.',
  'workbook.parentMissing':
    'Sheet {sheet}, row {row}, column {column}: the row does not say which activity it belongs to. Write its reference.',
  'workbook.wrongRow':
    'Sheet {sheet}, row {row}, column {column}: “{value}” does not fit with the rest of the row. Correct it.',

  'workbook.wholeProject': 'Whole project',
  'workbook.whereHeld': 'Where held',
  'workbook.countryScope': 'Country scope',
  'workbook.participantsFrom': 'Participants from',
  'workbook.adjustment': 'Adjustment, in the figures above',
  'workbook.adjustmentNotApplied': 'Adjustment, not applied',
  'workbook.allCountries': 'All countries',
  'workbook.keyRegional': 'Regional',
  'workbook.keyOnline': 'Online',
  'workbook.keyNone': 'No country recorded',
  'workbook.keyConflict': 'Two versions, not decided',
  'workbook.coverage': '{known, number} of {of, number}',
  'workbook.onTime': 'on time',
  'workbook.early': 'early',
  'workbook.late': 'late',
  'workbook.notReported': 'not reported',
  'workbook.cancelled': 'cancelled',
  'workbook.undated': 'held, without a date to compare',
  'workbook.unplanned': 'not in the plan',
  'workbook.moved': 'moved',

  'workbook.meansBlueSheets':
    'The record itself. What you change there can be read back into the register: change cells, add rows, sort and filter as you like. A row you delete is not deleted in the register.',
  'workbook.meansGreySheets':
    'Copies of what was worked out from the record when this workbook was made. They are not read back.',
  'workbook.meansHiddenColumns':
    'They say which record a row is, so that changes find their way back. Leave them alone. Columns that are empty in every row are hidden as well and can be shown.',
  'workbook.meansNewRow':
    'Type it below the last one. Do not copy a whole row: its hidden cells would say that it is the old one.',
  'workbook.meansTwoVersions':
    'Two partners sent different values and nobody has decided yet. Until then the field is in no figure. The cell is left alone when the workbook is read back.',
  'workbook.meansNumber': 'So many. 0 is a number.',
  'workbook.meansUnknown':
    'Somebody came, but nobody knows how many. It is in no sum, and every sum says how much it covers.',
  'workbook.meansNotApplicable':
    'Nobody could come this way, such as online to an activity that was only in person. It adds nothing.',
  'workbook.meansEmpty': 'Not filled in. It is never read as 0.',
  'workbook.meansBasis':
    'What the count rests on: a signed list, a platform log, registration at the door, the organiser’s statement, an estimate.',
  'workbook.meansParticipations':
    'Counts that are added over several activities are participations, not persons: who came to two activities is in the sum twice.',
  'workbook.meansColumns': 'Those who came to the place, and those who joined over the internet.',
  'workbook.meansBoth': 'Those who are in both numbers because they came both ways.',
  'workbook.meansTotal': 'As stated. Where it is not stated and the parts are known: in person + online − both ways.',
  'workbook.meansCountsFrom':
    'Each session had its own audience, and the activity’s counts are the sums of its sessions. Otherwise the counts of sessions are never added.',
  'workbook.meansStreamFigures':
    'Views, reach and peak viewers. They are not participants and are never added to them.',
  'workbook.meansCounted': 'How many of the activities have a known total. The sums cover only these.',
  'workbook.meansKnownFor': 'For how many of the activities this column is known or not applicable.',
  'workbook.meansHeld':
    'Under the country of the venue. An undivided count of several countries stands under all of them together. An online activity stands under the one country it is meant for, else under Online.',
  'workbook.meansScope':
    'Activities whose pillar is country-specific stand under their country, or under several countries together; all others under Regional.',
  'workbook.meansFrom':
    'People who came from the country, as far as a country part or a breakdown says so. It covers only the activities counted, and is no share of the other two answers.',
  'workbook.meansMapped': 'Organisations that a mapping found. ? means that the country has not reported any number.',
  'workbook.meansAdjustment':
    'A difference settled between activities that share participants. It is already in the figures unless the row says otherwise.',
  'workbook.meansVerdicts':
    'The first day of the earliest held activity against the planned days or months: inside, before or after them.',
  'workbook.meansMonthsLate': 'From the last planned month to the month in which it began.',
  'workbook.meansMoved': 'Held in another country or municipality than planned.',
  'workbook.meansCountriesMissing':
    'Each of these countries was to deliver the item, and no known figure shows that it did. Missing is not zero.',
  'workbook.meansCountriesCalledOff':
    'Countries that called the item off, or their own part of it: they do not owe it.',
  'workbook.meansForCountries': 'The countries that the activity is meant for, wherever it was held.',
  'workbook.meansStated':
    'The number of countries that the source states, beside the list it gives. The two need not agree.',
  'workbook.meansPlanned': 'Participants planned, at least and at most.',
  'workbook.meansDates': 'A day such as 2022-05-02, or a month such as 2022-09 when no more is known.',
  'workbook.meansKeptAt': 'Where the partner keeps the list or file. It is not part of this workbook.',
  'workbook.meansContact': 'A contact is kept only if it may be published.',
  'workbook.rowsLeftOut':
    'The workbook {file} lacks {count, plural, one {# row} other {# rows}} of lists that the packages have. Nothing was removed: to remove an entry, do so in the application.',
};
